using NewsClean.Metadata.Datelines;
using NewsClean.Wordlists;

namespace NewsClean.Tests.Metadata.Datelines;

public class DatelineTests
{
    private const string Rest = " The harbour board has agreed that the old ferry stays, its chairman said.";

    [Fact]
    public void Every_wire_mark_makes_a_dateline_of_a_place_in_small_letters() =>
        Assert.All(Wordlist.Load("wire-marks"), mark => Assert.Equal(mark.Text, DatelineReader.Read($"Lowmoor ({mark.Text}) - {Rest}")?.Agency));

    [Fact]
    public void A_word_that_only_looks_like_a_place_makes_none() =>
        Assert.All(Wordlist.Load("not-places"), word => Assert.Null(DatelineReader.Read($"{word.Text.ToUpperInvariant()} — {Rest}")));

    [Theory]
    [InlineData("TOKYO, June 6. /TASS/.", "TOKYO", "TASS", 6)]
    [InlineData("MOSCOW, October 8. /TASS/.", "MOSCOW", "TASS", 8)]
    [InlineData("(CNN) —", null, "CNN", 0)]
    [InlineData("(Reuters) -", null, "Reuters", 0)]
    [InlineData("WASHINGTON (AP) —", "WASHINGTON", "AP", 0)]
    [InlineData("LONDON, March 3 (Reuters) -", "LONDON", "Reuters", 3)]
    [InlineData("PARIS —", "PARIS", null, 0)]
    [InlineData("PUTRAJAYA, Nov 22 —", "PUTRAJAYA", null, 22)]
    [InlineData("BOSTON, Mass. —", "BOSTON, Mass.", null, 0)]
    [InlineData("RIO DE JANEIRO (Marefax) —", "RIO DE JANEIRO", "Marefax", 0)]
    [InlineData("NEW YORK, Jan. 5, 2019 /PRNewswire/ --", "NEW YORK", "PRNewswire", 5)]
    [InlineData("BERLIN (dpa) -", "BERLIN", "dpa", 0)]
    [InlineData("Berlin (AFP)", "Berlin", "AFP", 0)]
    [InlineData("Frankfurt am Main (AFP) –", "Frankfurt am Main", "AFP", 0)]
    [InlineData("Rio de Janeiro (EFE) -", "Rio de Janeiro", "EFE", 0)]
    [InlineData("(ANSA) - ROMA, 12 NOV -", "ROMA", "ANSA", 12)]
    [InlineData("SANTIAGO.-", "SANTIAGO", null, 0)]
    [InlineData("WASHINGTON, D.C. —", "WASHINGTON, D.C.", null, 0)]
    [InlineData("JAKARTA, KOMPAS.com -", "JAKARTA", null, 0)]
    [InlineData("القاهرة - رويترز:", "القاهرة", "رويترز", 0)]
    [InlineData("القاهرة (أ ف ب) -", "القاهرة", "أ ف ب", 0)]
    [InlineData("Frankfurt/Main (dpa) -", "Frankfurt/Main", "dpa", 0)]
    [InlineData("МОСКВА, 6 июн — РИА Новости.", "МОСКВА", "РИА Новости", 6)]
    [InlineData("МОСКВА, 6 июня. /ТАСС/.", "МОСКВА", "ТАСС", 6)]
    [InlineData("MADRID, 3 Mar. (EUROPA PRESS) -", "MADRID", "EUROPA PRESS", 3)]
    [InlineData("KÖLN taz |", "KÖLN", "taz", 0)]
    [InlineData("NEW DELHI, June 6:", "NEW DELHI", null, 6)]
    [InlineData("（新华社北京6月6日电）", "北京", "新华社", 6)]
    [InlineData("新华社北京6月6日电", "北京", "新华社", 6)]
    [InlineData("北京6月6日电", "北京", null, 6)]
    [InlineData("【东京时事社】", "东京", "时事社", 0)]
    [InlineData("【ソウル=山田太郎】", "ソウル", null, 0)]
    [InlineData("(서울=연합뉴스)", "서울", "연합뉴스", 0)]
    public void Reads_datelines(string dateline, string? place, string? agency, int day)
    {
        var match = DatelineReader.Read(dateline + Rest);
        Assert.NotNull(match);
        Assert.Equal((dateline, place, agency, day), (dateline[..match.Length], match.Place, match.Agency, match.Date?.Day ?? 0));
        Assert.Equal(dateline.Length, match.Length);
    }

    [Theory]
    [InlineData("However — he said, the ferry will run for one more summer at least.")]
    [InlineData("The ferry will run for one more summer, the board said on June 6.")]
    [InlineData("UPDATE — The ferry will run for one more summer, the board has said.")]
    [InlineData("VIDEO - The ferry runs for one more summer as its board has agreed.")]
    [InlineData("NOAA — short for a long name — has measured the wind at the old pier.")]
    [InlineData("PARIS — THE FERRY")]
    [InlineData("Anna Lind (CDU) sagte am Dienstag, die Fähre fahre noch einen Sommer lang.")]
    [InlineData("Ann Lee (35) - who has steered the ferry for years - is glad about it.")]
    [InlineData("(Photo: Ann Lee) The ferry will run for one more summer, the board said.")]
    [InlineData("(Un)happy passengers waited at the old pier for more than two hours.")]
    [InlineData("Ann Lee/AFP/Picture House of the old pier")]
    [InlineData("【独家】码头委员会同意旧渡轮再运行一个夏天。")]
    [InlineData("他说6月6日电影院将重新开放，码头委员会表示同意。")]
    [InlineData("")]
    public void Ordinary_paragraphs_have_none(string text) => Assert.Null(DatelineReader.Read(text));

    [Fact]
    public void The_year_comes_from_the_publication_date()
    {
        var page = LabelledPages.Of((BlockLabel.Title, "Ferry stays"), (BlockLabel.Body, "LOWMOOR, December 31. /TASS/." + Rest));
        var found = DatelineFinder.Find(page, new DateOnly(2019, 1, 1))!;
        Assert.Equal(new Dateline("LOWMOOR, December 31. /TASS/.", "LOWMOOR", new DateOnly(2018, 12, 31)), found.Dateline.Value);
        Assert.Equal("TASS", found.Agency!.Value);
        var slice = Assert.Single(found.Agency.Evidence);
        Assert.Equal("TASS", page.Page.Decoded.Text[slice.Start..slice.End]);
    }

    [Fact]
    public void Without_a_publication_date_the_datelines_is_unknown()
    {
        var page = LabelledPages.Of((BlockLabel.Body, "LOWMOOR, December 31. /TASS/." + Rest));
        Assert.Null(DatelineFinder.Find(page, null)!.Dateline.Value.Date);
    }

    [Fact]
    public void Only_the_storys_opening_is_looked_at()
    {
        var page = LabelledPages.Of((BlockLabel.Related, "PARIS —" + Rest), (BlockLabel.Body, Rest.Trim()), (BlockLabel.Body, Rest.Trim()), (BlockLabel.Body, Rest.Trim()), (BlockLabel.Body, "PARIS —" + Rest));
        Assert.Null(DatelineFinder.Find(page, null));
    }
}
