using System.Runtime.CompilerServices;
using NewsClean.Boilerplate.Model;
using NewsClean.Segmentation;

namespace NewsClean.Boilerplate.Passes;

/// <summary>Hashes of a text's words one after the other: words of four letters or more, pairs of characters where a script has no spaces.</summary>
internal ref struct ContentWords(ReadOnlySpan<char> text)
{
    private const int ShortestWord = 4;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    // The small letter or digit of each ASCII character, 0 for all others.
    private static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 0, 0, 0, 0, 0, 0,
        0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 0, 0, 0, 0, 0,
        0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 0, 0, 0, 0, 0,
    ];

    /// <summary>Reads the next word; false behind the last one.</summary>
    public bool Next(out uint word)
    {
        uint hash = Hash.Start;
        int length = 0, at = _at;
        while (at < _text.Length)
        {
            char c = _text[at++];
            char small = SmallLetter(c);
            if (small != 0)
            {
                hash = Hash.Add(hash, small);
                length++;
            }
            else if (length >= ShortestWord) break;
            else
            {
                (hash, length) = (Hash.Start, 0);
                if (c >= 128 && at < _text.Length && Characters.IsUnspacedScript(c) && Characters.IsUnspacedScript(_text[at]))
                {
                    word = Hash.Add(Hash.Add(Hash.Start, c), _text[at]);
                    _at = at;
                    return true;
                }
            }
        }
        (word, _at) = (hash, at);
        return length >= ShortestWord;
    }

    // 0 for what is no letter and no digit, and for scripts without spaces.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char SmallLetter(char c)
    {
        if (c < 128) return (char)Ascii[c];
        return char.IsLetterOrDigit(c) && !Characters.IsUnspacedScript(c) ? char.ToLowerInvariant(c) : '\0';
    }
}
