using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NewsClean.Cli.Tests.Support;

namespace NewsClean.Cli.Tests.Commands;

/// <summary>Files that hold many pages, through the program.</summary>
public class ContainerTests
{
    [Fact]
    public async Task A_field_to_be_kept_that_no_record_has_is_said()
    {
        using var work = new Workspace();
        work.Write("pages.jsonl", "{\"text\":\"Rain.\",\"lang\":\"en\"}\n{\"text\":\"Wind.\"}\n");

        var result = await ProcessRunner.NewsClean(work.Folder, "extract", "pages.jsonl", "--keep", "lang,langauge", "--fields", "status");

        Assert.Contains("newsclean: --keep: no record has a field 'langauge'\n", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("'lang'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_lines_give_a_record_each_with_what_is_kept()
    {
        using var work = new Workspace();
        work.Write("pages.jsonl", Lines(3));

        var result = await ProcessRunner.NewsClean(work.Folder, "extract", "pages.jsonl", "--text-field", "story", "--id-field", "nr", "--keep", "lang,nr", "--fields", "source,url,title");

        Assert.Equal(0, result.ExitCode);
        var records = result.Lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal([0, 1, 2], records.Select(r => r.GetProperty("source").GetProperty("record").GetInt32()));
        Assert.Equal("n1", records[1].GetProperty("source").GetProperty("key").GetString());
        Assert.Equal("""{"nr":"n1","lang":["en",1]}""", Kept(records[1], "nr", "lang"));
        Assert.Equal("https://news.example/2", records[2].GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_file_of_many_is_an_array_in_json_and_a_file_of_one_an_object()
    {
        using var work = new Workspace();
        work.Write("pages.jsonl", Lines(2));
        work.Write("page.txt", Workspace.Page(1));

        var many = await ProcessRunner.NewsClean(work.Folder, "extract", "pages.jsonl", "--text-field", "story", "--format", "json");
        var one = await ProcessRunner.NewsClean(work.Folder, "extract", "page.txt", "--format", "json");

        Assert.Equal(2, JsonDocument.Parse(many.Text).RootElement.GetArrayLength());
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(one.Text).RootElement.ValueKind);
    }

    [Fact]
    public async Task A_fault_in_one_file_gives_one_error_and_the_next_file_is_read()
    {
        using var work = new Workspace();
        byte[] wet = Gzip(Wet(1));
        File.WriteAllBytes(work.At("cut.warc.wet.gz"), [.. wet, .. Gzip(Wet(2))[..^20]]);
        work.Write("page.txt", Workspace.Page(3));

        var result = await ProcessRunner.NewsClean(work.Folder, "extract", "cut.warc.wet.gz", "page.txt", "--fields", "source,status,reason");

        Assert.Equal(3, result.ExitCode);
        var records = result.Lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["article", "error", "article"], records.Select(r => r.GetProperty("status").GetString()));
        Assert.Equal(wet.Length, records[1].GetProperty("source").GetProperty("offset").GetInt32());
        Assert.Contains("cut.warc.wet.gz", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public async Task A_crawl_from_a_pipe_is_the_same_as_from_a_file_for_any_number_of_jobs(string jobs)
    {
        using var work = new Workspace();
        byte[] file = [.. Enumerable.Range(0, 300).SelectMany(i => Gzip(Wet(i)))];
        File.WriteAllBytes(work.At("x.wet.gz"), file);

        var expected = await ProcessRunner.NewsClean(work.Folder, "extract", "x.wet.gz", "-j", "2", "--fields", "id,title,body");
        var piped = await ProcessRunner.NewsClean(work.Folder, file, ["extract", "-", "-j", jobs, "--fields", "id,title,body"]);

        Assert.Equal(300, expected.Lines.Length);
        Assert.Equal(expected.Text, piped.Text);
    }

    [Fact]
    public async Task Explain_shows_one_record_of_many()
    {
        using var work = new Workspace();
        work.Write("pages.jsonl", Lines(3).Replace("\"story\"", "\"text\"", StringComparison.Ordinal));

        var result = await ProcessRunner.NewsClean(work.Folder, "explain", "pages.jsonl", "--record", "2");

        Assert.Equal("pages.jsonl#2", result.Lines[0]);
        Assert.Single(result.Lines, "record");
        Assert.Equal(2, (await ProcessRunner.NewsClean(work.Folder, "explain", "pages.jsonl", "--record", "9")).ExitCode);
    }

    [Fact]
    public async Task Eval_finds_the_pages_of_a_container_by_their_ids()
    {
        using var work = new Workspace();
        work.Write("pages.jsonl", Lines(2).Replace("\"story\"", "\"text\"", StringComparison.Ordinal).Replace("\"nr\"", "\"id\"", StringComparison.Ordinal));
        work.Write("gold.jsonl", "{\"id\": \"n1\", \"title\": \"Ferry 1 sails again\"}\n");

        var result = await ProcessRunner.NewsClean(work.Folder, "eval", "gold.jsonl", "pages.jsonl", "--min", "title.acc=1");

        Assert.True(result.ExitCode == 0, result.ToString());
    }

    [Fact]
    public async Task Each_page_of_an_archive_gets_a_file_of_its_own()
    {
        using var work = new Workspace();
        using (var zip = ZipFile.Open(work.At("pages.zip"), ZipArchiveMode.Create))
        {
            foreach (string name in new[] { "a/b.txt", "c.txt" })
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(Workspace.Page(1)));
            }
        }

        var result = await ProcessRunner.NewsClean(work.Folder, "extract", "pages.zip", "--output-dir", "out");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["out/pages.zip/a/b.txt.jsonl", "out/pages.zip/c.txt.jsonl", "pages.zip"], work.Files());
    }

    [Fact]
    public async Task Kept_is_no_field_and_a_field_s_name_is_not_empty()
    {
        Assert.Equal(2, (await ProcessRunner.NewsClean("/", "extract", "x", "--fields", "kept")).ExitCode);
        Assert.Equal(2, (await ProcessRunner.NewsClean("/", "extract", "x", "--text-field", "")).ExitCode);
    }

    private static string Kept(JsonElement record, params string[] order)
    {
        var kept = record.GetProperty("kept");
        Assert.Equal(order.Length, kept.EnumerateObject().Count());
        return "{" + string.Join(',', order.Select(name => $"\"{name}\":{kept.GetProperty(name).GetRawText()}")) + "}";
    }

    private static string Lines(int count) => string.Concat(Enumerable.Range(0, count).Select(i =>
        JsonSerializer.Serialize(new { nr = $"n{i}", url = $"https://news.example/{i}", story = Workspace.Page(i), lang = new object[] { "en", 1 } }) + "\n"));

    private static byte[] Wet(int number)
    {
        byte[] page = Encoding.UTF8.GetBytes(Workspace.Page(number));
        return [.. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: {page.Length}\r\n\r\n"), .. page, .. "\r\n\r\n"u8];
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
