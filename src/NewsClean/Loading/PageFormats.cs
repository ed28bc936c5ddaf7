using NewsClean.Loading.Archives;
using NewsClean.Loading.Encodings;
using NewsClean.Loading.Tables;
using NewsClean.Loading.Warc;

namespace NewsClean.Loading;

/// <summary>The formats that newsclean tells from each other. Whatever shows none of these is a text dump.</summary>
internal static class PageFormats
{
    /// <summary>Endings of text dumps, which have no other mark.</summary>
    public const string TextEndings = ".txt .text";

    /// <summary>HTML.</summary>
    public static PageFormat Html { get; } = new("HTML", MediaTypes.Html, ".html .htm .xhtml .shtml", MarkupSniffer.IsHtml);

    /// <summary>JSON and JSON Lines.</summary>
    public static PageFormat Json { get; } = new("JSON or JSON Lines", "application/json", "", JsonSniffer.IsJson) { Reader = JsonPages.Read };

    /// <summary>
    /// All formats but the text dump, the first that fits wins: magic numbers, then those that take a look at the structure.
    /// JSON and archives have no endings here: in folders of dumps they hold lists, earlier results and notes at least as often
    /// as pages, and must be named to be read.
    /// </summary>
    public static IReadOnlyList<PageFormat> All { get; } =
    [
        new("PDF", "application/pdf", "", head => head.StartsWith("%PDF-"u8)),
        new("gzip inside compressed data", "application/gzip", "", GzipHeader.IsGzip),
        new("Zstandard inside compressed data", "application/zstd", "", ZstdFrames.IsZstd),
        new("ZIP", "application/zip", "", head => head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8)) { Reader = ZipPages.Read },
        new("bzip2", "application/x-bzip2", "", head => head is [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', 0x31, 0x41, 0x59, 0x26, ..]),
        new("xz", "application/x-xz", "", head => head is [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..]),
        new("7-Zip", "application/x-7z-compressed", "", head => head is [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, ..]),
        new("tar", "application/x-tar", "", head => head.Length > 262 && head.Slice(257, 5).SequenceEqual("ustar"u8)) { Reader = TarPages.Read },
        new("PNG", "image/png", "", head => head is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]),
        new("JPEG", "image/jpeg", "", head => head is [0xFF, 0xD8, 0xFF, ..]),
        new("GIF", "image/gif", "", head => head is [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] && HasNul(head)),
        new("WebP", "image/webp", "", head => head.Length > 12 && head.StartsWith("RIFF"u8) && head.Slice(8, 4).SequenceEqual("WEBP"u8)),
        new("Microsoft Office (doc, xls, ppt)", "application/x-ole-storage", "", head => head is [0xD0, 0xCF, 0x11, 0xE0, ..]),
        new("RTF", "application/rtf", "", head => head.StartsWith("{\\rtf"u8)),
        new("Parquet", "application/vnd.apache.parquet", "", head => head.StartsWith("PAR1"u8) && HasNul(head)),
        new("SQLite", "application/vnd.sqlite3", "", head => head.StartsWith("SQLite format 3\0"u8)),
        new("WARC or WET", "application/warc", ".warc .wet", MarkupSniffer.IsWarc) { Reader = WarcPages.Read },
        Html,
        new("MHTML", "multipart/related", ".mhtml .mht", MarkupSniffer.IsMhtml),
        new("XML", "application/xml", "", MarkupSniffer.IsXml),
        Json,
    ];

    /// <summary>
    /// Tables, which have no mark: told by the names in their header (see <see cref="CsvPages.HasColumns"/>) or the file's. In folders they must
    /// be named, as JSON must.
    /// </summary>
    public static PageFormat Csv { get; } = new("CSV", "text/csv", "", head => CsvPages.HasColumns(head, InputFields.Default)) { Reader = CsvPages.Read };

    // Endings of files that hold many pages: how many, nobody knows before they are read.
    private static readonly string[] ManyEndings = [".warc", ".wet", ".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".tar", ".tgz", ".zip"];

    private static readonly string[] CompressedEndings = [".gz", ".zst"];

    private static readonly string[] TableEndings = [".csv", ".tsv"], JsonEndings = [".jsonl", ".ndjson"];

    private static readonly string[] s_htmlEndings = Html.Endings.Split(' ');

    private static readonly string[] Endings =
        [.. TextEndings.Split(' '), .. All.SelectMany(format => format.Endings.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The endings of the files that are taken from folders, for messages.</summary>
    public static string FolderEndings { get; } = string.Join(' ', Endings) + ", each also with .gz or .zst";

    /// <summary>Is a file in a folder taken for a page, by its name? Case does not matter.</summary>
    public static bool IsPageFile(ReadOnlySpan<char> fileName) => HasEnding(fileName, Endings);

    /// <summary>
    /// A page file's name without its endings: <c>page-1</c> of <c>page-1.html.gz</c>, and of <c>page-1.html.txt</c>, the dump of a file. Case does not matter.
    /// </summary>
    public static ReadOnlySpan<char> StemOf(ReadOnlySpan<char> fileName)
    {
        fileName = WithoutCompression(fileName);
        while (EndingOf(fileName, Endings) is { Length: > 0 } ending) fileName = fileName[..^ending.Length];
        return fileName;
    }

    /// <summary>Does a file's name say that it holds many pages?</summary>
    public static bool IsCalledMany(string path) => HasEnding(path, ManyEndings);

    /// <summary>
    /// The format of a file that is called a table or JSON though its first bytes don't show it: a header without the column, a first line that is
    /// broken, text behind an object. That is an error of its own and no text dump. Null for other names.
    /// </summary>
    public static PageFormat? CalledTable(string path) =>
        HasEnding(path, TableEndings) ? Csv : HasEnding(path, JsonEndings) ? Json : null;

    /// <summary>HTML where a file is called so and holds a tag of whole pages or an end tag, though other things come first; null for other names.</summary>
    public static PageFormat? CalledHtml(string path, ReadOnlySpan<byte> head) =>
        HasEnding(path, s_htmlEndings) && MarkupSniffer.IsHtmlByName(ByteOrderMark.Utf8Head(head)) ? Html : null;

    private static bool HasEnding(ReadOnlySpan<char> name, ReadOnlySpan<string> endings) => EndingOf(WithoutCompression(name), endings).Length > 0;

    // Empty where the name has none of them.
    private static string EndingOf(ReadOnlySpan<char> name, ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return ending;
        return "";
    }

    private static ReadOnlySpan<char> WithoutCompression(ReadOnlySpan<char> name) => name[..^EndingOf(name, CompressedEndings).Length];

    private static bool HasNul(ReadOnlySpan<byte> head) => head[..Math.Min(head.Length, 64)].Contains((byte)0);
}
