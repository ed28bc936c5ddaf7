namespace NewsClean.Tests.Segmentation;

public class HtmlSegmenterTests
{
    private const string Sentence = "The ferry left the harbour at noon with sixty people, two dogs and a piano on board, and came back without the piano. ";

    [Theory]
    [InlineData("<p>Rain <b>and</b> <a href=/wind>wind</a>, all day</p><p>Sun</p>", "Rain and wind, all day | Sun")]
    [InlineData("<p>R&amp;D&nbsp;in Z&uuml;rich</p>", "R&D\u00A0in Zürich")]
    [InlineData("<div>Rain<div>Wind</div>Sun</div>", "Rain | Wind | Sun")]
    [InlineData("<div>Rain fell.<br><br>Wind blew.<br>Sun shone.</div>", "Rain fell. | Wind blew. | Sun shone.")]
    [InlineData("<ul><li>Rain<ul><li>Snow</ul><li>Wind</ul>", "Rain | Snow | Wind")]
    [InlineData("<table><tr><th>Day<td>Rain<tr><td>Monday<td>3 mm</table>", "Day\tRain | Monday\t3 mm")]
    [InlineData("<table><tr><td><p>Rain</p><p>Wind</p><td>Sun</table>", "Rain | Wind | Sun")]
    [InlineData("<table><tr><td>Rain<br>Wind<td>Sun<td>Snow</table>", "Rain | Wind | Sun\tSnow")]
    [InlineData("<table><tr><td>Sun<td>Snow<td><font><b>Rain<br></b>Wind</font></table>", "Sun\tSnow | Rain | Wind")]
    [InlineData("<table><tr><td><p>Rain</p>Wind<td>Sun</table>", "Rain | Wind | Sun")]
    [InlineData("<table><tr><td>1<td>Sun<br>Snow<tr><td>2<td>Rain<tr><td>3<td>Wind</table>", "1\tSun | Snow | 2\tRain | 3\tWind")]
    [InlineData("<table><tr><th>Day<td>Sun<br>Snow</table>", "Day\tSun | Snow")]
    [InlineData("<table>Rain<div>Wind</div><tr><td>Sun</table>", "Rain | Wind | Sun")]
    [InlineData("<pre>Rain\n  Wind</pre>", "Rain | Wind")]
    [InlineData("<pre class=it's>Rain\n  Wind</pre>", "Rain | Wind")]
    // A mail, a press release: lines as long as they could be are no paragraphs. Code and verse are.
    [InlineData(
        "<pre>The mill at Oosterzand will grind flour again from the spring, after\na pause of eighty years, the <b>council</b> of the village said on Monday and\n"
            + "voted.\n\nIts owner has taught himself the craft from a book, he said, and\nfrom the mistakes that are not in it.\nFrom: Ann Lee</pre>",
        "The mill at Oosterzand will grind flour again from the spring, after a pause of eighty years, the council of the village said on Monday and voted."
            + " | Its owner has taught himself the craft from a book, he said, and from the mistakes that are not in it. | From: Ann Lee")]
    [InlineData(
        "<pre>    The mill at Oosterzand will grind flour again from spring on, so it\nsays. Its owner has taught himself the craft from a book of a market there.\n"
            + "    \"The wind does the rest,\" he said to those who had come to see the\nsails, and went in.</pre>",
        "The mill at Oosterzand will grind flour again from spring on, so it says. Its owner has taught himself the craft from a book of a market there."
            + " | \"The wind does the rest,\" he said to those who had come to see the sails, and went in.")]
    [InlineData(
        "<pre>    The mill at Oosterzand will grind flour again from the spring on, so it says.\n    Its owner has taught himself the craft from a book which he found on a\n"
            + "    market.</pre>",
        "The mill at Oosterzand will grind flour again from the spring on, so it says. Its owner has taught himself the craft from a book which he found on a market.")]
    [InlineData(
        "<pre>* The mill at Oosterzand will grind flour again from the spring, they say.\n  Its owner has taught himself the craft from a book which he found there\n"
            + "  on a market.</pre>",
        "* The mill at Oosterzand will grind flour again from the spring, they say. Its owner has taught himself the craft from a book which he found there on a market.")]
    [InlineData(
        "<pre>                                                            Ann Lee\nIntended for the council\n\n"
            + "The mill at Oosterzand will grind flour again from spring on, so its\nowner says. He has taught himself the craft from a book of a market\nthere.</pre>",
        "Ann Lee | Intended for the council | The mill at Oosterzand will grind flour again from spring on, so its owner says. He has taught himself the craft from a book of a market there.")]
    [InlineData(
        "<pre>Mill at Oosterzand grinds flour again after eighty years\nCouncil of the village votes on the sails for the mill\n"
            + "Owner of mill learns the craft from one book of a market\nWind does the rest, says the owner of the mill in spring</pre>",
        "Mill at Oosterzand grinds flour again after eighty years | Council of the village votes on the sails for the mill"
            + " | Owner of mill learns the craft from one book of a market | Wind does the rest, says the owner of the mill in spring")]
    [InlineData(
        "<pre>for each sail of the mill that stands in the wind at noon:\n    turn it\n    count the sacks\nif the wind falls:\n    stop</pre>",
        "for each sail of the mill that stands in the wind at noon: | turn it | count the sacks | if the wind falls: | stop")]
    [InlineData("<h1>Rain</h1><figure><img alt=x><figcaption>Wind</figcaption></figure>", "Rain | Wind")]
    [InlineData("<dl><dt>Rain<dd>Wind</dl><blockquote>Sun</blockquote>", "Rain | Wind | Sun")]
    [InlineData("<amp-story><p>Rain</p></amp-story><my-part>Wind</my-part>", "Rain | Wind")]
    [InlineData("<p>Rain</p><script>Hail</script><style>Hail</style><svg><text>Hail</text></svg><select><option>Hail</select><iframe>Hail</iframe>", "Rain")]
    [InlineData("<p>Rain</p><!-- Hail --><textarea>Hail</textarea><button>Wind</button>", "Rain | Wind")]
    [InlineData("<p>Rain<noscript><img src=x.jpg>Hail</noscript></p><div style='color:red; DISPLAY : none'>Hail</div><div hidden>Hail</div><template>Hail</template>", "Rain | Hail | Hail | Hail | Hail")]
    [InlineData("<p>Rain <span hidden>Hail</span>fell</p><p><b style='visibility:hidden'>Hail</b>Wind</p>", "Rain fell | Hail | Wind")]
    [InlineData("<div>Rain<noscript><div>Hail</div></noscript>Wind</div>", "Rain | Hail | Wind")]
    [InlineData("<ruby>海<rp>(</rp><rt>うみ</rt><rp>)</rp></ruby>へ", "海(うみ)へ")]
    [InlineData("<ruby>\n<rb>海</rb>\n<rp>（</rp>\n<rt>うみ</rt><rp>）</rp></ruby>へ", "海 （ うみ）へ")]
    [InlineData("<ruby>海<rt>うみ</rt></ruby>へ<ruby>行<rt>い</rt></ruby>く<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>", "海へ行く東京")]
    [InlineData("<rt>Rain</rt><p>Wind</p>", "Wind")]
    [InlineData("<p>Ra\u00ADin</p><p> \u200B </p><p>&nbsp;Wind&nbsp;</p>", "Ra\u00ADin | Wind")]
    [InlineData("<p style='backface-visibility:hidden'>Rain</p><p style='-webkit-Backface-Visibility: hidden; --display: none'>Wind</p>", "Rain | Wind")]
    [InlineData("<p style='backface-visibility: hidden; Visibility : hidden'>Rain</p><p>Wind</p><p style='--display: flex; display:NONE'>Snow</p>", "Wind")]
    public void Blocks_are_what_a_reader_sees(string html, string blocks)
    {
        // Something long that shows, so that what is hidden counts as little as on real pages.
        var seen = HtmlPages.Blocks(html + "<hr><p>" + Sentence);
        Assert.Equal(blocks.Replace(" | Hail", "", StringComparison.Ordinal) + " | " + Sentence.Trim(), seen);
    }

