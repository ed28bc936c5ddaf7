using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// Class and small letter of every character of a block, and where its tokens start and end. What is asked of many characters is asked
/// of sixty-four at a time, as the bits of one number: the processor can't foresee where a word ends, so a walk from character to
/// character would stop at every one. An instance is used for block after block.
/// </summary>
internal sealed class TextMap
{
    /// <summary>Characters that one mask speaks of.</summary>
    public const int Step = 64;

    private byte[] _classes = [];
    private ushort[] _lower = [];
    private int[] _starts = [], _ends = [];
    private int _endCount;

    /// <summary>How many tokens there are: words, and each ideograph.</summary>
    public int Tokens { get; private set; }

    /// <summary>Where token <paramref name="token"/> starts.</summary>
    public int StartOf(int token) => _starts[token];

    /// <summary>Where token <paramref name="token"/> ends.</summary>
    public int EndOf(int token) => _ends[token];

    /// <summary>The class of the character at <paramref name="at"/>; white space behind the text's end.</summary>
    public CharClass ClassAt(int at) => (CharClass)_classes[at];

    /// <summary>The small letter of the character at <paramref name="at"/>. Behind the text's end <see cref="Step"/> more are readable, all 0.</summary>
    public ref ushort LowerAt(int at) => ref _lower[at];

    /// <summary>Reads the characters of <paramref name="text"/>; its tokens are to be noted by <see cref="NoteTokens"/>.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        if (_classes.Length < text.Length + Step) MakeRoom(text.Length);
        (Tokens, _endCount) = (0, 0);
        var lower = _lower.AsSpan(0, text.Length);
        var classes = _classes.AsSpan(0, text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            var letter = CharTable.LetterOf(text[i]);
            lower[i] = (ushort)letter.Lower;
            classes[i] = (byte)letter.Class;
        }
        _lower.AsSpan(text.Length, Step).Clear();
        _classes.AsSpan(text.Length, Step).Fill((byte)CharClass.Space);
    }

    /// <summary>Which of the characters from <paramref name="at"/> on are of class <paramref name="k"/>; the lowest bit is the first of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong MaskOf(int at, CharClass k) => MaskOf(at, k, k);

    /// <summary>Which of the characters from <paramref name="at"/> on are of a class from <paramref name="first"/> to <paramref name="last"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong MaskOf(int at, CharClass first, CharClass last)
    {
        ref byte classes = ref _classes[at];
        Vector256<byte> least = Vector256.Create((byte)first), range = Vector256.Create((byte)(last - first));
        uint low = Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref classes) - least, range).ExtractMostSignificantBits();
        uint high = Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref classes, (nuint)Vector256<byte>.Count) - least, range).ExtractMostSignificantBits();
        return low | ((ulong)high << Vector256<byte>.Count);
    }

    /// <summary>Notes the tokens that start and end among the characters from <paramref name="at"/> on; a token may end in a later call.</summary>
    public void NoteTokens(int at, ulong starts, ulong ends)
    {
        int tokens = Tokens, closed = _endCount;
        for (; starts != 0; starts &= starts - 1) _starts[tokens++] = at + BitOperations.TrailingZeroCount(starts);
        for (; ends != 0; ends &= ends - 1) _ends[closed++] = at + BitOperations.TrailingZeroCount(ends);
        (Tokens, _endCount) = (tokens, closed);
    }

    /// <summary>Ends the last token at <paramref name="end"/>, if it has not ended before.</summary>
    public void CloseTokens(int end)
    {
        if (_endCount < Tokens) _ends[_endCount++] = end;
    }

    /// <summary>Makes two of <paramref name="token"/>, of which the second starts at <paramref name="at"/>.</summary>
    public void Cut(int token, int at)
    {
        Array.Copy(_starts, token + 1, _starts, token + 2, Tokens - token - 1);
        Array.Copy(_ends, token, _ends, token + 1, Tokens - token);
        (_starts[token + 1], _ends[token]) = (at, at);
        Tokens++;
    }

    /// <summary>Sets where token <paramref name="token"/> starts and ends; <see cref="CountTokens"/> says how many there are then.</summary>
    public void Put(int token, int start, int end) => (_starts[token], _ends[token]) = (start, end);

    /// <summary>There are <paramref name="tokens"/> tokens, each put where it belongs.</summary>
    public void CountTokens(int tokens) => (Tokens, _endCount) = (tokens, tokens);

    private void MakeRoom(int length)
    {
        int size = (length * 3 / 2) + (2 * Step);
        (_classes, _lower, _starts, _ends) = (new byte[size], new ushort[size], new int[size], new int[size]);
    }
}
