using System.Formats.Tar;

namespace NewsClean.Loading.Archives;

/// <summary>Reads the page files of a tar archive, in its order.</summary>
internal static class TarPages
{
    /// <summary>The pages; an archive that is cut off or damaged gives those before the place, then an error.</summary>
    public static IEnumerable<LoadedPage> Read(ByteFeed feed, PageInput input)
    {
        var archive = new Archive(input);
        using var stream = new PaxRecords(feed);
        using var tar = new TarReader(stream, leaveOpen: true);
        bool failed = false;
        TarEntry? entry = null;
        while ((entry = Next(tar, entry, feed, stream, ref failed)) is not null)
        {
            string name = stream.NameOf(entry.Name);
            if (entry.EntryType == TarEntryType.HardLink && archive.Takes(name))
            {
                yield return PageInput.Refuse(input.Source with { Member = name }, ReasonCodes.UnsupportedFormat,
                    $"is a hard link to {entry.LinkName}, whose record holds its text: the archive has it once, and is read once");
                continue;
            }
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile)) continue;
            if (!archive.Takes(name)) continue;
            foreach (var page in archive.Read(name, entry.DataStream ?? Stream.Null, entry.Length))
            {
                failed = page.Failure is { Reason.Code: ReasonCodes.BadCompression or ReasonCodes.BadRecord };
                yield return page;
            }
        }
        foreach (var nothing in archive.IfEmpty()) yield return nothing;
    }

    private static TarEntry? Next(TarReader tar, TarEntry? last, ByteFeed feed, PaxRecords stream, ref bool failed)
    {
        try
        {
            last?.DataStream?.CopyTo(Stream.Null);
            stream.LookAhead();
            var entry = tar.GetNextEntry();
            failed = false;
            return entry;
        }
        catch (Exception e) when (failed && e is (BadDataException or EndOfStreamException or InvalidDataException))
        {
            // The archive is cut off in the middle of a page, which has said so.
            return null;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or FormatException or ArgumentException or NotSupportedException)
        {
            throw new BadDataException(ReasonCodes.BadRecord,
                $"the archive is cut off or damaged at or before byte {feed.Position}: {e.Message} The files behind it are not read", feed.Position);
        }
    }
}
