using NewsClean.Training.Dumps;
using NewsClean.Training.Gold;

namespace NewsClean.Tests.Training.Dumps;

public class StoryBoxesTests
{
    private static readonly string[] s_paragraphs =
    [
        "The harbour was closed on Tuesday.", "Waves of six metres broke the outer wall.", "Nobody was hurt, the mayor said.",
        "Repairs will begin in the spring.", "Boats lie in the old basin until then.", "The last storm of its kind was in 1962.",
        "Insurers speak of nine million.", "A report is expected in April.", "The ferry sails from the south pier.", "Schools open again tomorrow.",
    ];

    private static readonly GoldPage s_page = new()
    {
        Id = "p", Folder = "no-such-folder", Lang = "en", Kind = "news", Title = "Harbour closed", Body = string.Join('\n', s_paragraphs),
    };

    private static readonly StoryBoxes s_boxes = StoryBoxes.Collect([s_page, s_page with { Id = "q", Title = "Library hours cut", Body = null }], withElements: false);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Boxes_stand_between_paragraphs_and_all_paragraphs_are_kept_in_order(int seed)
    {
        string dump = "Menu\n\nHarbour closed\n\n" + string.Join("\n\n", s_paragraphs) + "\n\nMost read";
        string[] before = Lines(dump), boxed = Lines(new BoxedStory(s_page, s_boxes, new Random(seed)).Make(dump)!);
        Assert.Equal(before, boxed.Where(new Queue<string>(before).TryTake).ToArray());
        int first = Array.IndexOf(boxed, s_paragraphs[0]), last = Array.IndexOf(boxed, s_paragraphs[^1]);
        Assert.True(last - first > s_paragraphs.Length - 1, "no line stands between the paragraphs");
        Assert.Equal(before.Length - s_paragraphs.Length, boxed.Length - (last - first + 1));
    }

    [Fact]
    public void A_dump_that_does_not_show_the_paragraphs_has_no_place_for_a_box() =>
        Assert.Null(new BoxedStory(s_page, s_boxes, new Random(1)).Make("Menu\nHarbour closed\nMost read"));

    [Fact]
    public void The_same_page_has_the_same_boxes_and_they_are_of_pages_of_its_fold()
    {
        string[] drawn = [.. Enumerable.Range(0, 50).SelectMany(seed => s_boxes.Draw(s_page, new Random(seed)))];
        Assert.Equal(drawn, Enumerable.Range(0, 50).SelectMany(seed => s_boxes.Draw(s_page, new Random(seed))));
        Assert.Contains("Library hours cut", drawn);
        Assert.DoesNotContain("Library hours cut", Enumerable.Range(0, 50).SelectMany(seed => s_boxes.Draw(s_page with { Fold = 4 }, new Random(seed))));
    }

    [Fact]
    public void Elements_of_the_story_go_from_a_hollow_page_and_boxes_come_between_them()
    {
        string html = "<body><nav>Menu</nav><h1>Harbour closed</h1><div>" + string.Concat(s_paragraphs.Select(p => $"<p>{p}</p>")) + "</div><footer>Imprint</footer></body>";
        string hollow = StoryMarkup.Hollow(html, s_page)!, boxed = StoryMarkup.Boxed(html, s_page, s_boxes, new Random(1))!;
        Assert.Contains("<nav>Menu</nav><h1>Harbour closed</h1><footer>Imprint</footer>", hollow, StringComparison.Ordinal);
        Assert.All(s_paragraphs, p => Assert.Contains($"<p>{p}</p>", boxed, StringComparison.Ordinal));
        Assert.True(boxed.Length > html.Length + 60, boxed);
        Assert.Contains($"<div><p>{s_paragraphs[0]}</p>", boxed, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_between_paragraphs_and_is_none_of_the_story_is_a_box()
    {
        string html = $"<body><div><p>{s_paragraphs[0]}</p><aside class=\"nl\">Get our newsletter</aside><p>{s_paragraphs[1]}</p><p>{s_paragraphs[2]}</p></div><p>{s_paragraphs[3]}</p></body>";
        Assert.Equal(["<aside class=\"nl\">Get our newsletter</aside>"], StoryMarkup.BoxesOf(html, s_page));
    }

    private static string[] Lines(string dump) => dump.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

file static class Queues
{
    // Is this the next of those that are left? Then it is taken.
    public static bool TryTake(this Queue<string> left, string line) => left.TryPeek(out string? next) && next == line && left.Dequeue() is not null;
}
