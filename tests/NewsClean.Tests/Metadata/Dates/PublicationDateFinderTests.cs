using NewsClean.Metadata.Dates;

namespace NewsClean.Tests.Metadata.Dates;

public class PublicationDateFinderTests
{
    private const string Story = "The harbour board of Lowmoor agreed on Tuesday that the old ferry will run for one more summer, although its engine is older than most of the crew.";
    private const string More = "Passengers who were asked at the pier said that they did not mind the noise as long as the boat left on time and the coffee was hot.";

    [Fact]
    public void A_date_line_below_the_title_is_the_storys()
    {
        var dates = Find("May 31 2018 - 14:05");
        Assert.Equal("2018-05-31T14:05", dates.Published!.Value);
        Assert.Equal(["May 31 2018 - 14:05"], dates.PublishedRaw);
        Assert.Null(dates.Modified);
    }

    [Fact]
    public void The_header_gives_a_missing_year_and_is_quoted_first()
    {
        var page = LabelledPages.With(new DateOnly(2018, 6, 6), (BlockLabel.Title, "Ferry stays"), (BlockLabel.Date, "June 06, 8:11 UTC+3 LOWMOOR"), (BlockLabel.Body, Story));
        var dates = PublicationDateFinder.Find(page);
        Assert.Equal("2018-06-06T08:11:00+03:00", dates.Published!.Value);
        Assert.Equal(["date 2018-06-06", "June 06, 8:11 UTC+3"], dates.PublishedRaw);
        Assert.Equal(dates.PublishedRaw, dates.Published.Evidence.Select(e => page.Page.Decoded.Text[e.Start..e.End]));
    }

    [Fact]
    public void A_full_date_needs_no_header()
    {
        var dates = PublicationDateFinder.Find(LabelledPages.With(new DateOnly(2018, 5, 31), (BlockLabel.Title, "Ferry stays"), (BlockLabel.Date, "May 31, 2018"), (BlockLabel.Body, Story)));
        Assert.Equal(["May 31, 2018"], dates.PublishedRaw);
    }

    [Fact]
    public void A_missing_year_without_a_header_stays_unknown() => Assert.Null(Find("June 06, 8:11 UTC+3").Published);

    [Fact]
    public void New_Years_Eve_is_of_the_year_before_the_headers()
    {
        var dates = PublicationDateFinder.Find(LabelledPages.With(new DateOnly(2019, 1, 1), (BlockLabel.Title, "Ferry stays"), (BlockLabel.Date, "December 31, 23:50"), (BlockLabel.Body, Story)));
        Assert.Equal("2018-12-31T23:50", dates.Published!.Value);
    }

    [Fact]
    public void The_header_speaks_where_the_page_is_silent()
    {
        var dates = PublicationDateFinder.Find(LabelledPages.With(new DateOnly(2018, 5, 31), (BlockLabel.Title, "Ferry stays"), (BlockLabel.Body, Story)));
        Assert.Equal("2018-05-31", dates.Published!.Value);
        Assert.Equal(["date 2018-05-31"], dates.PublishedRaw);
        Assert.True(dates.Published.Evidence[0].Confidence < 0.7);
    }

    [Theory]
    [InlineData("Posted Updated")]
    [InlineData("2 hours ago")]
    [InlineData("Copyright 31.05.2018")]
    [InlineData("05/06/2018")]
    public void A_page_that_does_not_say_gives_null(string line) => Assert.Null(Find(line).Published);

    [Fact]
    public void A_date_in_the_story_is_no_publication_date()
    {
        var page = LabelledPages.Of((BlockLabel.Title, "Ferry stays"), (BlockLabel.Body, Story), (BlockLabel.Body, "The ferry first sailed on May 31, 1998, from the old pier."), (BlockLabel.Body, More));
        Assert.Null(PublicationDateFinder.Find(page).Published);
    }

    [Fact]
    public void An_update_alone_is_not_copied()
    {
        var dates = Find("Last updated: May 31, 2018");
        Assert.Null(dates.Published);
        Assert.Equal("2018-05-31", dates.Modified!.Value);
        Assert.Equal("Last updated: May 31, 2018", dates.ModifiedRaw);
    }

