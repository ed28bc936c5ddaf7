namespace NewsClean.Portable;

/// <summary>A hash of letters that takes four of them, as one number of 64 bits, in a step.</summary>
internal static class FourLetterHash
{
    // Odd numbers without a pattern in their bits: 2^64 divided by the golden ratio, and a multiplier of SplitMix64.
    private const ulong Spread = 0x9E3779B97F4A7C15, Finisher = 0xBF58476D1CE4E5B9;

    /// <summary>What a hash that counts a length, too, starts with.</summary>
    public static ulong Start(int length) => (ulong)length * Finisher;

    /// <summary>Adds four letters.</summary>
    public static ulong Add(ulong hash, ulong four)
    {
        hash = (hash ^ four) * Spread;
        return hash ^ (hash >> 32);
    }

    /// <summary>The hash of all that was added.</summary>
    public static uint Finish(ulong hash) => (uint)((hash ^ (hash >> 30)) * Finisher >> 32);
}
