using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ZstdSharp;
using ZstdSharp.Unsafe;

namespace NewsClean.Loading.Archives;

/// <summary>
/// Decompresses Zstandard data (RFC 8878) frame by frame and knows to the byte where each ends: in a WARC file every record has its own. A
/// dictionary for all of them may stand in the first frame, as the IIPC's "WARC Files using Zstandard" 1.0 has it.
/// </summary>
/// <param name="raw">The compressed bytes; closed with this.</param>
internal sealed unsafe class ZstdFrames(RawWindow raw) : IByteSource
{
    // Little-endian, at the start of frames. Of skippable frames the lowest four bits are free; 0xD marks a dictionary.
    private const uint Magic = 0xFD2FB528, SkippableMagic = 0x184D2A50, DictionaryMagic = 0x184D2A5D;
    private const int MagicLength = 4, SkippableHeader = 8;

    // What the decompressor asks for first, the magic number and what tells the header's length; then it says how much to the end of each block.
    private const int FirstBytes = MagicLength + 1;

    // Trained dictionaries have 110 KB by default; readers of WARC files need not take more than 100 MB. Few bytes can unpack to many.
    private const int LargestDictionary = 16 << 20;

    // Enough of a candidate's data to see what it starts with: of a block, of 128 KB at most (RFC 8878, section 3.1.1.2.4), nothing comes out before it is whole.
    private const int ProbeBytes = 128 * 1024, HeadBytes = 256;

    private ZSTD_DCtx_s* _context = Methods.ZSTD_createDCtx();
    private byte[] _dictionary = [];
    private long _frameStart;
    private nuint _wanted;
    private bool _inFrame;
    private bool _frameEnded;
    private bool _mayHoldMore;

    /// <inheritdoc/>
    public string? Compression => "zstd";

    /// <inheritdoc/>
    public long Offset => raw.Offset;

    /// <inheritdoc/>
    public bool AtEnd { get; private set; }

    /// <summary>Do the bytes start as Zstandard data does? The name of a file does not matter.</summary>
    public static bool IsZstd(ReadOnlySpan<byte> bytes)
    {
        if (!BinaryPrimitives.TryReadUInt32LittleEndian(bytes, out uint magic)) return false;
        return magic == Magic || (magic & ~0xFu) == SkippableMagic;
    }

