using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsClean.Segmentation;

namespace NewsClean.Boilerplate;

/// <summary>
/// Counts what a block consists of, in one pass. Most characters of most pages are ASCII: sixteen of them are looked at in one step, as sets
/// of bits, into which all other characters are set one by one.
/// </summary>
internal struct BlockCounter
{
    private const int Lanes = 16;
    private const uint AllLanes = (1u << Lanes) - 1;

    private readonly LetterHash _kept;

    // All bits where the characters so far end inside a word, none where they don't.
    private uint _inWord;

    /// <summary>A counter that hashes with <paramref name="hash"/>, which one counter at a time may use.</summary>
    public BlockCounter(LetterHash hash) => _kept = hash;

    /// <summary>Words between white space and signs.</summary>
    public int Words { get; private set; }

    /// <summary>Words that begin in lower case.</summary>
    public int LowerWords { get; private set; }

    /// <summary>Words that begin in upper case.</summary>
    public int UpperWords { get; private set; }

    /// <summary>Letters of scripts without spaces.</summary>
    public int Unspaced { get; private set; }

    /// <summary>Letters.</summary>
    public int Letters { get; private set; }

    /// <summary>Digits.</summary>
    public int Digits { get; private set; }

    /// <summary>Sentence ends.</summary>
    public int Sentences { get; private set; }

    /// <summary>Signs between entries of a line.</summary>
    public int Separators { get; private set; }

    /// <summary>Is there an unfilled template?</summary>
    public bool HasTemplate { get; private set; }

    /// <summary>Hash of letters and digits without case.</summary>
    public uint Hash { get; private set; }

    /// <summary>Counts <paramref name="text"/>; once for each counter.</summary>
    public void Count(ReadOnlySpan<char> text)
    {
        _kept.Clear();
        if (text.Length < Lanes) CountShort(text);
        else
        {
            for (int at = 0; at < text.Length;)
            {
                // What is left at the end is looked at with characters before it, which count no more.
                int start = Math.Min(at, text.Length - Lanes);
                CountStretch(text, start, AllLanes & (AllLanes << (at - start)), text.Slice(start, Lanes));
                at = start + Lanes;
            }
        }
        Hash = _kept.Finish();
    }

    private void CountShort(ReadOnlySpan<char> text)
    {
        Span<char> padded = stackalloc char[Lanes];
        padded.Clear();
        text.CopyTo(padded);
        CountStretch(text, 0, AllLanes, padded);
    }

    // The characters of text from start on, those whose bit is set in counted; NULs behind its end are no part of it and count as nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CountStretch(ReadOnlySpan<char> text, int start, uint counted, ReadOnlySpan<char> stretch)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(stretch));
        var (low, high) = (Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, (nuint)Vector128<ushort>.Count));
        if (((low | high) & Vector128.Create((ushort)0xFF80)) != Vector128<ushort>.Zero)
        {
            CountOthers(text, start, counted, stretch);
            return;
        }
        var ascii = Vector128.Narrow(low, high);
        var sets = CharacterSets.Of(ascii, counted);
        CountWords(sets, counted);
        // The bit that makes letters small is set in digits anyway.
        _kept.Add(low | Vector128.Create((ushort)0x20), high | Vector128.Create((ushort)0x20), sets.Kept);
        CountSigns(text, start, CharacterSets.Signs(ascii) & counted);
    }

    // As above, with characters that are not ASCII: the sets know nothing of them, and they are put in one by one.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CountOthers(ReadOnlySpan<char> text, int start, uint counted, ReadOnlySpan<char> stretch)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(stretch));
        var (low, high) = (Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, (nuint)Vector128<ushort>.Count));
        var (otherLow, otherHigh) = (Vector128.GreaterThan(low, Vector128.Create((ushort)0x7F)), Vector128.GreaterThan(high, Vector128.Create((ushort)0x7F)));
        var ascii = Vector128.Narrow(Vector128.AndNot(low, otherLow), Vector128.AndNot(high, otherHigh));
        var sets = CharacterSets.Of(ascii, counted);
        Span<ushort> small = stackalloc ushort[Lanes];
        (low | Vector128.Create((ushort)0x20)).CopyTo(small);
        (high | Vector128.Create((ushort)0x20)).CopyTo(small[(Lanes / 2)..]);
        uint others = (otherLow.ExtractMostSignificantBits() | (otherHigh.ExtractMostSignificantBits() << (Lanes / 2))) & counted;
        for (; others != 0; others &= others - 1)
        {
            int lane = BitOperations.TrailingZeroCount(others);
            small[lane] = sets.Put(lane, stretch[lane]);
            CountOtherSign(text, start + lane);
        }
        CountWords(sets, counted);
        _kept.Add(Vector128.Create<ushort>(small), Vector128.Create<ushort>(small[(Lanes / 2)..]), sets.Kept);
        CountSigns(text, start, CharacterSets.Signs(ascii) & counted);
    }

    // A word begins at a letter or digit behind none; an apostrophe or mark in a word goes on with it ("it's").
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CountWords(in CharacterSets sets, uint counted)
    {
        // What stood before the first lane that counts.
        uint before = _inWord & counted & (0 - counted), inside = sets.Kept;
        for (uint more = sets.GoingOn; more != 0; inside |= more) more = sets.GoingOn & (inside << 1 | before) & ~inside;
        uint starts = sets.Kept & ~(inside << 1 | before) & ~sets.Unspaced;
        Words += BitOperations.PopCount(starts);
        UpperWords += BitOperations.PopCount(starts & sets.Uppers);
        LowerWords += BitOperations.PopCount(starts & sets.Lowers);
        Letters += BitOperations.PopCount(sets.Letters);
        Digits += BitOperations.PopCount(sets.Digits);
        Unspaced += BitOperations.PopCount(sets.Unspaced);
        _inWord = 0 - (inside >> (Lanes - 1));
    }

    // What else of ASCII counts for something: . ! ? | { %
    private void CountSigns(ReadOnlySpan<char> text, int start, uint signs)
    {
        for (; signs != 0; signs &= signs - 1)
        {
            int at = start + BitOperations.TrailingZeroCount(signs);
            if (text[at] == '|') Separators++;
            else if (text[at] is '{' or '%') HasTemplate |= OpensTemplate(text, at);
            else if (!IsInsideWord(text, at + 1)) Sentences++;
        }
    }

    private void CountOtherSign(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is '»' or '›' or '·' or '•') Separators++;
        else if (Characters.IsSentenceEnd(text[at]) && !IsInsideWord(text, at + 1)) Sentences++;
    }

    // "3.5" and "example.org" end nothing.
    private static bool IsInsideWord(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);

    private static bool OpensTemplate(ReadOnlySpan<char> text, int at) =>
        at > 0 && ((text[at] == '{' && text[at - 1] is '{' or '$') || (text[at] == '%' && text[at - 1] == '<'));
}
