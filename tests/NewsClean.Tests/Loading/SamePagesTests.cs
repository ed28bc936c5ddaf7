using System.Text.Json;
using NewsClean.Loading;
using NewsClean.Tests.Loading.Archives;
using NewsClean.Tests.Samples;

namespace NewsClean.Tests.Loading;

/// <summary>However pages are stored, they give the same records.</summary>
public class SamePagesTests
{
    private static readonly (string Name, byte[] Bytes)[] Pages =
        [.. Sample.All.Where(s => s.Clean() is Article { Source: { Encoding: "utf-8", MediaType: "text/plain", Record: null } }).Take(8).Select(s => (s.Name + ".txt", s.Bytes))];

    public static TheoryData<string> Containers => ["tar", "tar.gz", "zip", "wet", "wet.gz", "wet in one member", "json lines", "json", "csv"];

    [Theory]
    [MemberData(nameof(Containers))]
    public void The_same_pages_give_the_same_articles(string container)
    {
        Assert.Equal(8, Pages.Length);
        using var folder = new TemporaryFolder();
        foreach (var (name, bytes) in Pages) folder.Write("pages/" + name, bytes);
        var expected = Loads.Paths(folder.At("pages")).Select(Record).ToList();

        byte[] file = Make(container);
        Assert.Equal(expected, Bytes.Read(file).Select(Record));
        Assert.Equal(expected, Bytes.ReadFile(folder, "file." + container.Split(' ')[0], file).Select(Record));
    }

    private static (string?, string?, string?, string?, string) Record(LoadedPage page)
    {
        var article = Assert.IsType<Article>(page.Clean(CleaningOptions.Default));
        return (article.Id, article.Title, article.Byline, article.PublishedAt, article.Body);
    }

    private static byte[] Make(string container)
    {
        var texts = Pages.Select(p => System.Text.Encoding.UTF8.GetString(p.Bytes)).ToList();
        var objects = texts.Select((text, i) => JsonSerializer.Serialize(new { id = i, text }));
        return container switch
        {
            "wet" => [.. texts.SelectMany(t => Bytes.Wet(t))],
            "wet.gz" => [.. texts.SelectMany(t => Bytes.Gzip(Bytes.Wet(t)))],
            "wet in one member" => Bytes.Gzip([.. texts.SelectMany(t => Bytes.Wet(t))]),
            "json lines" => Bytes.Of(string.Join('\n', objects)),
            "json" => Bytes.Of("[\n" + string.Join(",\n", objects) + "\n]"),
            "csv" => Bytes.Of("id,text\n" + string.Concat(texts.Select((t, i) => $"{i},\"{t.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n"))),
            _ => ArchiveTests.Make(container, Pages),
        };
    }
}
