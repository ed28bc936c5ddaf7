using System.IO.Compression;

namespace NewsClean.Deduplication;

/// <summary>Reads the lines of a file of records, also of a gzipped one, as bytes and no further than the caller asks.</summary>
public static class RecordLines
{
    private const int FirstBuffer = 1 << 16;

    // Ten times the largest page that is cleaned by default: what has no line end for so long is no file of records.
    private const int LongestLine = 320 << 20;

    private const string CutOff = "gzip data is damaged, ends in the middle of a member, or bytes follow that are no gzip data";

    /// <summary>Hands out each line with its end; the memory holds it until the next one is asked for. A byte-order mark is left out.</summary>
    /// <param name="stream">The file; the caller closes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidDataException">The compressed data is damaged or cut off, or a line has no end. The lines before were handed out.</exception>
    public static IEnumerable<ReadOnlyMemory<byte>> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadDecompressed(stream);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> ReadDecompressed(Stream stream)
    {
        var head = new byte[3];
        int read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        bool compressed = head is [0x1F, 0x8B, _];
        using var whole = new ChainedStream([new MemoryStream(head, 0, read), stream, new MemoryStream(compressed ? EndMark.Member : [])]);
        using Stream text = compressed ? new GZipStream(whole, CompressionMode.Decompress, leaveOpen: true) : whole;
        var lines = new LineBuffer(text);
        if (!lines.Fill()) yield break;
        lines.SkipByteOrderMark();
        while (lines.TryRead(out var line))
        {
            // The mark stands behind the last line, which need not have an end.
            if (compressed && lines.IsAtEnd && EndMark.Stands(line.Span))
            {
                compressed = false;
                line = line[..^EndMark.Length];
            }
            if (line.Length > 0) yield return line;
        }
        if (compressed) throw new InvalidDataException(CutOff);
    }

    // .NET takes an end in mid-member for the end of the data; only where the last member was whole does one more come out behind it.
    private static class EndMark
    {
        private static readonly byte[] s_text = [.. "newsclean: the compressed data was whole"u8];

        public static byte[] Member { get; } = Compress();

        public static int Length => s_text.Length;

        public static bool Stands(ReadOnlySpan<byte> line) => line.EndsWith(s_text);

        private static byte[] Compress()
        {
            using var target = new MemoryStream();
            using (var gzip = new GZipStream(target, CompressionLevel.Fastest)) gzip.Write(s_text);
            return target.ToArray();
        }
    }

    private sealed class LineBuffer(Stream stream)
    {
        private byte[] _bytes = new byte[FirstBuffer];
        private int _start, _end;

        public bool IsAtEnd { get; private set; }

        public void SkipByteOrderMark()
        {
            while (_end - _start < 3 && Fill()) { }
            if (_bytes.AsSpan(_start, _end - _start).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) _start += 3;
        }

        public bool TryRead(out ReadOnlyMemory<byte> line)
        {
            int searched = 0;
            while (true)
            {
                int end = _bytes.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
                int length = end >= 0 ? searched + end + 1 : _end - _start;
                if (end >= 0 || !Fill(ref searched))
                {
                    line = _bytes.AsMemory(_start, length);
                    _start += length;
                    return length > 0;
                }
            }
        }

        // The system's words for damaged data speak of archives and their methods.
        private int ReadOn()
        {
            try
            {
                return stream.Read(_bytes, _end, _bytes.Length - _end);
            }
            catch (InvalidDataException e)
            {
                throw new InvalidDataException(CutOff, e);
            }
        }

        // Reads on behind the bytes that were looked through.
        private bool Fill(ref int searched)
        {
            searched = _end - _start;
            return Fill();
        }

        public bool Fill()
        {
            if (IsAtEnd) return false;
            if (_start > 0)
            {
                _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
                (_start, _end) = (0, _end - _start);
            }
            if (_end == LongestLine) throw new InvalidDataException($"a line of more than {LongestLine} bytes; expected a JSON object a line");
            if (_end == _bytes.Length) Array.Resize(ref _bytes, Math.Min(2 * _end, LongestLine));
            int read = ReadOn();
            _end += read;
            IsAtEnd = read == 0;
            return !IsAtEnd;
        }
    }
}
