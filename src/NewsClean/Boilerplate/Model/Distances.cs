namespace NewsClean.Boilerplate.Model;

/// <summary>Distances in blocks to the nearest block of some kind.</summary>
internal static class Distances
{
    /// <summary>Distances from here on are all the same.</summary>
    public const int Far = 60;

    /// <summary>For each block how many blocks back the nearest one with the sign stands, at least 1.</summary>
    public static void Since(ReadOnlySpan<bool> sign, Span<float> distance)
    {
        int last = Far;
        for (int i = 0; i < distance.Length; i++)
        {
            distance[i] = last = Math.Min(Far, last + 1);
            if (sign[i]) last = 0;
        }
    }

    /// <summary>For each block how many blocks on the nearest one with the sign stands, at least 1.</summary>
    public static void Until(ReadOnlySpan<bool> sign, Span<float> distance)
    {
        int last = Far;
        for (int i = distance.Length - 1; i >= 0; i--)
        {
            distance[i] = last = Math.Min(Far, last + 1);
            if (sign[i]) last = 0;
        }
    }
}
