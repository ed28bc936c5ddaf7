using NewsClean.Metadata.Dates;
using NewsClean.Metadata.Dates.Stated;

namespace NewsClean.Tests.Metadata.Dates.Stated;

public class StatedDateTests
{
    [Theory]
    [InlineData("2018-06-06", "2018-06-06")]
    [InlineData("2018-06-06T08:11", "2018-06-06T08:11")]
    [InlineData("2018-06-06T08:11:00+03:00", "2018-06-06T08:11:00+03:00")]
    [InlineData("2018-06-06T08:11:00.123+0300", "2018-06-06T08:11:00+03:00")]
    [InlineData("2018-06-06 08:11:09", "2018-06-06T08:11:09")]
    [InlineData("2018-06-06T08:11:00Z", "2018-06-06T08:11:00+00:00")]
    [InlineData("20180606", "2018-06-06")]
    [InlineData("20180606081100", "2018-06-06T08:11")]
    [InlineData("1528272660", "2018-06-06T08:11:00+00:00")]
    [InlineData("1528272660000", "2018-06-06T08:11:00+00:00")]
    [InlineData("Wed, 06 Jun 2018 08:11:00 +0300", "2018-06-06T08:11:00+03:00")]
    [InlineData("Wed Jun 06 08:11:00 EDT 2018", "2018-06-06T08:11:00-04:00")]
    [InlineData("Wed Jun 06 08:11:00 +0300 2018", "2018-06-06T08:11:00+03:00")]
    [InlineData("Wed Jun 06 2018 08:11:00 GMT+0300 (Eastern European Time)", "2018-06-06T08:11:00+03:00")]
    [InlineData("06 Jun, 5 to 6 pm, room 2018", null)]
    [InlineData("6. Juni 2018", "2018-06-06")]
    [InlineData("05/06/2018", null)]
    [InlineData("0001-01-01T00:00:00Z", null)]
    [InlineData("2018-02-31", null)]
    [InlineData("yesterday at noon", null)]
    public void A_value_is_read_as_precisely_as_it_is(string value, string? expected) =>
        Assert.Equal(expected, StatedDateReader.Read(value, () => DateOrder.Unknown)?.ToIso());

    [Theory]
    [InlineData("https://news.example/2018/05/31/bridge", "2018-05-31")]
    [InlineData("https://news.example/2018-05-31-bridge.html", "2018-05-31")]
    [InlineData("https://news.example/bridge-20180531.html", "2018-05-31")]
    [InlineData("https://news.example/2018/05/bridge", null)]
    [InlineData("https://news.example/id/201805311", null)]
    public void An_address_may_hold_the_day(string address, string? expected) => Assert.Equal(expected, AddressDate.Day(address)?.ToIso());

    [Fact]
    public void The_page_prevails_over_a_statement_of_years_before() =>
        Assert.NotEqual("2011-01-01", PublicationDateFinder.Find(StatedPages.Of(StatedPages.Json("\"dateCreated\":\"2011-01-01\""), "<p>Published: 12 March 2023, 10:15</p>")).Published?.Value);

    [Fact]
    public void What_nothing_states_is_believed_as_in_a_text_dump()
    {
        string below = string.Concat(Enumerable.Range(1, 6).Select(i => $"<p>Pier {i}</p>")) + "<p>12 March 2023, 10:15</p>";
        Assert.Null(PublicationDateFinder.Find(StatedPages.Of("", "", below)).Published);
        Assert.Equal("2023-03-12T10:15", PublicationDateFinder.Find(StatedPages.Of("<meta property=article:published_time content=2023-03-12>", "", below)).Published?.Value);
    }

    // Some systems write the time of the last change as that of publication: one of two statements then repeats the change.
    [Theory]
    [InlineData("2023-03-14T09:00:05Z", "2023-03-12T10:15:00Z", "2023-03-12T10:15:00+00:00")]
    [InlineData("2023-03-14T10:00:05+01:00", "2023-03-12T10:15:00Z", "2023-03-12T10:15:00+00:00")]
    [InlineData("2023-03-13T09:00:00Z", "2023-03-12T10:15:00Z", null)] // repeats no change
    [InlineData("2023-03-14T09:00:05Z", "2023-03-13T22:15:00Z", null)] // within a day: two zones may be mixed up
    public void A_statement_that_repeats_the_change_is_one_of_it(string meta, string json, string? expected)
    {
        string head = $"<meta property=article:published_time content={meta}>" + StatedPages.Json($"\"datePublished\":\"{json}\",\"dateModified\":\"2023-03-14T09:00:05Z\"");
        var dates = PublicationDateFinder.Find(StatedPages.Of(head, "<p>Updated 14 March 2023</p>"));
        if (expected is null) Assert.False(dates.Published?.Value.StartsWith(json[..10], StringComparison.Ordinal));
        else Assert.Equal(expected, dates.Published?.Value);
    }

