using System.Buffers;
using NewsClean.Writing;

namespace NewsClean.Cli.Running;

/// <summary>
/// Cleans an invented page on a thread of its own while the command line is still being read: what the first page needs (lists, model,
/// code that the runtime has to prepare) is then there, or on its way, when it comes. Scripts start the program a thousand times for one page each.
/// </summary>
internal static class WarmUp
{
    // Something for each finder: headline, byline, date, dateline, a credit, three paragraphs, a link, a copyright line.
    private const string Page = """
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

    /// <summary>Starts it, where there is a processor to spare.</summary>
    public static void Start()
    {
        if (Environment.ProcessorCount > 1) new Thread(Run) { IsBackground = true }.UnsafeStart();
    }

    private static void Run()
    {
        try
        {
            var format = RecordFormats.All[0].Create(new WritingOptions());
            format.WriteRecord(new ArrayBufferWriter<byte>(), NewsCleaner.CleanText(Page));
        }
#pragma warning disable CA1031 // What is wrong here shows itself again with the first page, and is reported there.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }
}