    [Fact]
    public void Publication_and_change_stand_side_by_side()
    {
        var dates = Find("Veröffentlicht: 30.05.2018, 10:37 Uhr | aktualisiert: 31.05.2018, 11:01 Uhr");
        Assert.Equal("2018-05-30T10:37", dates.Published!.Value);
        Assert.Equal("2018-05-31T11:01", dates.Modified!.Value);
    }

    [Fact]
    public void Dates_of_teasers_do_not_win()
    {
        var rows = new List<(BlockLabel, string)> { (BlockLabel.Title, "Ferry stays"), (BlockLabel.Body, Story), (BlockLabel.Body, More) };
        for (int i = 1; i <= 5; i++)
        {
            rows.Add((BlockLabel.Related, $"Another story of the pier, number {i}"));
            rows.Add((BlockLabel.Related, $"Updated {20 + i} Dec, 2024"));
        }
        var dates = PublicationDateFinder.Find(LabelledPages.Of([.. rows]));
        Assert.Null(dates.Published);
        Assert.Null(dates.Modified);
    }

    [Fact]
    public void One_update_far_below_the_story_is_another_storys()
    {
        var rows = new List<(BlockLabel, string)> { (BlockLabel.Title, "Ferry stays"), (BlockLabel.Date, "May 31, 2018"), (BlockLabel.Body, Story), (BlockLabel.Body, More) };
        rows.AddRange(Enumerable.Range(1, 6).Select(i => (BlockLabel.Navigation, $"Pier {i}")));
        rows.Add((BlockLabel.Other, "Updated 22 Dec, 2018"));
        var dates = PublicationDateFinder.Find(LabelledPages.Of([.. rows]));
        Assert.Equal("2018-05-31", dates.Published!.Value);
        Assert.Null(dates.Modified);
    }

    [Fact]
    public void Two_updates_just_below_the_story_are_a_list()
    {
        var page = LabelledPages.Of((BlockLabel.Title, "Ferry stays"), (BlockLabel.Body, Story), (BlockLabel.Other, "Updated 22 Dec, 2018"), (BlockLabel.Other, "Pier opens"), (BlockLabel.Other, "Updated 21 Dec, 2018"));
        Assert.Null(PublicationDateFinder.Find(page).Modified);
    }

    [Theory]
    [InlineData("— Ann Lee (@annlee) May 31, 2018")]
    [InlineData("Ein Beitrag geteilt von Ann Lee (@annlee) am 31. Mai 2018")]
    [InlineData("January 1, 1970")]
    [InlineData("31.12.1969")]
    public void Embedded_posts_and_unset_dates_are_not_the_storys(string line) => Assert.Null(Find(line).Published);

    [Fact]
    public void A_publication_told_in_the_story_is_not_its_own()
    {
        var page = LabelledPages.Of((BlockLabel.Title, "Ferry stays"), (BlockLabel.Body, "The board's report, which was published on May 3, 2018, says that the old ferry will run for one more summer."), (BlockLabel.Body, Story));
        Assert.Null(PublicationDateFinder.Find(page).Published);
    }

    [Theory]
    [InlineData(0.99f, "2018-05-31")]
    [InlineData(0.01f, null)]
    public void The_models_score_weighs(float score, string? day)
    {
        var page = LabelledPages.Of((BlockLabel.Title, "Ferry stays"), (BlockLabel.Body, Story), (BlockLabel.Body, More), (BlockLabel.Other, "Lowmoor, May 31, 2018"));
        page = page with { DateScores = [0, 0, 0, score] };
        Assert.Equal(day, PublicationDateFinder.Find(page).Published?.Value);
    }

