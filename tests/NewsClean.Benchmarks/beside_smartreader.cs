// SmartReader and newsclean side by side on the same HTML pages, in one process on one thread. A program of its own, since the solution is not to depend on it:
//
//     dotnet run -c Release tests/NewsClean.Benchmarks/beside_smartreader.cs -- FOLDER [RECORDS.jsonl]
//
// It prints pages a second of each and their ratio; SmartReader's records of the pages, for `newsclean eval GOLD --records`, go to RECORDS.jsonl.
#:package SmartReader@0.11.1
#:package AngleSharp@1.10.3
#:project ../../src/NewsClean/NewsClean.csproj
#:property ManagePackageVersionsCentrally=false
#:property NoWarn=$(NoWarn);NU1603;CS1591
#:property PublishAot=false

using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Html.Parser;
using NewsClean;
using NewsClean.Loading;
using SmartReader;

const int Rounds = 3;

if (args.Length is 0 or > 2)
{
    Console.Error.WriteLine("usage: beside_smartreader.cs FOLDER [RECORDS.jsonl]");
    return 2;
}
var json = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
var pages = PageLoader.Load(new InputSelection { Paths = [args[0]] }, CleaningOptions.Default).Where(p => p.Page is not null).Select(p => p.Page!).ToArray();
string[] texts = [.. pages.Select(Decoded)];
double smartReader = double.MaxValue, newsclean = double.MaxValue;
for (int round = 0; round < Rounds; round++)
{
    smartReader = Math.Min(smartReader, Seconds(() => { foreach (string text in texts) Read(text); }));
    newsclean = Math.Min(newsclean, Seconds(() => { foreach (var page in pages) NewsCleaner.Clean(page); }));
}
Print("SmartReader, from strings", smartReader);
Print("newsclean, from bytes", newsclean);
Console.WriteLine(FormattableString.Invariant($"newsclean takes {newsclean / smartReader:F2} of SmartReader's time; the least of {Rounds} rounds in turns"));
if (args.Length == 2) File.WriteAllLines(args[1], pages.Select((page, i) => Record(page.Source.Path, Read(texts[i]))));
return 0;

void Print(string what, double seconds) => Console.WriteLine(FormattableString.Invariant($"{what,-28}{pages.Length / seconds,6:F0} pages/s"));

static double Seconds(Action work)
{
    long start = Stopwatch.GetTimestamp();
    work();
    return Stopwatch.GetElapsedTime(start).TotalSeconds;
}

// As AngleSharp reads it from bytes, the charset that the page names included.
static string Decoded(RawPage page) => new HtmlParser().ParseDocument(new MemoryStream(page.Bytes.ToArray())).Source.Text;

static SmartReader.Article Read(string text)
{
    using var reader = new Reader("https://example.org/story", text);
    return reader.GetArticle();
}

string Record(string path, SmartReader.Article article) => JsonSerializer.Serialize(
    new
    {
        source = new { path },
        status = "article",
        title = article.Title,
        authors = string.IsNullOrWhiteSpace(article.Author) ? [] : article.Author.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        publishedAt = article.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        body = article.TextContent,
    },
    json);