    [Theory]
    [InlineData("<div style='display:none'>", "</div>")]
    [InlineData("<template>", "</template>")]
    [InlineData("<noscript>", "</noscript>")]
    public void A_page_that_is_hidden_until_a_script_runs_is_read_and_marked(string open, string close)
    {
        var page = HtmlPages.Cut($"<body><p>Loading</p>{open}<h1>Ferry loses piano</h1><p>{Sentence}</p>{close}");
        Assert.Equal(["Loading", "Ferry loses piano", Sentence.Trim()], page.Blocks.Select(b => b.Text));
        Assert.Equal([false, true, true], page.Blocks.Select(b => b.Markup!.Roles.HasFlag(BlockRoles.Hidden)));
    }

    [Fact]
    public void Markup_tells_what_a_block_is()
    {
        var page = HtmlPages.Cut("""
            <main><article id="mainStory" class="story-page"><h2 class="story__headLine">Rain</h2>
            <p itemprop="articleBody">Wind <a href="/sun">sun</a></p><ul><li>One</li><li>Two</li></ul></article></main><footer role="contentinfo">End</footer>
            """);
        var (rain, wind, one, two) = (page.Blocks[0].Markup!, page.Blocks[1].Markup!, page.Blocks[2].Markup!, page.Blocks[3].Markup!);
        Assert.Equal(("h2", 2, "html body main article h2"), (rain.Tag, rain.HeadingLevel, rain.Path));
        Assert.Equal(["story", "head", "line", "page", "main"], rain.ClassWords);
        Assert.Equal((3.0 / 7, "articleBody", BlockRoles.Main | BlockRoles.Article | BlockRoles.Paragraph), (wind.LinkDensity, wind.ItemProp, wind.Roles));
        Assert.Equal([new BlockLink(5, 8, "/sun")], wind.Links);
        Assert.Equal((one.Container, true), (two.Container, rain.Container == wind.Container && one.Container != wind.Container));
        Assert.True(one.Roles.HasFlag(BlockRoles.List) && page.Blocks[4].Markup!.Roles.HasFlag(BlockRoles.Footer));
    }

