using NewsClean.Segmentation;
using NewsClean.Training.Dumps;

namespace NewsClean.Tests.Segmentation.Lines;

/// <summary>Dumps that a program has broken at a fixed width.</summary>
public class LineWrapTests
{
    private static readonly string[] Paragraphs =
    [
        "The council of Brenn has decided to close the ferry line across the sound on the last day of April, after ninety years; the last boat will leave at noon, and a band will play.",
        "\"We would have kept it if there had been any way to pay for it,\" the mayor, Oda Fremstad, told us on Friday. The line loses more each year than the school costs; it carries 40 cars a day, half of what it carried in 1998 when the bridge at Storholm was built.",
        "The crew of six have all been offered work on other lines along the western coast: Bergen, Stavanger and Haugesund. The boat, the M/S Aldsund, is to be sold to a museum in the town of Lervik next year, where Peter van der Berg has collected ferries since 1987.",
        "From May on a bus will cross the new bridge every hour, the council said (twice an hour in the mornings), and the fare will be the same as that of the ferry, i.e. 42 kroner for adults and 21 kroner for children; dogs travel free.",
        "A plan to build a tunnel instead was dropped in March. It would have cost nine times as much as the bridge did, said Nils Aa. Berge of the Roads Office, and would have been ready in the year 2041. That is eighteen years from now, when hardly anyone who asked for it will still cross the sound.",
    ];

    private const string Head = "Coast Gazette\n\nHome\nHarbours\nWeather\n\nFerry line to Brenn closes after ninety years\n\nBy Maren Tolvik\n\n12 March 2023\n\n";

    [Theory]
    [InlineData(52)]
    [InlineData(60)]
    [InlineData(66)]
    [InlineData(72)]
    [InlineData(78)]
    [InlineData(79)]
    [InlineData(90)]
    [InlineData(100)]
    public void Paragraphs_are_whole_at_any_width(int width) =>
        Assert.Equal(Paragraphs, Body(Head + string.Join("\n\n", Paragraphs.Select(p => FixedWidth.Wrap(p, width)))));

    [Fact]
    public void Without_blank_lines_a_paragraph_ends_with_its_last_line() =>
        Assert.Equal(Paragraphs, Body(Head + string.Join('\n', Paragraphs.Select(p => FixedWidth.Wrap(p, 72)))));

    [Fact]
    public void A_template_below_a_paragraph_is_none_of_it() =>
        Assert.Equal(Paragraphs, Body(Head + string.Join("\n\n", Paragraphs.Select(p => FixedWidth.Wrap(p, 74))) + "\n{{next.title}}\n\n© 2023 Coast Gazette"));

    [Fact]
    public void Addresses_that_nobody_could_break_do_not_speak_against_it()
    {
        string links = string.Join('\n', Enumerable.Range(1, 40).Select(i => $"  {i}. https://coast-gazette.example/harbours/2023/03/{i}/lines"));
        Assert.Equal(Paragraphs, Body(Head + string.Join("\n\n", Paragraphs.Select(p => FixedWidth.Wrap(p, 72))) + "\n\n© 2023 Coast Gazette\n\n" + links).Take(Paragraphs.Length));
    }

