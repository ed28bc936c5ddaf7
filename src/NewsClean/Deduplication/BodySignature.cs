namespace NewsClean.Deduplication;

/// <summary>What is kept of a body to find its copies: 256 bytes, however long it is. Made on any thread, the same on every machine.</summary>
public sealed class BodySignature
{
    // Bodies of tens of thousands of words are rare; a list that one has grown is given back.
    private const int MostKept = 1 << 16;

    [ThreadStatic]
    private static List<uint>? t_hashes;

    private readonly byte[] _components;

    private BodySignature(byte[] components) => _components = components;

    /// <summary>The MinHash components.</summary>
    internal ReadOnlySpan<byte> Components => _components;

    /// <summary>The signature of a body; null where there is none, or one of fewer than 20 words, which is compared with nothing.</summary>
    /// <param name="body">The text; null for none.</param>
    public static BodySignature? Of(string? body)
    {
        if (body is null) return null;
        var hashes = t_hashes ??= [];
        hashes.Clear();
        var signature = Shingles.Read(body, hashes) ? new BodySignature(MinHash.Sign(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(hashes))) : null;
        if (hashes.Capacity > MostKept) t_hashes = null;
        return signature;
    }
}
