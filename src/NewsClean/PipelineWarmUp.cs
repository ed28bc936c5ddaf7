using System.Buffers;
using NewsClean.Boilerplate;
using NewsClean.Boilerplate.Model;
using NewsClean.Metadata;
using NewsClean.Segmentation;
using NewsClean.Writing;

namespace NewsClean;

/// <summary>
/// Cleans an invented page for a thread that has time while another one reads the first real page: lists, model and code that the runtime has to prepare are then
/// there when they are needed.
/// </summary>
internal static class PipelineWarmUp
{
    // Something for each finder: headline, byline, date, dateline, a credit, three paragraphs, a link, a copyright line.
    private const string Text = """
        Home
        Ferry line to Aldsund closes after ninety years
        By Maren Tolvik, Staff Writer
        Published 12 March 2023, 14:05

        BRENN, March 12 (Reuters) - The car ferry between Brenn and Aldsund made its last crossing on Sunday, and several hundred people had come to see it.

        "We would have kept it if there had been any way to pay for it," said the leader of the council, who had voted for it three times.

        The bridge that takes its place was opened a month early, and the boats are to be sold before the end of the year.

        Photo: Oda Fremstad / Harbour Gazette
        Read also: Bridge at Storholm opens to traffic
        © 2023 Harbour Gazette. All rights reserved.
        """;

    // What its blocks are.
    private static readonly BlockLabel[] s_labels =
    [
        BlockLabel.Navigation, BlockLabel.Title, BlockLabel.Byline, BlockLabel.Date, BlockLabel.Body, BlockLabel.Body, BlockLabel.Body,
        BlockLabel.Credit, BlockLabel.Related, BlockLabel.Copyright,
    ];

    /// <summary>
    /// Goes through the stages, not in their order: the model first, which takes longest; then from the end, for the other thread comes from the start, and where
    /// both need the same at the same time one waits.
    /// </summary>
    public static void Run()
    {
        var page = Segmenter.Segment(new DecodedPage("", new SourceLocation("-"), Text));
        BlockModel.Score(page);
        var article = new Article("", page.Decoded.Source) { Title = Text, Body = Text, Confidence = 0.5 };
        new JsonLinesFormat(new WritingOptions()).WriteRecord(new ArrayBufferWriter<byte>(), article);
        ArticleBuilder.Build(Labelled(page), CleaningOptions.Default);
        BlockLabeller.Label(page);
    }

    private static LabelledPage Labelled(Page page)
    {
        var blocks = new LabelledBlock[page.Blocks.Count];
        for (int i = 0; i < blocks.Length; i++) blocks[i] = new LabelledBlock(page.Blocks[i], s_labels[i], RuleNames.Cue, 1);
        return new LabelledPage(page, blocks);
    }
}
