namespace NewsClean.Boilerplate.Model;

/// <summary>Distances in blocks to the nearest block of some kind.</summary>
internal static class Distances
{
    /// <summary>Distances from here on are all the same.</summary>
    public const int Far = 60;

    /// <summary>For each block how many blocks back the nearest one stands whose marks have bit <paramref name="bit"/> set, at least 1.</summary>
    public static void Since(ReadOnlySpan<int> marks, int bit, Span<float> distance)
    {
        int last = -Far;
        for (int i = 0; i < distance.Length; i++)
        {
            distance[i] = Math.Min(Far, i - last);
            last += (i - last) & -((marks[i] >> bit) & 1); // no branch: it could not be foreseen
        }
    }

    /// <summary>For each block how many blocks on the nearest one stands whose marks have bit <paramref name="bit"/> set, at least 1.</summary>
    public static void Until(ReadOnlySpan<int> marks, int bit, Span<float> distance)
    {
        int next = distance.Length + Far;
        for (int i = distance.Length - 1; i >= 0; i--)
        {
            distance[i] = Math.Min(Far, next - i);
            next += (i - next) & -((marks[i] >> bit) & 1);
        }
    }
}
