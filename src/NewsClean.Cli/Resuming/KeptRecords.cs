using NewsClean.Cli.Running;

namespace NewsClean.Cli.Resuming;

/// <summary>What an earlier run has left that a later one can build on.</summary>
/// <param name="Counts">The records, by what became of their pages.</param>
/// <param name="OutputLength">Bytes of the partial file that they take.</param>
/// <param name="JournalLength">Bytes of the journal that tell of them, its first line included.</param>
internal readonly record struct KeptRecords(RunCounts Counts, long OutputLength, long JournalLength)
{
    private const int BufferSize = 64 * 1024;

    /// <summary>
    /// Reads journal and partial file side by side, as far as both are whole and agree. A record counts only where its bytes are
    /// those that were written: what a kill has cut or a power cut has left empty ends the count, and is done again.
    /// </summary>
    /// <param name="output">The partial file.</param>
    /// <param name="journal">Its journal.</param>
    /// <param name="headLength">Bytes of the journal's first line.</param>
    public static KeptRecords Find(Stream output, Stream journal, long headLength)
    {
        var fingerprint = new Fingerprint();
        var kept = new KeptRecords(default, 0, headLength);
        byte[] buffer = GC.AllocateUninitializedArray<byte>(BufferSize);
        long available = output.Length;
        output.Position = 0;
        foreach (var entry in Entries(journal, headLength, long.MaxValue))
        {
            if (entry.End <= kept.OutputLength || entry.End > available) break;
            for (long left = entry.End - kept.OutputLength; left > 0;)
            {
                var part = buffer.AsSpan(0, (int)Math.Min(left, buffer.Length));
                output.ReadExactly(part);
                fingerprint.Add(part);
                left -= part.Length;
            }
            if (fingerprint.Take() != entry.Record) break;
            kept = new KeptRecords(entry.AddTo(kept.Counts), entry.End, kept.JournalLength + JournalEntry.Size);
        }
        return kept;
    }

    /// <summary>The journal's entries from the first to the last whole one, or to the byte <paramref name="end"/>.</summary>
    public static IEnumerable<JournalEntry> Entries(Stream journal, long headLength, long end)
    {
        byte[] lines = new byte[JournalEntry.Size * 1024];
        journal.Position = headLength;
        long at = headLength;
        while (true)
        {
            int read = journal.ReadAtLeast(lines, lines.Length, throwOnEndOfStream: false);
            for (int line = 0; line + JournalEntry.Size <= read; line += JournalEntry.Size, at += JournalEntry.Size)
            {
                if (at >= end || !JournalEntry.TryRead(lines.AsSpan(line, JournalEntry.Size), out var entry)) yield break;
                yield return entry;
            }
            if (read < lines.Length) yield break;
        }
    }
}
