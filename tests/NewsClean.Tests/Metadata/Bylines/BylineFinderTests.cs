using NewsClean.Metadata.Bylines;

namespace NewsClean.Tests.Metadata.Bylines;

public class BylineFinderTests
{
    private const string Story = "Body: The bridge over the river was closed on Monday after engineers had found cracks in two of its piers, the city said.";

    [Fact]
    public void Blocks_of_one_byline_are_joined_and_each_is_evidence()
    {
        var page = Labelled.Page("Title: Bridge closed", "Other: Posted Updated", "Byline: By", "Byline: Ann Lee, Bo Ek", "Other: and", "Byline: Cy Day (CNN)", Story);
        var found = BylineFinder.Find(page);
        Assert.Equal("By Ann Lee, Bo Ek and Cy Day (CNN)", found?.Value.Text);
        Assert.Equal(["Ann Lee", "Bo Ek", "Cy Day"], found!.Value.Authors);
        Assert.Equal("CNN", found.Value.Agency);
        Assert.Equal(["By", "Ann Lee, Bo Ek", "and", "Cy Day (CNN)"], Labelled.Slices(page, found.Evidence));
    }

    [Fact]
    public void A_comma_on_a_line_of_its_own_joins_the_place()
    {
        var found = BylineFinder.Find(Labelled.Page("Title: Brücke gesperrt", "Other: Von", "Other: Johannes Ritter", "Other: ,", "Other: Zürich", Story));
        Assert.Equal("Von Johannes Ritter, Zürich", found?.Value.Text);
        Assert.Equal(["Johannes Ritter"], found!.Value.Authors);
    }

    [Fact]
    public void A_byline_before_the_title_counts_and_a_teasers_behind_the_story_does_not_replace_it()
    {
        var found = BylineFinder.Find(Labelled.Page("Other: By Reuters", "Title: Bridge closed", Story, "Related: Another story", "Related: By Ann Lee"));
        Assert.Equal(["Reuters"], found?.Value.Authors);
    }

    // Read from above, "Penulis" would introduce the editor and "Text" the photographer.
    [Theory]
    [InlineData("Eva Berg|Text|Per Ek|Foto", "Eva Berg")]
    [InlineData("Kari Dahl|Journalist|Per Li|Journalist", "Kari Dahl|Per Li")]
    [InlineData("Anna Santoso|Penulis|Maria Ayu|Editor", "Anna Santoso")]
    public void Names_above_what_each_did(string lines, string expected)
    {
        var page = Labelled.Page(["Title: Bridge closed", .. lines.Split('|').Select(line => "Other: " + line), "Date: 14 May 2021", Story]);
        var found = BylineFinder.Find(page);
        Assert.Equal(expected.Split('|'), found?.Value.Authors);
        Assert.Equal(lines.Split('|'), Labelled.Slices(page, found!.Evidence));
    }

    [Theory]
    [InlineData("Photos by|Ann Lee|Written by|Peter Day|Edited by|Carl Smith", "Peter Day")]
    [InlineData("Photographer|Ann Lee|Reporter|Peter Day|Editor|Bo Day", "Peter Day")]
    public void Names_below_what_each_did(string lines, string expected) =>
        Assert.Equal([expected], BylineFinder.Find(Labelled.Page(["Title: Bridge closed", .. lines.Split('|').Select(line => "Other: " + line), "Date: 14 May 2021", Story]))?.Value.Authors);

    [Theory]
    [InlineData("Other: Reuters", "Other")]
    [InlineData("Byline: By Reuters", "Other")]
    [InlineData("Byline: Reuters", "Navigation")]
    public void Who_reported_for_the_agency_is_the_author(string above, string below)
    {
        var page = Labelled.Page("Title: Bridge closed", above, "Date: 14 May 2021", Story, below + ": (Reporting by Ann Lee in Lima and Bo Ek; Editing by Cy Day)");
        var found = BylineFinder.Find(page)!.Value;
        Assert.Equal(["Ann Lee", "Bo Ek"], found.Authors);
        Assert.Equal("Reuters", found.Agency);
    }

    // Words of sections are given names too: without capitals only the place tells.
    [Theory]
    [InlineData("جمال وأناقة")]
    [InlineData("पूजा पाठ")]
    [InlineData("גיל הזהב")]
    public void A_section_above_the_headline_is_no_author_where_nothing_has_capitals(string section)
    {
        var page = Labelled.Page("Navigation: " + section, "Title: Bridge closed", "Other: Monday", "Date: 14 May 2021", Story, "Other: " + section);
        Assert.Empty(BylineFinder.Find(page)?.Value.Authors ?? []);
    }

