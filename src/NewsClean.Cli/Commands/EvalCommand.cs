using System.CommandLine;
using NewsClean.Cli.Help;
using NewsClean.Cli.Output;
using NewsClean.Cli.Running;
using NewsClean.Cli.Terminal;
using NewsClean.Evaluation;
using NewsClean.Loading;
using NewsClean.Writing;

namespace NewsClean.Cli.Commands;

/// <summary><c>newsclean eval</c>: how right the records of pages are whose answers are known.</summary>
internal static class EvalCommand
{
    /// <summary>What the list of commands says of it.</summary>
    public const string Summary = "Compare the records of pages with what they should hold.";

    /// <summary>Gives the command its arguments, options, help and action.</summary>
    public static void Fill(Command command, GroupedHelpAction help)
    {
        var syntax = new EvalSyntax();
        command.Add(syntax.Gold);
        command.Add(syntax.Paths);
        foreach (var option in syntax.Groups.SelectMany(g => g.Options)) command.Add(option);
        help.Add(command, () => EvalHelp.Create(syntax));
        command.SetAction(parsed =>
        {
            PathArguments.RefuseUnknownOptions(parsed, syntax.Gold);
            PathArguments.RefuseUnknownOptions(parsed, syntax.Paths);
            return Run(syntax.Read(parsed));
        });
    }

    private static int Run(EvalOptions options)
    {
        Check(options);
        string goldFile = GoldFolder.FindGold(options.Gold);
        var gold = GoldFolder.Read(goldFile, GoldFile.Read);
        if (gold.Count == 0) throw new InputFailedException($"{goldFile}: holds no gold page", null);
        CheckGroups(options, goldFile, gold);
        var counts = default(RunCounts);
        var records = options.Records is { } file ? ReadRecords(file) : Extract(options, goldFile, gold, out counts);
        var evaluation = EvaluationResult.Of(gold, records, options);
        StandardOutput.Write(options.Json ? EvaluationJson.Write(evaluation) : EvaluationText.Write(evaluation));
        bool complete = HasRecords(gold, records, goldFile) && counts.Failures == 0;
        return !Judge(options, evaluation.Total) ? ExitCodes.BelowThreshold : complete ? 0 : ExitCodes.SomeFailed;
    }

    // Figures of nothing but missing records are those of a wrong path or of other ids, not of the pages.
    private static bool HasRecords(IReadOnlyList<GoldPage> gold, Dictionary<string, ScoredRecord> records, string goldFile)
    {
        if (gold.Any(g => records.ContainsKey(g.Id))) return true;
        Messages.Fault($"no record belongs to a page of {goldFile}: a line's id is the page's source.key, or else its file's name without its ending");
        return false;
    }

    private static void Check(EvalOptions options)
    {
        if (options is { Records: not null, HasInputs: true })
            throw new UsageException("--records and pages exclude each other: score what was written, or what is extracted now");
        InputRules.CheckNames(options.Inputs, options.Gold, options.Records);
    }

    private static void CheckGroups(EvalOptions options, string goldFile, IReadOnlyList<GoldPage> gold)
    {
        foreach (string field in options.Groups ?? [])
            if (!gold.Any(g => g.Fields.ContainsKey(field))) throw new UsageException($"--group {field}: no page of {goldFile} has this field");
    }

    private static Dictionary<string, ScoredRecord> ReadRecords(string file) => GoldFolder.Read(file, (reader, name) =>
    {
        var records = new Dictionary<string, ScoredRecord>(StringComparer.Ordinal);
        foreach (var record in RecordFile.Read(reader, name)) records.TryAdd(record.Key, record);
        return records;
    });

    private static Dictionary<string, ScoredRecord> Extract(EvalOptions options, string goldFile, IReadOnlyList<GoldPage> gold, out RunCounts counts)
    {
        var inputs = options.HasInputs ? options.Inputs : new InputSelection { Paths = GoldFolder.FindPages(goldFile, gold) };
        var wanted = gold.Select(g => g.Id).ToHashSet(StringComparer.Ordinal);
        var format = RecordFormats.Get("jsonl").Create(new WritingOptions { Fields = ScoringSink.Fields });
        var messages = new Messages { Quiet = options.Quiet };
        using var sink = new ScoringSink();
        using var guard = new SignalGuard(sink, messages);
        using var stdin = StandardInputUse.Open(inputs);
        var pages = PageLoader.Load(inputs, options.Cleaning, stdin).Where(p => p.Page is null || wanted.Contains(ScoredRecord.KeyOf(p.Page.Source)));
        counts = new RunEngine(options.Cleaning, format, sink, messages).Run(pages, options.Jobs);
        return sink.Records;
    }

    // Says each figure that misses its threshold.
    private static bool Judge(EvalOptions options, EvaluationReport report)
    {
        string[] misses = [.. options.Thresholds.Select(t => t.Check(report)).OfType<string>()];
        foreach (string miss in misses) Messages.Fault(miss);
        return misses.Length == 0;
    }
}