    [Theory]
    [InlineData("<p>Rain</p><p>Wind</p>", 1)]
    [InlineData("<div>Rain</div><div>Wind</div>", 0)]
    [InlineData("<h1>Rain</h1>Wind", 1)]
    [InlineData("<div>Rain<br><br>Wind</div>", 1)]
    [InlineData("<div>Rain<br>Wind</div>", 0)]
    public void Blank_lines_are_those_that_a_browser_would_leave(string html, int blankLines) =>
        Assert.Equal(blankLines, HtmlPages.Cut(html).Blocks[1].BlankLinesBefore);

    [Theory]
    [InlineData("<p>Rain &amp; <b>wind</b> on\r\n 3&nbsp;May</p>", "wind on", "wind</b> on")]
    [InlineData("<p>Rain &amp; <b>wind</b> on\r\n 3&nbsp;May</p>", "3\u00A0May", "3&nbsp;May")]
    [InlineData("<p>Rain &amp; <b>wind</b></p>", "Rain & wind", "Rain &amp; <b>wind")]
    [InlineData("<p>R&D <!-- x > y --> now &#x1F327; here</p>", "here", "here")]
    [InlineData("<table><tr><td>Sun</td></tr>Rain</table>", "Rain", "Rain")]
    [InlineData("<p>Rain  fell on\tthe quay  </p>", "Rain fell on the", "Rain  fell on\tthe")]
    [InlineData("<p>&amp;amp;</p>", "&amp;", "&amp;amp;")]
    [InlineData("<p>Rain &amp; <b>snow</b> &quot;today&quot; &amp;&amp; wind</p>", "\"today\" &&", "&quot;today&quot; &amp;&amp;")]
    [InlineData("<p>Rain  &lt;on&gt; the&#32;quay, &amp;amp; sea&copy;&#x1F327;&#x1F327; wind</p>", "<on", "&lt;on")]
    [InlineData("<p>Rain  &lt;on&gt; the&#32;quay, &amp;amp; sea&copy;&#x1F327;&#x1F327; wind</p>", "quay", "quay")]
    [InlineData("<p>Rain  &lt;on&gt; the&#32;quay, &amp;amp; sea&copy;&#x1F327;&#x1F327; wind</p>", "&amp; sea", "&amp;amp; sea")]
    [InlineData("<p>Rain  &lt;on&gt; the&#32;quay, &amp;amp; sea&copy;&#x1F327;&#x1F327; wind</p>", "wind", "wind")]
    [InlineData("<pre>Rain  fell\n on the quay</pre>", "fell", "fell")]
    [InlineData("<PRE class = \"a>b\" id='x'>\r\nRain &amp; snow\n on the quay</PRE>", "Rain & snow", "Rain &amp; snow")]
    [InlineData("<pre class=it's>Rain fell</pre>", "Rain", "Rain")]
    public void A_part_of_a_block_is_found_in_the_source(string html, string part, string slice)
    {
        var block = HtmlPages.Cut(html).Blocks.Single(b => b.Text.Contains(part, StringComparison.Ordinal));
        int at = block.Text.IndexOf(part, StringComparison.Ordinal);
        var (start, end) = block.SourceOf(at, at + part.Length);
        Assert.Equal(slice, html[start..end]);
        Assert.InRange(start, block.Start, block.End);
        Assert.InRange(end, block.Start, block.End);
    }

