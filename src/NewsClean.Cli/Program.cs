using System.Text.Json;
using NewsClean;

// One JSON object a file, until the commands take over.
foreach (string path in args)
{
    var outcome = NewsCleaner.Clean(new RawPage(new SourceLocation(path), File.ReadAllBytes(path)));
    Console.WriteLine(JsonSerializer.Serialize<object>(outcome));
}
