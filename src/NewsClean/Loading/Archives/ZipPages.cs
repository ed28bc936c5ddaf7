using System.IO.Compression;

namespace NewsClean.Loading.Archives;

/// <summary>
/// Reads the page files of a zip archive, in the order of its directory. The directory stands at the end, so that what comes through a
/// pipe is written to a temporary file first.
/// </summary>
internal static class ZipPages
{
    // docx, xlsx, odt and epub are zip archives with one of these in front.
    private static readonly string[] DocumentMarks = ["[Content_Types].xml", "mimetype"];

    /// <summary>The pages; an archive that can't be opened gives an error, and so does each file in it that can't be read.</summary>
    public static IEnumerable<LoadedPage> Read(ByteFeed feed, PageInput input)
    {
        using var file = TemporaryFile();
        new FeedStream(feed).CopyTo(file);
        foreach (var page in Read(file, input)) yield return page;
    }

    /// <summary>The pages of an archive that can be read from any place.</summary>
    public static IEnumerable<LoadedPage> Read(Stream file, PageInput input)
    {
        using var zip = Open(file);
        if (zip.Entries.Any(entry => DocumentMarks.Contains(entry.FullName)))
        {
            yield return PageInput.Refuse(input.Source with { MediaType = "application/zip" }, ReasonCodes.UnsupportedFormat,
                $"the file is a document (docx, odt, epub or alike), which this version does not read");
            yield break;
        }
        var archive = new Archive(input);
        foreach (var entry in zip.Entries)
        {
            string name = entry.FullName.Replace('\\', '/');
            if (name.EndsWith('/') || !archive.Takes(name)) continue;
            if (!TryOpen(entry, out var content, out string? reason))
            {
                yield return PageInput.Refuse(input.Source with { Member = name }, ReasonCodes.BadCompression, $"can't be decompressed: {reason}");
                continue;
            }
            using (content)
                foreach (var page in archive.Read(name, content, entry.Length)) yield return page;
        }
        foreach (var nothing in archive.IfEmpty()) yield return nothing;
    }

    private static ZipArchive Open(Stream file)
    {
        try
        {
            var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            _ = zip.Entries.Count;
            return zip;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new BadDataException(ReasonCodes.BadRecord, $"the zip archive's directory, at its end, can't be read: {e.Message} The file has {file.Length} bytes", file.Length);
        }
    }

    // Encrypted, or packed by a method that .NET does not have.
    private static bool TryOpen(ZipArchiveEntry entry, out Stream content, out string? reason)
    {
        (content, reason) = (Stream.Null, null);
        try
        {
            if (entry.IsEncrypted) reason = "it is encrypted";
            else content = new ChecksumStream(entry.Open(), entry.Crc32);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or IOException)
        {
            reason = e.Message;
        }
        return reason is null;
    }

    private static FileStream TemporaryFile() => new(
        Path.Combine(Path.GetTempPath(), $"newsclean-{Path.GetRandomFileName()}"),
        new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose });
}
