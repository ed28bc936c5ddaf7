using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsClean.Loading;
using NewsClean.Tests.SourceRules;

namespace NewsClean.Tests.Samples;

/// <summary>A folder of samples/: a page, the record that a careful reader would make of it, and why the page is hard.</summary>
/// <param name="Name">The folder's name, which says what the page shows.</param>
internal sealed record Sample(string Name)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>All samples, sorted by name.</summary>
    public static IReadOnlyList<Sample> All { get; } =
        [.. Directory.GetDirectories(Path.Combine(Checkout.Root, "samples")).Select(folder => new Sample(Path.GetFileName(folder))).OrderBy(s => s.Name, StringComparer.Ordinal)];

    private string Folder => Path.Combine(Checkout.Root, "samples", Name);

    /// <summary>The names of its files called "page.": there must be one.</summary>
    public IReadOnlyList<string> Pages => [.. Directory.GetFiles(Folder, "page.*")];

    /// <summary>The page stands in a file of a format that counts its bytes, so that line ends can't be changed.</summary>
    public bool IsContainer => Pages.Single() is var name && (name.Contains(".warc", StringComparison.Ordinal) || name.EndsWith(".jsonl", StringComparison.Ordinal));

    /// <summary>The page's bytes, decompressed where the file is compressed.</summary>
    public byte[] Bytes
    {
        get
        {
            using var file = File.OpenRead(Pages.Single());
            using var page = new MemoryStream();
            using Stream content = Pages.Single().EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
            content.CopyTo(page);
            return page.ToArray();
        }
    }

    /// <summary>Why the page is hard; null where nobody has said.</summary>
    public string? Why => ReadText("why.md");

    /// <summary>The record that the page should give, null where none is written down.</summary>
    public JsonObject? Expected => ReadText("expected.json") is { } text ? JsonNode.Parse(text)!.AsObject() : null;

    /// <summary>What the page gives, read as the command line reads it.</summary>
    public PageOutcome Clean() =>
        PageLoader.Load(new InputSelection { Paths = [Pages.Single()] }, CleaningOptions.Default).Single().Clean(CleaningOptions.Default);

    /// <summary>Writes expected.json for review; the labels that the file asked for stay.</summary>
    public void Write(JsonObject record)
    {
        if (Expected?["labels"] is { } labels) record["labels"] = labels.DeepClone();
        File.WriteAllText(Path.Combine(Folder, "expected.json"), record.ToJsonString(Readable) + "\n");
    }

    private string? ReadText(string file) => Path.Combine(Folder, file) is var path && File.Exists(path) ? File.ReadAllText(path) : null;
}