    // A comment that was taken into the story, a clip, a post.
    [Theory]
    [InlineData("31. 5. 2018 14:05", 0.5f, null)]
    [InlineData("31. 5. 2018 14:05", 0.7f, "2018-05-31T14:05")]
    [InlineData("Published: May 31, 2018, 14:05", 0.5f, "2018-05-31T14:05")]
    public void A_date_between_paragraphs_needs_more_than_its_place(string line, float score, string? expected)
    {
        var rows = new List<(BlockLabel, string)> { (BlockLabel.Title, "Ferry stays") };
        rows.AddRange(Enumerable.Repeat((BlockLabel.Body, More), 5));
        rows.AddRange([(BlockLabel.Other, line), (BlockLabel.Body, Story)]);
        var page = LabelledPages.Of([.. rows]);
        page = page with { DateScores = [0, 0, 0, 0, 0, 0, score, 0] };
        Assert.Equal(expected, PublicationDateFinder.Find(page).Published?.Value);
    }

    [Fact]
    public void Dates_of_quoted_sources_are_not_the_storys()
    {
        var rows = new List<(BlockLabel, string)> { (BlockLabel.Title, "What they say of the ferry") };
        for (int i = 1; i <= 5; i++) rows.AddRange([(BlockLabel.Body, More), (BlockLabel.Body, $"Harbour Post, May {2 * i}, 2018")]);
        var page = LabelledPages.Of([.. rows]);
        page = page with { DateScores = [0, 0, 0.7f, 0, 0.3f, 0, 0, 0, 0, 0, 0] };
        Assert.Null(PublicationDateFinder.Find(page).Published);
    }

    [Fact]
    public void Glued_words_do_not_hide_a_date() => Assert.Equal("2024-04-17T12:24", Find("17.04.2024, 12:24Lesezeit: 5 Min.").Published!.Value);

    [Fact]
    public void A_cue_in_the_block_above_counts()
    {
        var page = LabelledPages.Of((BlockLabel.Title, "Ferry stays"), (BlockLabel.Other, "Published:"), (BlockLabel.Other, "May 31, 2018"), (BlockLabel.Body, Story));
        Assert.Equal("2018-05-31", PublicationDateFinder.Find(page).Published!.Value);
    }

    [Fact]
    public void Another_date_settles_the_order_of_the_numbers()
    {
        var page = LabelledPages.Of((BlockLabel.Title, "Ferry stays"), (BlockLabel.Date, "05/06/2018"), (BlockLabel.Body, Story), (BlockLabel.Body, More), (BlockLabel.Other, "04/27/2018"));
        Assert.Equal("2018-05-06", PublicationDateFinder.Find(page).Published!.Value);
    }

    [Theory]
    [InlineData("Tuesday, 05/06/2018", "2018-06-05")]
    [InlineData("05/06/2018 2:05 PM EDT", "2018-05-06")]
    public void Weekday_and_zone_settle_the_order(string line, string day) => Assert.Equal(day, Find(line).Published!.Value[..10]);

    [Fact]
    public void In_German_the_day_comes_first()
    {
        const string German = "Der Hafenrat hat am Dienstag beschlossen, dass die alte Fähre noch einen Sommer lang fährt, obwohl ihr Motor älter ist als fast alle an Bord.";
        var page = LabelledPages.Of((BlockLabel.Title, "Fähre bleibt"), (BlockLabel.Date, "05.06.2018"), (BlockLabel.Body, German));
        Assert.Equal("2018-06-05", PublicationDateFinder.Find(page).Published!.Value);
    }

    [Theory]
    [InlineData("据村委会介绍，老渡轮自2018年5月31日起已经停航，居民们只好绕道十五公里才能到达对岸的市场", "。！？")]
    [InlineData("هل تعلمون أن العبارة القديمة توقفت عن العمل منذ 31/05/2018 ولم تعد حتى اليوم إلى الميناء", ".؟۔")]
    public void A_date_in_a_sentence_is_the_subjects_whatever_ends_it(string sentence, string ends)
    {
        foreach (char end in ends)
        {
            var page = LabelledPages.Of((BlockLabel.Title, "Ferry stays"), (BlockLabel.Body, sentence + end), (BlockLabel.Body, Story));
            Assert.Empty(DateCandidates.Collect(page));
        }
    }

    private static PublicationDates Find(string line) =>
        PublicationDateFinder.Find(LabelledPages.Of((BlockLabel.Title, "Ferry stays"), (BlockLabel.Date, line), (BlockLabel.Body, Story), (BlockLabel.Body, More)));
}