    // What the HTML standard reads without its semicolon, with one, and what it reads as an ampersand.
    [Theory]
    [InlineData("&nbspThe", "&nbsp")]
    [InlineData("&ampx", "&amp")]
    [InlineData("&ampamp;", "&amp")]
    [InlineData("&AMP;&amp", "&AMP;")]
    [InlineData("&notit;", "&not")]
    [InlineData("&notin;it", "&notin;")]
    [InlineData("&copy2024", "&copy")]
    [InlineData("&lt&gt", "&lt")]
    [InlineData("&#8211The", "&#8211")]
    [InlineData("&#x2013The", "&#x2013")]
    [InlineData("&#X1F327Wet", "&#X1F327")]
    [InlineData("&#128;&#0;&#1234567890;", "&#128;")]
    [InlineData("&NotEqualTilde;&fjlig;it", "&NotEqualTilde;")]
    [InlineData("&Dstar &amp;", "&")]
    [InlineData("&&amp;&", "&")]
    [InlineData("&bogus;&rarrow", "&")]
    [InlineData("&#;&#x;&#xyz", "&")]
    [InlineData("&rarr&eacutex", "&")]
    public void Character_references_are_counted_as_the_parser_reads_them(string references, string first)
    {
        string html = $"<p>Rain &lt;{references}&gt; fell</p>";
        var block = Assert.Single(HtmlPages.Cut(html).Blocks);
        Assert.Equal(first, Slice(block.Text.IndexOf('<', StringComparison.Ordinal) + 1, html, block)[..first.Length]);
        Assert.Equal("&gt;", Slice(block.Text.LastIndexOf('>'), html, block));
        Assert.Equal("f", Slice(block.Text.IndexOf("fell", StringComparison.Ordinal), html, block));
    }

    private static string Slice(int at, string html, TextBlock block)
    {
        var (start, end) = block.SourceOf(at, at + 1);
        return html[start..end];
    }

    [Theory]
    [InlineData("<p>sun <a href=/a>over the  sea</a></p>", 10 / 13.0)]
    [InlineData("<p>sun <a href=/a>R&amp;D at sea</a></p>", 8 / 11.0)]
    [InlineData("<p>sun <a href=/a> a</a><a href=/b>b</a> </p>", 2 / 5.0)]
    public void Blanks_count_neither_in_links_nor_beside_them(string html, double density) =>
        Assert.Equal(density, Assert.Single(HtmlPages.Cut(html).Blocks).Markup!.LinkDensity);

