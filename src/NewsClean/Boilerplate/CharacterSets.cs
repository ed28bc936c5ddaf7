using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NewsClean.Segmentation;

namespace NewsClean.Boilerplate;

/// <summary>Which of sixteen characters are letters, capitals, digits ...: a bit for each, the first character's is the lowest.</summary>
internal struct CharacterSets
{
    /// <summary>Letters.</summary>
    public uint Letters;

    /// <summary>Those of them that are small.</summary>
    public uint Lowers;

    /// <summary>Those of them that are capitals.</summary>
    public uint Uppers;

    /// <summary>Those of them that are of a script without spaces.</summary>
    public uint Unspaced;

    /// <summary>Digits.</summary>
    public uint Digits;

    /// <summary>Apostrophes and marks: no letters, but a word goes on over them.</summary>
    public uint GoingOn;

    /// <summary>Letters and digits.</summary>
    public readonly uint Kept => Letters | Digits;

    /// <summary>The sets of ASCII characters, of which those in <paramref name="counted"/> count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterSets Of(Vector128<byte> ascii, uint counted)
    {
        uint letters = InRange(ascii | Vector128.Create((byte)0x20), 'a', 'z') & counted, uppers = InRange(ascii, 'A', 'Z') & counted;
        return new CharacterSets
        {
            Letters = letters, Uppers = uppers, Lowers = letters & ~uppers,
            Digits = InRange(ascii, '0', '9') & counted, GoingOn = Equal(ascii, '\'').ExtractMostSignificantBits() & counted,
        };
    }

    /// <summary>Ends of sentences, bars, and what a template may open with: <c>. ! ? | { %</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Signs(Vector128<byte> ascii) =>
        (Equal(ascii, '.') | Equal(ascii, '!') | Equal(ascii, '?') | Equal(ascii, '|') | Equal(ascii, '{') | Equal(ascii, '%')).ExtractMostSignificantBits();

    /// <summary>Puts in a character that is not ASCII; returns it as a small letter.</summary>
    public char Put(int lane, char c)
    {
        uint bit = 1u << lane;
        switch (char.GetUnicodeCategory(c))
        {
            case <= UnicodeCategory.OtherLetter: // all letters
                Letters |= bit;
                if (Characters.IsLower(c)) Lowers |= bit;
                else if (char.IsUpper(c)) Uppers |= bit;
                if (Characters.IsUnspacedScript(c)) Unspaced |= bit;
                return char.ToLowerInvariant(c);
            case UnicodeCategory.DecimalDigitNumber:
                Digits |= bit;
                return c;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark:
                GoingOn |= bit;
                return c;
            default:
                if (c == '’') GoingOn |= bit;
                return c;
        }
    }

    /// <summary>Which of sixteen ASCII characters stand from <paramref name="first"/> to <paramref name="last"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint InRange(Vector128<byte> ascii, char first, char last) =>
        Vector128.LessThanOrEqual(ascii - Vector128.Create((byte)first), Vector128.Create((byte)(last - first))).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Equal(Vector128<byte> ascii, char sign) => Vector128.Equals(ascii, Vector128.Create((byte)sign));
}