    [Theory]
    [InlineData("Council of the island votes on line number {0} of the ferries")]
    [InlineData("2023-03-{0}\tBrenn\tAldsund\t{0} cars and lorries\t{0} bicycles in all weathers")]
    [InlineData("{0}:15  Brenn      Aldsund     platform 0   on time    daily but Sundays")]
    [InlineData("2023-03-{0} INFO ferry left the harbour of Brenn for Aldsund, all on board")]
    [InlineData("يصوت مجلس الجزيرة على الخط رقم {0} من خطوط العبارات في المدينة...")]
    public void Lines_of_one_length_stay_apart(string line)
    {
        string[] lines = [.. Enumerable.Range(10, 14).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, line, i))];
        var blocks = Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), Head + string.Join('\n', lines))).Blocks;
        foreach (string one in lines) Assert.Contains(blocks, block => block.Text == one);
    }

    [Fact]
    public void A_byline_below_a_headline_that_fills_its_line_is_none_of_it()
    {
        const string headline = "Ferry line to Brenn closes after ninety years, and hardly anyone asks";
        var article = Assert.IsType<Article>(NewsCleaner.CleanText($"Coast Gazette\nHome\nHarbours\n{headline}\nBy Maren Tolvik\n12 March 2023\n" + string.Join('\n', Paragraphs.Select(p => FixedWidth.Wrap(p, 72)))));
        Assert.Equal((headline, "Maren Tolvik"), (article.Title, Assert.Single(article.Authors)));
    }

    [Fact]
    public void A_headline_in_the_margin_goes_on_below()
    {
        const string first = "Ferry line to Brenn closes after ninety years, and hardly anyone will miss it;", second = "Bus to Follow";
        string story = string.Join("\n\n", Paragraphs.Select(p => "   " + FixedWidth.Wrap(p, 71).Replace("\n", "\n   ", StringComparison.Ordinal)));
        var article = Assert.IsType<Article>(NewsCleaner.CleanText($"   Coast Gazette\n\n{first}\n{second}\n\n   12 March 2023\n\n{story}"));
        Assert.Equal($"{first} {second}", article.Title);
        Assert.Equal(Paragraphs, article.Body.Split("\n\n"));
    }

    [Fact]
    public void A_date_at_a_lines_start_is_no_entry_of_a_list()
    {
        string[] paragraphs = [.. Paragraphs, "Der Rat der Stadt hat beschlossen, dass die alte Linie noch bis zum 2. Mai fährt und dann durch einen Bus ersetzt wird, der jede Stunde fährt."];
        for (int width = 52; width < 80; width++) Assert.Equal(paragraphs, Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), string.Join("\n\n", paragraphs.Select(p => FixedWidth.Wrap(p, width))))).Blocks.Select(b => b.Text));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(37)]
    [InlineData(75)]
    public void Lines_of_ideographs_are_broken_at_any_character_but_before_a_comma(int characters)
    {
        string[] paragraphs =
        [
            "二つの島を結んできた渡し船が、四月三十日に最後の便を運航する。九十年にわたって町の足を支えてきた航路で、町議会が金曜日の夜に廃止を決めた。最後の便は正午に港を出て、岸壁では楽隊が演奏する予定だという。",
            "「続けるお金があれば続けたかった」と町長の大浜健一さんは話した。航路の赤字は毎年、小学校の運営費を上回っている。利用する車は一日に四十台ほどで、橋ができる前の半分に減っていた。港の売店も閉まり、待つ人もいない。",
            "船で働く六人の乗組員には、西の海岸を走る別の航路の仕事が用意された。船は隣の県の博物館に売られる。館長は三十年以上前から古い船を集めており、「この船が来るのを待っていた」と喜んでいる。年内に公開されるという。",
            "五月からは、新しい橋を渡るバスが一時間ごとに走る。朝は三十分ごとになる。運賃は渡し船と同じで、大人は四百二十円、子どもは二百十円。犬は無料で乗ることができると、町の担当者は説明した。切符は車内で買うことになる。",
        ];
        paragraphs = [.. paragraphs, .. paragraphs];
        string dump = string.Join("\n\n", paragraphs.Select(p => Break(p, characters)));
        Assert.Equal(paragraphs, Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), dump)).Blocks.Select(b => b.Text));
    }

    [Fact]
    public void Chinese_headlines_of_one_length_stay_apart()
    {
        string[] lines = [.. Enumerable.Range(10, 14).Select(i => $"镇议会就第{i}号渡轮航线的未来举行表决居民要求保留九十年的老船码头")];
        Assert.Equal(lines, Segmenter.Segment(new DecodedPage("id", new SourceLocation("-"), string.Join('\n', lines))).Blocks.Select(b => b.Text));
    }

    // As Japanese lines are broken: no comma, full stop or closing bracket begins one.
    private static string Break(string text, int characters)
    {
        var lines = new List<string>();
        while (text.Length > characters)
        {
            int end = characters;
            while (text[end] is '、' or '。' or '」') end--;
            lines.Add(text[..end]);
            text = text[end..];
        }
        return string.Join('\n', [.. lines, text]);
    }

    private static string[] Body(string dump) => Assert.IsType<Article>(NewsCleaner.CleanText(dump)).Body.Split("\n\n");
}
