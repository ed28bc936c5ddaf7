using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace NewsClean.Cli.Output;

/// <summary>
/// Names the files of <c>--output-dir</c> after the inputs, so that no input's output overwrites another's. A name is the whole
/// input name with the format's ending behind it: <c>a.txt</c> and <c>a.txt.gz</c> give <c>a.txt.json</c> and
/// <c>a.txt.gz.json</c>, whatever else the run reads, and a text format cannot overwrite its own input. Folders are kept; a
/// page of a file that holds many has its number: <c>crawl.warc.gz#12.json</c>; an archive is a folder: <c>pages.zip/a/b.txt.json</c>. What is left to clash (<c>News.txt</c> and
/// <c>news.txt</c> on file systems that take them for one, an input named twice) gets <c>~2</c>, <c>~3</c> ... in the order
/// of the calls: call in input order, from one thread at a time.
/// </summary>
/// <param name="extension">The format's ending, without the dot.</param>
internal sealed class OutputNames(string extension)
{
    // Linux, macOS and Windows all stop at 255 for one name (bytes, or UTF-16 units). What is appended (".jsonl", "~12345",
    // "#1234567") stays below 55.
    private const int MaxNameBytes = 200;

    // Folded paths that are taken; true for folders, which many outputs share.
    private readonly Dictionary<string, bool> _taken = new(StringComparer.Ordinal);

    /// <summary>The path of the next output, relative to the output folder, with <c>/</c> between folders. Never leaves that folder.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public string Next(SourceLocation source)
    {
        ArgumentNullException.ThrowIfNull(source);
        string path = source.Path == "-" ? "stdin" : source.Path;
        if (source.Member is { } member) path += "/" + member;
        string[] segments = [.. path.Split('/').Where(s => s is not ("" or ".")).Select(Safe)];
        string folder = "";
        foreach (string segment in segments.AsSpan(0, Math.Max(0, segments.Length - 1)))
            folder = Claim(folder + segment, "", isFolder: true) + "/";
        string number = source.Record is { } record ? "#" + record.ToString(CultureInfo.InvariantCulture) : "";
        string name = segments.Length == 0 ? "page" : segments[^1];
        return Claim(folder + name + number, "." + extension, isFolder: false);
    }

    private string Claim(string path, string ending, bool isFolder)
    {
        for (int attempt = 1; ; attempt++)
        {
            string candidate = attempt == 1 ? path + ending : string.Create(CultureInfo.InvariantCulture, $"{path}~{attempt}{ending}");
            string key = Folded(candidate);
            if (_taken.TryAdd(key, isFolder) || (isFolder && _taken[key])) return candidate;
        }
    }

    // Case-insensitive file systems compare case-folded names, macOS also composed and decomposed letters as one.
    // Normalize refuses lone surrogates, which file names on Windows may hold; they are compared as they are.
    private static string Folded(string path)
    {
        string upper = path.ToUpperInvariant();
        try { return upper.Normalize(NormalizationForm.FormC); }
        catch (ArgumentException) { return upper; }
    }

    // ".." would leave the folder; the characters are those that Windows forbids in names, so that names are the same everywhere.
    private static string Safe(string segment)
    {
        if (segment == "..") return "_";
        string safe = string.Concat(segment.Select(c => c < ' ' || "<>:\"|?*\\".Contains(c) ? '_' : c));
        if (Encoding.UTF8.GetByteCount(safe) <= MaxNameBytes) return safe;
        // Cut names stay apart, and the same from run to run, by a hash of the whole.
        string hash = Convert.ToHexStringLower(XxHash3.Hash(Encoding.UTF8.GetBytes(segment)));
        return Cut(safe, MaxNameBytes - hash.Length - 1) + "~" + hash;
    }

    private static string Cut(string text, int maxBytes)
    {
        int bytes = 0, chars = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > maxBytes) break;
            chars += rune.Utf16SequenceLength;
        }
        return text[..chars];
    }
}
