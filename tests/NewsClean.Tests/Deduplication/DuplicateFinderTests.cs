using System.Globalization;
using NewsClean.Deduplication;
using Xunit.Abstractions;

namespace NewsClean.Tests.Deduplication;

public class DuplicateFinderTests(ITestOutputHelper output)
{
    private const int StoriesPerEdit = 200;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Copies_are_found_and_nothing_else_is(bool unspaced)
    {
        var wire = new InventedWire(20180606, unspaced);
        var finder = new DuplicateFinder();
        int marks = 0, wrong = 0;
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var stories = wire.Edits.Keys.SelectMany(edit => Enumerable.Range(0, StoriesPerEdit).Select(i => (Edit: edit, Name: $"{edit} {i}", Text: wire.Story()))).ToList();
        foreach (var (_, name, text) in stories) Judge(name, Find(finder, name, text), original: null);
        foreach (var (edit, name, text) in stories)
        {
            Judge("after " + name, Find(finder, "after " + name, wire.FollowUp(text)), original: null);
            if (Judge("copy of " + name, Find(finder, "copy of " + name, wire.Edits[edit](text)), name)) found[edit] = found.GetValueOrDefault(edit) + 1;
        }

        foreach (var (edit, count) in found) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{edit}: {count} of {StoriesPerEdit}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{marks} marks, {wrong} of them wrong"));
        Assert.Equal(wire.Edits.Keys.Order(StringComparer.Ordinal), found.Keys);
        Assert.All(found, edit => Assert.InRange(edit.Value, StoriesPerEdit * 90 / 100, StoriesPerEdit));
        Assert.InRange(wrong, 0, marks / 100);

        bool Judge(string name, DuplicateOf? mark, string? original)
        {
            if (mark is null) return false;
            marks++;
            if (mark.Source.Path == original) return true;
            output.WriteLine($"{name} is taken for {mark.Source.Path}, {mark.Similarity.ToString(CultureInfo.InvariantCulture)}");
            wrong++;
            return false;
        }
    }

    [Fact]
    public void The_similarity_is_close_to_the_share_of_shingles_in_common()
    {
        var wire = new InventedWire(1);
        var finder = new DuplicateFinder(new DuplicateOptions { Threshold = DuplicateOptions.LeastThreshold });
        double squares = 0;
        int compared = 0;
        for (int i = 0; i < 100; i++)
        {
            string[] story = wire.Story(), copy = wire.Edits["one word in twenty changed"](story);
            Find(finder, "story", story);
            if (Find(finder, "copy", copy) is not { } mark) continue;
            squares += Math.Pow(mark.Similarity - Jaccard(story, copy), 2);
            compared++;
        }

        Assert.InRange(compared, 95, 100);
        Assert.InRange(Math.Sqrt(squares / compared), 0.001, 0.035);
    }

    [Fact]
    public void All_copies_of_a_cluster_point_to_its_first()
    {
        var wire = new InventedWire(7);
        string[] story = wire.Story();
        var finder = new DuplicateFinder();

        Assert.Null(Find(finder, "first", story));
        for (int i = 0; i < 5; i++) Assert.Equal("first", Find(finder, $"copy {i}", wire.Edits["new lead"](story))?.Source.Path);
    }

    [Theory]
    [InlineData("case", "THE MAYOR OPENED THE NEW BRIDGE OVER THE RIVER ON MONDAY, AND HUNDREDS OF PEOPLE CAME TO SEE THE FIRST TRAM CROSS IT.")]
    [InlineData("punctuation and line ends", "The mayor opened -- the new bridge\nover the river on Monday\r\n(and hundreds of people came to see the first tram cross it)")]
    public void What_no_reader_calls_a_difference_is_none(string difference, string copy)
    {
        var finder = new DuplicateFinder();
        Find(finder, "first", "The mayor opened the new bridge over the river on Monday, and hundreds of people came to see the first tram cross it.");

        Assert.True(Find(finder, "copy", copy)?.Similarity == 1, difference);
    }

    [Theory]
    [InlineData("Turn on JavaScript and reload the page to go on reading this story, or log in to your account.")] // 19 words
    [InlineData("请开启脚本后重新载入页面")]
    [InlineData("")]
    public void Bodies_of_fewer_than_twenty_words_are_compared_with_nothing(string body)
    {
        var finder = new DuplicateFinder();

        Assert.Null(Find(finder, "first", body));
        Assert.Null(Find(finder, "second", body));
    }

    [Fact]
    public void A_full_window_forgets_the_oldest_and_only_that()
    {
        var wire = new InventedWire(3);
        var stories = Enumerable.Range(0, 3001).Select(_ => wire.Story()).ToList();
        var finder = new DuplicateFinder(new DuplicateOptions { Window = 3000 });
        for (int i = 0; i < stories.Count; i++) Assert.Null(Find(finder, $"{i}", stories[i]));

        Assert.Equal("1", Find(finder, "copy", stories[1])?.Source.Path);
        Assert.Null(Find(finder, "copy", stories[0]));
        Assert.Equal("copy", Find(finder, "copy", stories[0])?.Source.Path);
        Assert.Null(Find(finder, "copy", stories[1]));
    }

    [Fact]
    public void Stories_that_share_a_long_notice_are_no_copies_however_many_there_are()
    {
        var wire = new InventedWire(5);
        string[] notice = wire.Story()[..2];
        var finder = new DuplicateFinder();

        Assert.All(Enumerable.Range(0, 1000), i => Assert.Null(Find(finder, $"{i}", [.. wire.Story(), .. notice])));
    }

    [Theory]
    [InlineData(0.39, 10)]
    [InlineData(1.01, 10)]
    [InlineData(double.NaN, 10)]
    [InlineData(0.5, 0)]
    [InlineData(0.5, DuplicateOptions.MostWindow + 1)]
    public void Options_that_make_no_sense_are_refused(double threshold, int window) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DuplicateFinder(new DuplicateOptions { Threshold = threshold, Window = window }));

    private static DuplicateOf? Find(DuplicateFinder finder, string name, params string[] paragraphs) =>
        finder.Find(BodySignature.Of(string.Join("\n\n", paragraphs)), null, new SourceLocation(name));

    private static double Jaccard(string[] first, string[] second)
    {
        var (a, b) = (Shingles(first), Shingles(second));
        return (double)a.Intersect(b).Count() / a.Union(b).Count();
    }

    private static HashSet<string> Shingles(string[] paragraphs)
    {
        string[] words = string.Join(' ', paragraphs).Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Skip(2).Select((_, i) => string.Join(' ', words[i..(i + 3)]))];
    }
}