    [Fact]
    public void Dates_are_read_across_tags_and_their_evidence_names_the_source()
    {
        string html = "<h1>Ferry loses piano</h1><p>By Ann Lee</p><div>Published <b>3</b> <i>May 2021</i></div><p>" + string.Concat(Enumerable.Repeat(Sentence, 5));
        var article = Assert.IsType<Article>(NewsCleaner.CleanText("<!DOCTYPE html><html><body>" + html));
        Assert.Equal(("2021-05-03", "Published 3 May 2021"), (article.PublishedAt, article.PublishedRaw.Single()));
        var evidence = article.Evidence["publishedAt"].Single();
        Assert.Equal("Published <b>3</b> <i>May 2021", article.Labelled!.Page.Decoded.Text[evidence.Start..evidence.End]);
    }

    [Theory]
    [InlineData("<p class = 'storyText' id=lead><a href=\"/sun?a=1&amp;b=2\">sun</a> and R&amp;D", "story text lead", "/sun?a=1&b=2", "sun and R&D")]
    [InlineData("<P CLASS=storyText\r\nID=lead><A HREF='/r\u00E4in'>rain</A>\r\nfell", "story text lead", "/r\u00E4in", "rain fell")]
    [InlineData("<p class='story&#45;text' data-class='hail' id='lead'><a title='/hail' href=/wind/>wind", "story text lead", "/wind/", "wind")]
    public void What_a_page_says_stays_when_the_next_pages_are_read(string html, string words, string address, string text)
    {
        var page = HtmlPages.Cut(html);
        for (int i = 0; i < 3; i++) HtmlPages.Cut(string.Concat(Enumerable.Repeat("<p class='other hail' id=other><a href=/other>other</a> hail</p>", 20)));
        var block = Assert.Single(page.Blocks);
        Assert.Equal((text, words, address), (block.Text, string.Join(' ', block.Markup!.ClassWords), Assert.Single(block.Markup.Links).Href));
    }

    [Theory]
    [InlineData("<p>Read <a href=/sun>the report<span class='link visually-hidden'> (opens in a new window)</span></a> first.</p>", "Read the report first.")]
    [InlineData("<p><a href=/sun>Sun <b class=screen-reader-text>of today</b></a></p>", "Sun")]
    [InlineData("<p><a href=/sun>Sun<span class='Link_VisuallyHidden__x1'> (new tab)</span><i class=u-screenReaderText>, external</i></a></p>", "Sun")]
    [InlineData("<p><a href=/sun>Sun <span class='sr-only md:not-sr-only'>of today</span></a></p>", "Sun of today")]
    [InlineData("<p><a href=/sun>Sun <span class=sr-only-focusable>of today</span></a></p>", "Sun of today")]
    [InlineData("<p><a href=/sun><span class=sr-only>Sun</span></a></p>", "Sun")] // all that the link says
    [InlineData("<p><span class=sr-only>By</span> Ann Lee</p>", "By Ann Lee")]
    public void What_a_link_says_to_screen_readers_alone_is_no_text(string html, string text) =>
        Assert.Equal(text, Assert.Single(HtmlPages.Cut(html).Blocks).Text);

    // Elements that are left open go on in the next paragraph; of more than three that are alike, three.
    [Theory]
    [InlineData("<b data-n=1><b data-n=1><b data-n=1><b data-n=1>", 3)]
    [InlineData("<b data-n=1><b data-n=2><b data-n=3><b data-n=4>", 4)]
    [InlineData("<b class=x data-n=1><b data-n=1 class=x><b class=x data-n=1><b class=x data-m=1>", 4)]
    public void Elements_are_told_apart_by_attributes_that_nobody_reads(string open, int goOn)
    {
        int Depth(string html) => HtmlPages.Cut(html).Blocks[^1].Markup!.Depth;
        Assert.Equal(goOn, Depth($"<div>{open}Rain</div><p>Wind") - Depth("<div>Rain</div><p>Wind"));
    }
}