    // Papers, courts and places begin as family names do.
    [Theory]
    [InlineData("橋は五月に開通する。（福井新聞）", "")]
    [InlineData("橋は五月に開通する。（松山地裁）", "")]
    [InlineData("橋は五月に開通する。（石川テレビ）", "")]
    [InlineData("橋は五月に開通する。（千葉大）", "")]
    [InlineData("橋は五月に開通する。（鈴木秀樹）", "鈴木秀樹")]
    [InlineData("橋は五月に開通する。（佐藤修、高橋悠斗）", "佐藤修|高橋悠斗")]
    [InlineData("橋は五月に開通する。（山本さくら）", "山本さくら")]
    [InlineData("橋は五月に開通する。（渡辺守）", "渡辺守")]
    [InlineData("橋は五月に開通する。（佐藤さん）", "")]
    [InlineData("橋は五月に開通する。（山田太郎、広瀬すず）", "山田太郎|広瀬すず")]
    public void Names_in_brackets_behind_a_japanese_story(string last, string expected)
    {
        var page = Labelled.Page("Title: 橋が閉鎖", Story, "Body: " + last, "Related: 別の記事", "Related: 裁判が始まる（高瀬健）");
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), BylineFinder.Find(page)?.Value.Authors ?? []);
    }

    [Theory]
    [InlineData("Anna Lindh, Norra Bladet", "Anna Lindh")]
    [InlineData("Anna Lindh, Bo Storm", "Anna Lindh|Bo Storm")]
    [InlineData("Anna Lindh, Erik Strand", "Anna Lindh|Erik Strand")]
    public void The_site_is_no_author_beside_a_person(string line, string expected)
    {
        var page = Labelled.Page("Title: Bridge closed", "Byline: " + line, "Date: 14 May 2021", Story, "Copyright: © 2021 Norra Bladet AB", "Copyright: © Anna Lindh, Bo Storm");
        Assert.Equal(expected.Split('|'), BylineFinder.Find(page)?.Value.Authors);
    }

    [Theory]
    [InlineData("Muertos por insolación")]
    [InlineData("Von oben herab")]
    [InlineData("Par conséquent")]
    public void A_subhead_is_no_byline(string line) =>
        Assert.Empty(BylineFinder.Find(Labelled.Page("Title: Bridge closed", "Date: 14 May 2021", Story, "Subhead: " + line, Story))?.Value.Authors ?? []);

    [Theory]
    [InlineData("Enviado especial a Nueva York")]
    [InlineData("De notre envoyé spécial à Londres")]
    [InlineData("Von unserer Redaktion")]
    [InlineData("By AFP in Paris")]
    [InlineData("영상 홍길동 기자")]
    [InlineData("Hoàng Sa")]
    [InlineData("Vũ Trụ")]
    [InlineData("文：石川県")]
    public void Places_newsrooms_and_sections_are_no_authors(string line) =>
        Assert.Empty(BylineFinder.Find(Labelled.Page("Title: Bridge closed", "Byline: " + line, "Date: 14 May 2021", Story))?.Value.Authors ?? []);

    // Of one name the page does not tell which way round it is: what introduces the next line stays its introduction.
    [Fact]
    public void A_label_below_one_name_introduces_the_next()
    {
        var found = BylineFinder.Find(Labelled.Page("Title: Bridge closed", "Other: Science Desk", "Other: Author", "Other: Ann Lee", "Date: 14 May 2021", Story));
        Assert.Equal(["Ann Lee"], found?.Value.Authors);
    }

    [Theory]
    [InlineData("Budi Santoso - detikNews", "Budi Santoso")]
    [InlineData("Kari Dahl ©NTB", "Kari Dahl")]
    [InlineData("Anna Laine teksti", "Anna Laine")]
    public void Of_a_person_and_what_stands_beside_the_person_is_the_author(string line, string expected) =>
        Assert.Equal([expected], BylineFinder.Find(Labelled.Page("Title: Bridge closed", "Byline: " + line, "Date: 14 May 2021", Story))?.Value.Authors);

    [Theory]
    [InlineData("Byline: 毎日新聞 2021/5/4 18:20")]
    [InlineData("Date: Cập nhật lúc 18:20, Thứ Ba, 04/05/2021")]
    [InlineData("Date: تم نشره الجمعة 24 نيسان / أبريل 2020 09:22 مساءً")]
    [InlineData("Date: سه شنبه 14 ارديبهشت 1400 ساعت 18:20")]
    public void Newspapers_and_weekdays_are_no_authors(string line) =>
        Assert.Empty(BylineFinder.Find(Labelled.Page("Title: Bridge closed", line, Story))?.Value.Authors ?? []);

    // As WET files have it: the headline above the story is the copy that counts.
    [Fact]
    public void Below_the_headline_is_not_below_the_documents_title()
    {
        string menu = string.Join('\n', "News Sport Weather Culture Travel Science Food Cars Books Music Film Games Health Money Jobs Houses Letters Crosswords Lottery Archive Newsletters Podcasts Video Pictures Shop Events Tickets Clubs Offers Puzzles Recipes Gardens Pets Boats".Split(' '));
        const string title = "Council of Brenn votes to close the ferry line";
        var article = Assert.IsType<Article>(NewsCleaner.CleanText($"""
            {title}
            Home
            {menu}
            {title}
            Reuters
            March 4, 2024
            The council of Brenn has decided to close the ferry line on the last day of April, after a debate that lasted until midnight.
            "We would have kept it if there had been any way to pay for it," the mayor told us after the meeting on Tuesday.
            The crew of six have all been offered work on other lines along the western coast, and the boat is to be sold.
            The line is ninety years old, and older than the bridge that took its cars away when it opened in the year 1998.
            Contact
            """.ReplaceLineEndings("\n")));
        Assert.Equal((title, "Reuters"), (article.Title, string.Join('|', article.Authors)));
    }

    [Theory]
    [InlineData("Other: 3 May 2019")]
    [InlineData("Other: 7 min read")]
    [InlineData("Other: Senior reporter")]
    [InlineData("Other: Ann Lee")]
    public void A_name_alone_is_believed_for_what_stands_below_it(string below)
    {
        var found = BylineFinder.Find(Labelled.Page("Title: Bridge closed", "Other: Ann Lee", below, Story));
        Assert.Equal(["Ann Lee"], found?.Value.Authors);
    }

    [Theory]
    [InlineData("Other: World News")]
    [InlineData("Other: By the Numbers")]
    public void Without_a_reason_nothing_is_taken_for_a_name(string line) =>
        Assert.Null(BylineFinder.Find(Labelled.Page("Title: Bridge closed", line, "Other: Share", Story)));

    [Theory]
    [InlineData("May 25, 2019/0 Comments/in Rivers, News, Harbour")]
    [InlineData("March 15, 2022 · 3 min read · Rivers")]
    [InlineData("Dec 26, 2025 • Rivers")]
    [InlineData("06/04/2019 03:25 PM EDT")]
    [InlineData("By")]
    [InlineData("作者： 12345")]
    public void Words_of_a_date_or_a_byline_are_no_author(string line)
    {
        foreach (string label in new[] { "Byline", "Other" })
            Assert.Empty(BylineFinder.Find(Labelled.Page("Title: Bridge closed", "Date: May 25, 2019", label + ": " + line, "Other: Share", Story))?.Value.Authors ?? []);
    }

    [Theory]
    [InlineData("By The Harbourian", "The Harbourian")]
    [InlineData("By the Bridge Team 2–3 minutes", "the Bridge Team")]
    [InlineData("May 3, 2017 By Erin Spain 4 Comments", "Erin Spain")]
    public void A_byline_names_an_account_without_the_words_before_it(string line, string author) =>
        Assert.Equal([author], BylineFinder.Find(Labelled.Page("Title: Bridge closed", "Byline: " + line, "Date: May 8, 2019, 9:19 PM", Story))?.Value.Authors);

    [Fact]
    public void A_paragraph_that_begins_with_a_name_is_no_byline() =>
        Assert.Null(BylineFinder.Find(Labelled.Page("Title: Bridge closed", "Body: Lima Mayor Ann Lee in Cusco on Thursday closed the bridge over the river, the city said, after engineers had found cracks.", Story)));

    [Theory]
    [InlineData("Body: Ali KAYA/BOLU, (DHA)- Nehrin üzerindeki köprü pazartesi günü kapatıldı, belediye akşam açıkladı, mühendisler iki ayağında çatlak bulmuştu.")]
    [InlineData("Other: Ali KAYA/BOLU, (DHA)")]
    public void Names_before_place_and_agency_sign_a_Turkish_story(string line)
    {
        var found = BylineFinder.Find(Labelled.Page("Title: Köprü kapatıldı", line, "Body: Köprünün mayısta yeniden açılacağını söyleyen başkan, halktan anlayış beklediklerini de sözlerine ekledi."));
        Assert.Equal(("Ali KAYA", "DHA"), (found?.Value.Authors.Single(), found?.Value.Agency));
    }

    [Fact]
    public void A_box_about_the_author_names_the_author()
    {
        var found = BylineFinder.Find(Labelled.Page("Title: Bridge closed", Story, "Other: Ann Lee is a reporter who writes about bridges."));
        Assert.Equal(["Ann Lee"], found?.Value.Authors);
    }

    [Fact]
    public void A_wires_line_behind_the_story_names_who_reported()
    {
        var found = BylineFinder.Find(Labelled.Page("Title: Bridge closed", "Other: Reuters", "Date: 3 May 2019", Story, "Other: (Reporting by Ann Lee in Lima and Bo Ek; Editing by Cy Day)"));
        Assert.Equal(["Ann Lee", "Bo Ek"], found?.Value.Authors);
        Assert.Equal("Reporting by Ann Lee in Lima and Bo Ek", found!.Value.Text);
        Assert.Equal("Reuters", found.Value.Agency);
    }

    // In scripts without capitals a list of names tells people from sections; a dash parts two of them.
    [Theory]
    [InlineData("مریم افشار", "مریم افشار")]
    [InlineData("করিম হাসান, ঢাকা", "করিম হাসান")]
    [InlineData("Nagy Éva - Kis Pál", "Nagy Éva|Kis Pál")]
    public void People_on_a_line_below_the_headline_are_its_authors(string line, string authors) =>
        Assert.Equal(authors.Split('|'), BylineFinder.Find(Labelled.Page("Title: Bridge closed", "Other: " + line, "Date: 14 May 2021", Story))?.Value.Authors);

    [Fact]
    public void Who_translated_is_no_author() =>
        Assert.Null(BylineFinder.Find(Labelled.Page("Title: Мост закрыт", "Other: Перевод: Анна Сидорова", "Date: 14 мая 2021", Story)));

    [Fact]
    public void Bylines_on_lines_of_their_own_are_one()
    {
        var found = BylineFinder.Find(Labelled.Page("Title: Bridge closed", "Other: By Ann Lee", "Other: By Bo Ek", Story));
        Assert.Equal(["Ann Lee", "Bo Ek"], found?.Value.Authors);
        Assert.Equal("By Ann Lee By Bo Ek", found!.Value.Text);
    }

    [Fact]
    public void A_named_author_beats_staff()
    {
        var found = BylineFinder.Find(Labelled.Page("Title: Bridge closed", "Other: By Editor", "Other: By Ann Lee", Story));
        Assert.Equal(["Ann Lee"], found?.Value.Authors);
    }

    [Theory]
    [InlineData("Other: 3 May 2019 | Ann Lee | 7 comments", "Ann Lee")]
    [InlineData("Other: May 3, 2019Ann Lee", "Ann Lee")]
    [InlineData("Other: Ann LeeNews Reporter", "Ann Lee")]
    public void A_name_beside_a_date_or_role_on_its_line_is_found(string line, string name)
    {
        var found = BylineFinder.Find(Labelled.Page("Title: Bridge closed", line, "Other: 3 May 2019", Story));
        Assert.Equal([name], found?.Value.Authors);
    }

    [Fact]
    public void Authors_on_lines_of_their_own_are_read_together()
    {
        var blocks = Labelled.Page("Title: Bridge closed", "Byline: Anna Lee", "Byline: Robert Ek", "Date: 3 May 2019", Story).Items();
        var candidates = BylineCandidates.Collect(blocks, new BylineZones(blocks));
        Assert.Contains(candidates, c => c.Form == BylineForm.NameRun && c.Reading.Authors.SequenceEqual(["Anna Lee", "Robert Ek"]));
    }

    [Fact]
    public void Every_feature_has_its_name_and_weight()
    {
        var blocks = Labelled.Page("Title: Bridge closed", "Other: By Ann Lee", Story).Items();
        var zones = new BylineZones(blocks);
        var candidates = BylineCandidates.Collect(blocks, zones);
        var (index, features) = new BylineFeatures(blocks, zones).Rows(candidates).First();
        Assert.Equal(BylineFeatures.Names.Length, features.Length);
        Assert.True(BylineWeights.Score(features, candidates[index].Form) > 0);
    }
}