    // Many pages show the day of the last change without a word. Gold takes it as often as not, and null beats a guess.
    [Theory]
    [InlineData("<meta property=article:published_time content=2021-05-10T17:34:08Z>", null)]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-05-10T17:34:08Z\"}</script>", "2023-03-12")]
    public void A_shown_change_does_not_pass_for_the_publication_that_a_meta_element_states(string stated, string? expected)
    {
        string head = stated + "<meta property=article:modified_time content=2023-03-12T09:15:00Z>";
        Assert.Equal(expected, PublicationDateFinder.Find(StatedPages.Of(head, "<p>By Ann Lee</p><p>12 March 2023, 10:15</p>")).Published?.Value[..10]);
    }

    // The newsroom's clock is stated as if it were UTC, and elsewhere the same moment in UTC.
    [Theory]
    [InlineData("2023-03-12T20:31:51+00:00", "2023-03-13T04:31:51+00:00", "2023-03-13T04:31:51+00:00")] // eight hours behind
    [InlineData("2023-03-12T08:31:51+00:00", "2023-03-11T22:31:51+00:00", "2023-03-11T22:31:51+00:00")] // ten hours ahead
    [InlineData("2023-03-12T22:01:51Z", "2023-03-13T01:31:51Z", "2023-03-13T01:31:51Z")] // three hours and a half
    [InlineData("2023-03-12T20:31:51Z", "2023-03-13T04:32:51Z", "2023-03-12T20:31:51Z")] // another minute, another moment
    [InlineData("2023-03-12T20:31:51-08:00", "2023-03-13T04:31:51Z", "2023-03-12T20:31:51-08:00")] // rightly marked
    public void A_clock_that_is_wrongly_marked_as_UTC_gives_way_to_the_instant(string json, string meta, string expected)
    {
        string head = $"<link rel=canonical href=https://news.example/2023/03/12/ferry><meta property=article:published_time content={meta}>" + StatedPages.Json($"\"datePublished\":\"{json}\"");
        Assert.Equal(expected.Replace("Z", "+00:00", StringComparison.Ordinal), PublicationDateFinder.Find(StatedPages.Of(head, "<p>Published: 12 March 2023</p>")).Published?.Value);
    }

    // The newsroom's day stands on the page and in its address, the head says the same instant in UTC.
    [Theory]
    [InlineData("2023-03-13T02:40:00+00:00", "Published: 12 March 2023", "2023-03-13T02:40:00+00:00")]
    [InlineData("2023-03-11T22:40:00+00:00", "Published: 12 March 2023", "2023-03-11T22:40:00+00:00")]
    public void One_instant_may_fall_on_two_days(string stated, string shown, string? expected)
    {
        string head = $"<meta property=\"article:modified_time\" content=\"2023-03-12T23:10:00Z\"><link rel=\"canonical\" href=\"https://news.example/2023/03/12/ferry\"><meta property=\"article:published_time\" content=\"{stated}\">";
        var page = StatedPages.Of(head, $"<p>{shown}</p>");
        Assert.Equal(expected, PublicationDateFinder.Find(page).Published?.Value);
    }

    [Theory]
    [InlineData("<meta property=article:published_time content=2023-03-13>", "<p>Published: 12 March 2023</p><p><time datetime=2023-03-13T02:10:00Z>A reader wrote</time></p>", "2023-03-13T02:10:00+00:00")] // another's instant
    [InlineData("<meta property=article:published_time content=2023-03-11T15:00:00+02:00>", "<p>Published: 12 March 2023</p>", "2023-03-11T15:00:00+02:00")] // the newsroom's own zone
    [InlineData("<meta property=article:published_time content=2023-03-11T12:00:00Z>", "<p>Published: 12 March 2023</p>", "2023-03-11T12:00:00+00:00")] // noon is one day nearly everywhere
    [InlineData("<meta property=article:published_time content=2023-03-13T09:00:00Z>", "<p>Published: 12 March 2023</p>", "2023-03-13T09:00:00+00:00")]
    public void Two_days_are_not_one_instant(string head, string beside, string instant) =>
        Assert.NotEqual(instant, PublicationDateFinder.Find(StatedPages.Of("<link rel=canonical href=https://news.example/2023/03/12/ferry>" + head, beside)).Published?.Value);

    [Theory]
    [InlineData("2023-03-12T23:10:00-04:00", "2023-03-12T23:10:00-04:00")] // half an hour later, on the newsroom's day
    [InlineData("2023-03-12T22:10:00-04:00", null)] // half an hour before
    public void A_change_is_later_than_the_publication_in_whatever_zone(string changed, string? expected)
    {
        string head = $"<meta property=article:modified_time content={changed}><link rel=canonical href=https://news.example/2023/03/12/ferry><meta property=article:published_time content=2023-03-13T02:40:00Z>";
        var dates = PublicationDateFinder.Find(StatedPages.Of(head, "<p>Published: 12 March 2023</p>"));
        Assert.Equal("2023-03-13T02:40:00+00:00", dates.Published?.Value);
        Assert.Equal(expected, dates.Modified?.Value);
    }

    [Fact]
    public void The_most_precise_source_of_the_day_gives_time_and_offset()
    {
        var page = StatedPages.Of(StatedPages.Json("\"datePublished\":\"2023-03-12T10:15:00+01:00\""), "<p>12 March 2023</p>");
        var dates = PublicationDateFinder.Find(page);
        Assert.Equal("2023-03-12T10:15:00+01:00", dates.Published?.Value);
        Assert.Equal(["2023-03-12T10:15:00+01:00"], dates.PublishedRaw);
        Assert.Equal(dates.PublishedRaw, Labelled.Slices(page, dates.Published!.Evidence));
    }

    [Fact]
    public void A_change_is_no_publication()
    {
        var dates = PublicationDateFinder.Find(StatedPages.Of("<meta property=\"article:modified_time\" content=\"2023-03-14T09:00:00Z\">", ""));
        Assert.Null(dates.Published);
        Assert.Null(dates.Modified);
    }

    [Fact]
    public void A_change_that_is_stated_stands_beside_the_publication()
    {
        var dates = PublicationDateFinder.Find(StatedPages.Of(StatedPages.Json("\"datePublished\":\"2023-03-12T10:15:00Z\",\"dateModified\":\"2023-03-14T09:00:00Z\""), "<p>Published: 12 March 2023</p>"));
        Assert.Equal("2023-03-12T10:15:00+00:00", dates.Published?.Value);
        Assert.Equal("2023-03-14T09:00:00+00:00", dates.Modified?.Value);
    }

    [Theory]
    [InlineData("<p>12 March 2023, 17:01 GMT</p>", "2023-03-12T06:12:00+00:00")] // a live report
    [InlineData("<p>12 March 2023, 17:01</p>", "2023-03-12T06:12:00+00:00")]
    [InlineData("<p>12 March 2023, 16:40 GMT</p>", "2023-03-12T16:40:00+00:00")] // neither
    [InlineData("<p>12 March 2023, 06:12 GMT</p><p>12 March 2023, 17:01 GMT</p>", "2023-03-12T06:12:00+00:00")]
    public void The_moment_of_the_change_shown_alone_is_not_that_of_the_publication(string shown, string expected)
    {
        var dates = PublicationDateFinder.Find(StatedPages.Of(StatedPages.Json("\"datePublished\":\"2023-03-12T06:12:00Z\",\"dateModified\":\"2023-03-12T17:01:00Z\""), shown));
        Assert.Equal((expected, "2023-03-12T17:01:00+00:00"), (dates.Published?.Value, dates.Modified?.Value));
    }

    [Fact]
    public void A_time_element_below_the_headline_gives_the_date_of_relative_words() =>
        Assert.Equal("2023-03-12T10:15:00+01:00", PublicationDateFinder.Find(StatedPages.Of("<meta property=\"article:published_time\" content=\"2023-03-12\">", "<time datetime=\"2023-03-12T10:15:00+01:00\">two hours ago</time>")).Published?.Value);
}
