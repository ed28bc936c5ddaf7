using System.CommandLine;

namespace NewsClean.Training;

/// <summary>Arguments and options that several commands have.</summary>
internal static class SharedArguments
{
    private const string FoldModels = "folder of foldN.bin, each made without the pages of fold N";

    /// <summary>The pages.</summary>
    public static Argument<DirectoryInfo> Gold() => new("GOLD") { Description = "folder of gold: a folder a set, each with pages.jsonl and text/" };

    /// <summary>Models that have not seen the pages they label.</summary>
    public static Option<DirectoryInfo> Models(string note = "") => new("--models") { Description = FoldModels + note, Required = true };

    /// <summary>As <see cref="Models"/>, where the embedded model may stand in for them.</summary>
    public static Option<DirectoryInfo?> ModelsIfAny() =>
        new("--models") { Description = FoldModels + "; pages of a fold without one are left out. Without the option the embedded model labels all" };

    /// <summary>From which probability on something counts.</summary>
    public static Option<double> Threshold(string description, double inUse) =>
        new("--threshold") { Description = description, DefaultValueFactory = _ => inUse };

    /// <summary>How much large weights cost in a fit.</summary>
    public static Option<double> Ridge(double usual) =>
        new("--ridge") { Description = "cost of a weight's square, a page", DefaultValueFactory = _ => usual };

    /// <summary>Are the pages shown that come out wrong?</summary>
    public static Option<bool> Faults(string note = "") => new("--faults") { Description = "also print the pages that come out wrong" + note };
}
