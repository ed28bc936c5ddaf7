using System.IO.Hashing;
using NewsClean.Cli.Running;
using NewsClean.Cli.Terminal;
using NewsClean.Loading;
using NewsClean.SiteMemory;

namespace NewsClean.Cli.Commands;

/// <summary>What is known of sites before a run: from a profile, or from the inputs themselves.</summary>
internal static class SiteLearning
{
    /// <summary>The options with what <c>--profile</c> or <c>--learn</c> tell of sites.</summary>
    /// <exception cref="UsageException">The profile can't be read, or the inputs can't be read twice.</exception>
    public static ExtractOptions Prepare(ExtractOptions options)
    {
        if (options is { Profile: not null, Learn: true })
            throw new UsageException("--profile and --learn exclude each other: use what was learned before, or what these inputs tell");
        if (options.Learn) return options with { Cleaning = options.Cleaning with { Sites = LearnFromInputs(options) } };
        if (options.Profile is not { } file) return options;
        var (sites, hash) = Read(file);
        // A run that is gone on with must know the same of sites, not only read a file of the same name.
        return options with { Cleaning = options.Cleaning with { Sites = sites }, Shaping = [.. options.Shaping, "profile " + hash] };
    }

    /// <summary>Learns from pages; what can't be read is said and counted, unless nobody is to be told yet.</summary>
    /// <param name="options">The inputs, and how they are read.</param>
    /// <param name="standardInput">What <c>-</c> reads; null where there is none.</param>
    /// <param name="messages">Who is told; null for nobody.</param>
    /// <param name="counts">How many pages were learned from (as articles), and how many failed.</param>
    public static SiteProfile Learn(ExtractOptions options, Stream? standardInput, Messages? messages, out RunCounts counts)
    {
        var learner = new SiteLearner();
        counts = default;
        foreach (var loaded in GuardedReader.Pages(PageLoader.Load(options.Inputs, options.Cleaning, standardInput)))
        {
            var failure = loaded.Failure;
            if (failure is null && !PageFault.Try(loaded, () => failure = learner.Add(loaded.Page!, options.Cleaning), out var fault)) failure = fault;
            counts = failure is null ? counts with { Articles = counts.Articles + 1 } : counts.With(failure);
            if (failure is not null) messages?.Report(failure, counts);
        }
        return learner.Learn();
    }

    // Read once: a pipe can't be read again.
    private static (SiteProfile Sites, string Hash) Read(string file)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(file);
            using var reader = new StreamReader(new MemoryStream(bytes));
            return (SiteProfileFile.Read(reader, file), Convert.ToHexStringLower(XxHash3.Hash(bytes)));
        }
        catch (InvalidDataException e)
        {
            throw new UsageException("--profile " + e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"--profile {file}: {(File.Exists(file) ? e.Message : "there is no such file")}");
        }
    }

    private static SiteProfile LearnFromInputs(ExtractOptions options)
    {
        var inputs = options.Inputs;
        if (StandardInputUse.IsNeeded(inputs))
            throw new UsageException("--learn reads the inputs twice, and standard input can be read only once; put it into a file first");
        foreach (string? list in new[] { inputs.FilesFrom, inputs.Files0From })
            if (list is not null && !HasLength(list)) throw new UsageException($"--learn reads the inputs twice, and {list} is empty or a pipe; put the names into a file first");
        // A pipe among the paths must not be emptied before its turn.
        var known = inputs with { Paths = [.. inputs.Paths.Where(p => Directory.Exists(p) || HasLength(p))] };
        return Learn(options with { Inputs = known }, null, null, out _);
    }

    // Pipes and devices have no length. A link has one of its own, and that of a shell's "<(...)" leads to a name that is no file.
    private static bool HasLength(string path)
    {
        try
        {
            string target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
            return new FileInfo(target) is { Exists: true, Length: > 0 };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
