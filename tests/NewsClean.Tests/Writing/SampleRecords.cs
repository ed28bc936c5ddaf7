using System.Buffers;
using System.Text;
using NewsClean.Writing;

namespace NewsClean.Tests.Writing;

/// <summary>Records to write, and the bytes that a format makes of them.</summary>
internal static class SampleRecords
{
    /// <summary>Text that breaks careless writers: quotes, separators, all line ends, controls, emoji, right-to-left and joined script.</summary>
    public const string Hostile =
        "He said \"no\", she; it's\ttab\r\nline\nline\rline \\ slash </script> & 'q' \u0000\u0001\u001b\u007f\u0085\u2028\u2029\ufeff " +
        "\u00a0\U0001F469\u200D\U0001F680 \u05e9\u05dc\u05d5\u05dd \u202eabc\u202c \u0645\u0631\u062d\u0628\u0627 \u4f60\u597d =1+1 {} [] --- ,,";

    /// <summary>An article with a value in every property.</summary>
    public static Article Full() => new("00ff", new SourceLocation("news/a.txt")
    {
        Record = 12, Offset = 34, Length = 5678, MediaType = "text/plain", Encoding = "utf-8",
    })
    {
        Url = "https://news.example/a",
        FetchedAt = "2021-02-03T04:05:06Z",
        Labelled = Labelled(),
        Title = "Ferry line reopens",
        Lead = "Boats run again after nine days",
        Byline = "By Ann Lee and Bo Ek",
        Authors = ["Ann Lee", "Bo Ek"],
        Agency = "Reuters",
        Dateline = new Dateline("PORT ALMA, March 3 (Reuters) -", "PORT ALMA", new DateOnly(2021, 3, 3)),
        PublishedAt = "2021-03-03T14:05:00+02:00",
        PublishedRaw = ["March 3, 2021", "2:05 pm"],
        ModifiedAt = "2021-03-04",
        ModifiedRaw = "Updated March 4",
        Section = "Transport",
        Tags = ["Ferries", "Ports"],
        Language = "en",
        Body = "The ferry runs again.\n\nWhat comes next\n\nMore boats are due.",
        Images = [new ArticleImage("The quay", "Cy Day"), new ArticleImage("A boat", null), new ArticleImage(null, "Port authority")],
        Related = ["Storm closes harbour"],
        Copyright = "© 2021 Example News",
        Confidence = 0.91234567,
        Evidence = new Dictionary<string, IReadOnlyList<Evidence>>
        {
            ["title"] = [new Evidence(0, 18, "first-heading", 0.98765)],
            ["authors"] = [new Evidence(20, 27, "by-line", 1), new Evidence(32, 37, "by-line", 0.5)],
        },
    };

    /// <summary>An article with a body and nothing else.</summary>
    public static Article Bare(string body = "One paragraph.", string path = "bare.txt") =>
        new("aa", new SourceLocation(path)) { Body = body, Confidence = 0.5 };

    /// <summary>An article whose every text is <paramref name="text"/>.</summary>
    public static Article Of(string text) => Bare(text, text) with
    {
        Title = text, Lead = text, Byline = text, Authors = [text, "second"], Section = text, Tags = [text], Copyright = text,
        Dateline = new Dateline(text, text, null), Images = [new ArticleImage(text, text)], Related = [text],
    };

    public static NotAnArticle Menu() =>
        new("bb", new SourceLocation("menu.txt"), new Reason(ReasonCodes.NoBody, "no block reads like a story's paragraph"), 0.03) { Labelled = Labelled() };

    public static Failure Broken() =>
        new(null, new SourceLocation("broken.gz"), new Reason(ReasonCodes.BadCompression, "broken.gz: ends in mid-stream"));

    /// <summary>What a run over <paramref name="outcomes"/> writes.</summary>
    public static string Write(string format, WritingOptions? options, params PageOutcome[] outcomes)
    {
        var writer = RecordFormats.Get(format).Create(options ?? new WritingOptions());
        var output = new ArrayBufferWriter<byte>();
        writer.WriteStart(output);
        for (int i = 0; i < outcomes.Length; i++)
        {
            if (i > 0) writer.WriteSeparator(output);
            writer.WriteRecord(output, outcomes[i]);
        }
        writer.WriteEnd(output);
        // Strict, so that bytes that are no UTF-8 fail here.
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.WrittenSpan);
    }

    private static LabelledPage Labelled()
    {
        (string Text, BlockLabel Label)[] rows =
        [
            ("Ferry line reopens", BlockLabel.Title), ("The ferry runs again.", BlockLabel.Body), ("What comes next", BlockLabel.Subhead),
            ("More boats are due.", BlockLabel.Body), ("1 Storm closes harbour", BlockLabel.MostRead),
        ];
        string text = string.Join('\n', rows.Select(r => r.Text));
        var blocks = new List<LabelledBlock>();
        foreach (var (words, label) in rows)
        {
            int start = text.IndexOf(words, StringComparison.Ordinal);
            blocks.Add(new LabelledBlock(new TextBlock(start, start + words.Length, words, 0, 1), label, "some-rule", 0.75));
        }
        var decoded = new DecodedPage("00ff", new SourceLocation("news/a.txt"), text);
        return new LabelledPage(new Page(decoded, [.. blocks.Select(b => b.Block)], PageHints.None), blocks);
    }
}