    // Of fewer bytes than a magic number has.
    private static bool MayBeZstd(ReadOnlySpan<byte> bytes)
    {
        Span<byte> frame = stackalloc byte[MagicLength], skippable = stackalloc byte[MagicLength];
        BinaryPrimitives.WriteUInt32LittleEndian(frame, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(skippable, SkippableMagic | (bytes[0] & 0xFu));
        return frame.StartsWith(bytes) || skippable.StartsWith(bytes);
    }

    /// <inheritdoc/>
    public int Read(Span<byte> buffer)
    {
        if (_frameEnded || (!_inFrame && !OpenFrame()))
        {
            _frameEnded = false;
            return 0;
        }
        while (true)
        {
            if (!raw.Fill(1))
            {
                // What the decoder still holds of a block comes out before the end is missed.
                Decompress(_context, default, buffer, out _, out int held);
                return held > 0 ? held : throw CutOff();
            }
            // Not a byte more than it asks for, and none before all is out that it holds: what comes before a damaged block is not lost with it.
            var ahead = raw.Ahead;
            var given = _mayHoldMore ? default : ahead[..(int)Math.Min(_wanted, (nuint)ahead.Length)];
            _wanted = Decompress(_context, given, buffer, out int consumed, out int written);
            _mayHoldMore = written == buffer.Length;
            raw.Advance(consumed);
            if (Methods.ZSTD_isError(_wanted)) throw Refused(_wanted);
            if (_wanted == 0)
            {
                _inFrame = false;
                _frameEnded = written > 0;
                return written;
            }
            if (written > 0) return written;
        }
    }

    /// <inheritdoc/>
    public bool TryResync(PageFormat.HeadTest starts)
    {
        (AtEnd, _inFrame, _frameEnded, _mayHoldMore) = (false, false, false, false);
        Methods.ZSTD_DCtx_reset(_context, ZSTD_ResetDirective.ZSTD_reset_session_only);
        raw.MoveTo(Math.Max(_frameStart + 1, raw.EarliestOffset));
        while (raw.Fill(MagicLength))
        {
            int found = raw.Ahead.IndexOf((byte)(Magic & 0xFF));
            raw.Advance(found < 0 ? raw.Ahead.Length : found);
            if (found < 0) continue;
            raw.Fill(MagicLength);
            if (IsZstd(raw.Ahead))
            {
                raw.Fill(ProbeBytes);
                if (Probe(raw.Ahead[..Math.Min(ProbeBytes, raw.Ahead.Length)], starts)) return true;
            }
            raw.Advance(1);
        }
        raw.Advance(raw.Ahead.Length);
        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Methods.ZSTD_freeDCtx(_context);
        _context = null;
        raw.Dispose();
    }

    private bool OpenFrame()
    {
        _frameStart = raw.Offset;
        AtEnd = !raw.Fill(1);
        if (AtEnd) return false;
        bool whole = raw.Fill(MagicLength);
        if (!whole && (_frameStart == 0 || MayBeZstd(raw.Ahead))) throw CutOff();
        if (!IsZstd(raw.Ahead))
            throw new BadDataException(ReasonCodes.BadCompression, $"bytes that are no Zstandard data follow at byte {_frameStart}", _frameStart)
                { IsBehindData = _frameStart > 0 };
        // The dictionary is a frame of its own: the first record's begins behind it.
        _inFrame = _frameStart > 0 || BinaryPrimitives.ReadUInt32LittleEndian(raw.Ahead) != DictionaryMagic;
        if (!_inFrame) ReadDictionary();
        _wanted = FirstBytes;
        return _inFrame;
    }

    private void ReadDictionary()
    {
        if (!raw.Fill(SkippableHeader)) throw CutOff();
        uint length = BinaryPrimitives.ReadUInt32LittleEndian(raw.Ahead[MagicLength..]);
        if (length > LargestDictionary) throw Damaged("its dictionary is too large");
        raw.Advance(SkippableHeader);
        byte[] dictionary = new byte[length];
        for (int at = 0, read; at < dictionary.Length; at += read)
        {
            read = raw.Read(dictionary.AsSpan(at));
            if (read == 0) throw CutOff();
        }
        _dictionary = IsZstd(dictionary) ? Unpack(dictionary) : dictionary;
        // Of a broken one the library says that memory is short.
        if (Methods.ZSTD_isError(LoadDictionary(_context))) throw Damaged("its dictionary can't be read");
    }

    private byte[] Unpack(byte[] dictionary)
    {
        try
        {
            using var decompressor = new Decompressor();
            return decompressor.Unwrap(dictionary, LargestDictionary).ToArray();
        }
        catch (ZstdException e)
        {
            throw Damaged("its dictionary can't be read: " + e.Message);
        }
    }

    private nuint LoadDictionary(ZSTD_DCtx_s* context)
    {
        fixed (byte* dictionary = _dictionary) return Methods.ZSTD_DCtx_loadDictionary(context, dictionary, (nuint)_dictionary.Length);
    }

    // The result is 0 at a frame's end, where it stops; else a hint how many bytes to give next, or an error.
    private static nuint Decompress(ZSTD_DCtx_s* context, ReadOnlySpan<byte> from, Span<byte> to, out int consumed, out int written)
    {
        fixed (byte* source = &MemoryMarshal.GetReference(from), target = &MemoryMarshal.GetReference(to))
        {
            var input = new ZSTD_inBuffer_s { src = source, size = (nuint)from.Length };
            var output = new ZSTD_outBuffer_s { dst = target, size = (nuint)to.Length };
            nuint hint = Methods.ZSTD_decompressStream(context, &output, &input);
            (consumed, written) = ((int)input.pos, (int)output.pos);
            return hint;
        }
    }

    private bool Probe(ReadOnlySpan<byte> frame, PageFormat.HeadTest starts)
    {
        var context = Methods.ZSTD_createDCtx();
        Span<byte> head = stackalloc byte[HeadBytes];
        if (_dictionary.Length > 0) LoadDictionary(context);
        nuint hint = Decompress(context, frame, head, out _, out int written);
        Methods.ZSTD_freeDCtx(context);
        return !Methods.ZSTD_isError(hint) && starts(head[..written]);
    }

    // The library's own bound, 128 MB, is that of the zstd program.
    private BadDataException Refused(nuint error) => Methods.ZSTD_getErrorCode(error) switch
    {
        ZSTD_ErrorCode.ZSTD_error_frameParameter_windowTooLarge => Unreadable("needs a window of more than 128 MB: unpack it with 'zstd -dc --long=31'"),
        ZSTD_ErrorCode.ZSTD_error_dictionary_wrong => Unreadable("needs a dictionary that does not stand in its first frame: unpack it with 'zstd -dc -D DICTIONARY'"),
        _ => Damaged(Methods.ZSTD_getErrorName(error)),
    };

    private BadDataException Unreadable(string why) => new(ReasonCodes.BadCompression, $"Zstandard data that starts at byte {_frameStart} {why}", _frameStart);

    private BadDataException CutOff()
    {
        AtEnd = true;
        return new BadDataException(ReasonCodes.BadCompression,
            $"Zstandard data ends at byte {raw.Offset} in the middle of the frame that starts at byte {_frameStart}", _frameStart);
    }

    private BadDataException Damaged(string why) =>
        new(ReasonCodes.BadCompression, $"Zstandard data damaged between byte {_frameStart}, where the frame starts, and byte {raw.Offset}: {why}", _frameStart);
}
