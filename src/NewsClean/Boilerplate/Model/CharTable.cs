using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsClean.Segmentation;

namespace NewsClean.Boilerplate.Model;

/// <summary>Class and small letter of every UTF-16 code unit, by table: the features look at each character once.</summary>
internal static class CharTable
{
    /// <summary>How many classes <see cref="CharClass"/> has.</summary>
    public const int ClassCount = (int)CharClass.Bullet + 1;

    /// <summary>Small letters are looked up below this character only: in Latin, Greek and Cyrillic, whose case pairs no Unicode version changes any more.</summary>
    public const int LowerEnd = 0x590;

    private static readonly CharClass[] s_classes = BuildClasses();
    private static readonly char[] s_lower = BuildLower();
    private static readonly uint[] s_letters = BuildLetters();

    /// <summary>The class of <paramref name="c"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharClass ClassOf(char c) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(s_classes), c);

    /// <summary>The small letter of <paramref name="c"/>, or the character itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Lower(char c) => c < LowerEnd ? Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(s_lower), c) : c;

    /// <summary>Class and small letter of <paramref name="c"/> in one look; a no-break space is a blank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Letter LetterOf(char c) =>
        new(c < LowerEnd ? Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(s_letters), c) : Pack(c, ClassOf(c)));

    /// <summary>Is a character of this class part of a word?</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(CharClass k) => (uint)k - (uint)CharClass.Lower <= CharClass.Digit - CharClass.Lower;

    /// <summary>May a character of this class stand between the end of a sentence and the end of the block: <c>said.”)</c>?</summary>
    public static bool IsCloser(CharClass k) =>
        k is CharClass.CloseQuote or CharClass.StraightQuote or CharClass.Apostrophe or CharClass.AngleQuote or CharClass.Close;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Pack(char lower, CharClass k) => lower | ((uint)k << 16) | (IsWord(k) ? 1u << 31 : 0);

    private static char[] BuildLower()
    {
        var lower = new char[LowerEnd];
        for (int c = 0; c < LowerEnd; c++) lower[c] = char.ToLowerInvariant((char)c);
        lower['\u0130'] = 'i'; // Turkish dotted capital I: runtimes differ on it
        return lower;
    }

    private static uint[] BuildLetters()
    {
        var letters = new uint[LowerEnd];
        for (int c = 0; c < LowerEnd; c++) letters[c] = Pack(c == '\u00A0' ? ' ' : s_lower[c], s_classes[c]); // a no-break space stands for a blank of a phrase
        return letters;
    }

    private static CharClass[] BuildClasses()
    {
        var classes = new CharClass[0x10000];
        for (int c = 0; c < classes.Length; c++) classes[c] = OfCategory((char)c);
        Set(classes, CharClass.Stop, ".");
        Set(classes, CharClass.Exclamation, "!?…‼⁉");
        Set(classes, CharClass.WideStop, "。？！؟।۔།։።፧။។॥");
        Set(classes, CharClass.Comma, ",;、，،；؛");
        Set(classes, CharClass.Colon, ":：");
        Set(classes, CharClass.OpenQuote, "“„‘「『");
        Set(classes, CharClass.CloseQuote, "”」』");
        Set(classes, CharClass.StraightQuote, "\"");
        Set(classes, CharClass.Apostrophe, "'’");
        Set(classes, CharClass.AngleQuote, "«»›‹");
        Set(classes, CharClass.Open, "([（【");
        Set(classes, CharClass.Close, ")]）】");
        Set(classes, CharClass.Separator, "|→>•·/©®｜");
        Set(classes, CharClass.Dash, "-–—‐‑―");
        Set(classes, CharClass.At, "@");
        Set(classes, CharClass.Brace, "{}<$_");
        Set(classes, CharClass.Bullet, "#*+►▶●■");
        return classes;
    }

    private static void Set(CharClass[] classes, CharClass k, string characters)
    {
        foreach (char c in characters) classes[c] = k;
    }

    private static CharClass OfCategory(char c)
    {
        if (char.IsWhiteSpace(c)) return CharClass.Space;
        var category = CharUnicodeInfo.GetUnicodeCategory(c);
        bool word = category is <= UnicodeCategory.DecimalDigitNumber;
        if (word && category != UnicodeCategory.DecimalDigitNumber && IsWithoutSpaces(c)) return CharClass.Ideograph;
        return category switch
        {
            UnicodeCategory.LowercaseLetter => Characters.IsLower(c) ? CharClass.Lower : CharClass.Letter,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharClass.Upper,
            UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
            _ => word ? CharClass.Letter : CharClass.Other,
        };
    }

    // Kana, Han with extension A. Hangul has spaces.
    private static bool IsWithoutSpaces(char c) => c
        is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u4dbf') or (>= '\u4e00' and <= '\u9fff');

    /// <summary>Thai, Lao, Burmese, Khmer: alphabets that put spaces between clauses alone.</summary>
    public static bool IsWrittenInClauses(char c) => HasNoStop(c) || c is (>= '\u1000' and <= '\u109f') or (>= '\u1780' and <= '\u17ff');

    /// <summary>Thai and Lao: no sign ends a sentence.</summary>
    public static bool HasNoStop(char c) => c is >= '\u0e00' and <= '\u0eff';

    /// <summary>What <see cref="LetterOf"/> says: the small letter in the lowest 16 bits, the class above them, in the highest bit whether it is part of a word.</summary>
    internal readonly struct Letter(uint packed)
    {
        /// <summary>The small letter, or the character itself.</summary>
        public uint Lower => packed & 0xFFFF;

        /// <summary>The class.</summary>
        public CharClass Class => (CharClass)((packed >> 16) & 0xFF);

        /// <summary>Is it part of a word?</summary>
        public bool IsWord => (int)packed < 0;
    }
}
