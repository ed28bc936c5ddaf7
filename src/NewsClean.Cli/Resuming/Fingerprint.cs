using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using NewsClean.Loading;

namespace NewsClean.Cli.Resuming;

/// <summary>
/// 64 bits of XXH3: enough to notice a change that nobody made on purpose, at the speed of memory. Not for two threads at once.
/// </summary>
internal sealed class Fingerprint
{
    private readonly XxHash3 _hash = new();

    /// <summary>Of everything that a page's record can depend on: where it was found, what came with it, its bytes; or why there are none.</summary>
    public ulong Of(LoadedPage input)
    {
        var source = input.Page?.Source ?? input.Failure!.Source;
        Add(source.Path);
        Add(source.Member);
        Add(source.Record ?? -1);
        Add(source.Key);
        Add(source.Offset);
        Add(source.Length ?? -1);
        Add(source.MediaType);
        if (input.Page is { } page)
        {
            Add(page.Url);
            Add(page.FetchedAt);
            Add(page.DeclaredEncoding);
            foreach (var (name, value) in page.Kept)
            {
                Add(name);
                Add(value);
            }
            Add(page.Bytes.Span);
        }
        else
        {
            Add(input.Failure!.Id);
            Add(input.Failure.Reason.Code);
            Add(input.Failure.Reason.Message);
        }
        return Take();
    }

    /// <summary>Takes more bytes in.</summary>
    public void Add(ReadOnlySpan<byte> bytes) => _hash.Append(bytes);

    /// <summary>The fingerprint of all that was added since the last one.</summary>
    public ulong Take()
    {
        ulong hash = _hash.GetCurrentHashAsUInt64();
        _hash.Reset();
        return hash;
    }

    private void Add(long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        Add(bytes);
    }

    // With its length, so that "ab" and "c" are not "a" and "bc"; nothing is not the empty text.
    private void Add(string? text)
    {
        Add(text?.Length ?? -1L);
        Add(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
