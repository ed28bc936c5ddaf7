using NewsClean.Writing;

namespace NewsClean.Tests.Writing;

public class HtmlFormatTests
{
    [Fact]
    public void An_article_has_title_credits_standfirst_and_body() =>
        Assert.Equal(
            """
            <article>
            <h1>Ferry line reopens</h1>
            <p>By Ann Lee and Bo Ek · <time datetime="2021-03-03T14:05:00+02:00">2021-03-03T14:05:00+02:00</time></p>
            <p><em>Boats run again after nine days</em></p>
            <p>The ferry runs again.</p>
            <h2>What comes next</h2>
            <p>More boats are due.</p>
            </article>

            """.ReplaceLineEndings("\n"),
            SampleRecords.Write("html", null, SampleRecords.Full()));

    [Theory]
    [InlineData("<article>\n<h1>Ferry line reopens</h1>\n</article>\n", "title")]
    [InlineData("<article>\n<p>section: Transport</p>\n<p>authors: Ann Lee; Bo Ek</p>\n<h1>Ferry line reopens</h1>\n</article>\n", "title", "section", "authors")]
    [InlineData("<article>\n<p><time datetime=\"2021-03-03T14:05:00+02:00\">2021-03-03T14:05:00+02:00</time></p>\n</article>\n", "publishedAt")]
    [InlineData("<article>\n<p>By Ann Lee and Bo Ek</p>\n</article>\n", "byline")]
    public void Only_the_chosen_fields_are_written(string expected, params string[] fields) =>
        Assert.Equal(expected, SampleRecords.Write("html", new WritingOptions { Fields = fields }, SampleRecords.Full()));

    [Fact]
    public void A_page_without_an_article_says_why_whatever_the_fields() =>
        Assert.Equal(
            "<article>\n<p>menu.txt: notArticle: no block reads like a story&#39;s paragraph</p>\n</article>\n\n<article>\n<p>broken.gz: error: ends in mid-stream</p>\n</article>\n",
            SampleRecords.Write("html", new WritingOptions { Fields = ["title"] }, SampleRecords.Menu(), SampleRecords.Broken()));

    [Fact]
    public void Text_never_becomes_markup() =>
        Assert.Equal(
            "<article>\n<p>a &lt;b&gt; &amp;amp; &quot;c&quot; &#39;d&#39; \ufffd&#13;\u00a0\u2028</p>\n</article>\n",
            SampleRecords.Write("html", new WritingOptions { Fields = ["body"] }, SampleRecords.Bare("a <b> &amp; \"c\" 'd' \0\r\u00a0\u2028")));
}
