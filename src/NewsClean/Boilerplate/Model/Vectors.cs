using System.Numerics;

namespace NewsClean.Boilerplate.Model;

/// <summary>What is done to all numbers of a column alike. Each result depends on its own place alone, so its bits do not depend on the width of the machine's vectors.</summary>
internal static class Vectors
{
    /// <summary>Adds <paramref name="add"/> to each value.</summary>
    public static void Add(Span<float> values, float add)
    {
        int i = 0;
        for (; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count) (new Vector<float>(values[i..]) + new Vector<float>(add)).CopyTo(values[i..]);
        for (; i < values.Length; i++) values[i] += add;
    }

    /// <summary>Adds to each value the one at the same place of <paramref name="others"/>.</summary>
    public static void Add(Span<float> values, ReadOnlySpan<float> others)
    {
        int i = 0;
        for (; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count) (new Vector<float>(values[i..]) + new Vector<float>(others[i..])).CopyTo(values[i..]);
        for (; i < values.Length; i++) values[i] += others[i];
    }

    /// <summary>Adds to each value <paramref name="factor"/> times the one at the same place of <paramref name="others"/>, rounded twice.</summary>
    public static void AddProducts(Span<float> values, ReadOnlySpan<float> others, float factor)
    {
        int i = 0;
        for (; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count)
            (new Vector<float>(values[i..]) + (new Vector<float>(others[i..]) * new Vector<float>(factor))).CopyTo(values[i..]);
        for (; i < values.Length; i++) values[i] += others[i] * factor;
    }

    /// <summary>Writes how far the values at the same place are apart.</summary>
    public static void Distance(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> distances)
    {
        int i = 0;
        for (; i + Vector<float>.Count <= distances.Length; i += Vector<float>.Count) Vector.Abs(new Vector<float>(a[i..]) - new Vector<float>(b[i..])).CopyTo(distances[i..]);
        for (; i < distances.Length; i++) distances[i] = Math.Abs(a[i] - b[i]);
    }

    /// <summary>Multiplies each value by <paramref name="factor"/>.</summary>
    public static void Multiply(Span<float> values, float factor)
    {
        int i = 0;
        for (; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count) (new Vector<float>(values[i..]) * new Vector<float>(factor)).CopyTo(values[i..]);
        for (; i < values.Length; i++) values[i] *= factor;
    }

    /// <summary>Writes the products of the values at the same place.</summary>
    public static void Multiply(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> products)
    {
        int i = 0;
        for (; i + Vector<float>.Count <= products.Length; i += Vector<float>.Count) (new Vector<float>(a[i..]) * new Vector<float>(b[i..])).CopyTo(products[i..]);
        for (; i < products.Length; i++) products[i] = a[i] * b[i];
    }

    /// <summary>Cuts each value off at <paramref name="most"/> and its negative.</summary>
    public static void Clamp(Span<float> values, float most)
    {
        int i = 0;
        Vector<float> high = new(most), low = new(-most);
        for (; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count) Vector.Min(Vector.Max(new Vector<float>(values[i..]), low), high).CopyTo(values[i..]);
        for (; i < values.Length; i++) values[i] = Math.Clamp(values[i], -most, most);
    }
}
