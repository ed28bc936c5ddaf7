using System.Buffers;
using System.Reflection;
using System.Text.Json;
using NewsClean.Cli.Commands;

namespace NewsClean.Cli.Resuming;

/// <summary>What the bytes of a run depend on besides its pages: two runs that share it may write one file.</summary>
/// <param name="Version">Version of the program.</param>
/// <param name="Build">The library's module version, which the compiler makes from all that is in it: two builds of one version are told apart.</param>
/// <param name="Options">The options that shape records, as they were given: <c>--fields title,body</c>.</param>
/// <param name="Inputs">The inputs as they were named.</param>
internal sealed record RunIdentity(string Version, string Build, IReadOnlyList<string> Options, IReadOnlyList<string> Inputs)
{
    /// <summary>The identity of a run of this program.</summary>
    public static RunIdentity Of(ExtractOptions options) => new(
        typeof(RunIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
        typeof(NewsCleaner).Module.ModuleVersionId.ToString("N"),
        [$"--format {options.ChooseFormat().Name}", .. options.Shaping],
        options.Inputs.Paths);

    /// <summary>One line of JSON, with the line feed that ends it.</summary>
    public byte[] ToLine()
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("newsclean", Version);
            json.WriteString("build", Build);
            WriteList(json, "options", Options);
            WriteList(json, "inputs", Inputs);
            json.WriteEndObject();
        }
        line.Write("\n"u8);
        return line.WrittenSpan.ToArray();
    }

    /// <summary>Reads what <see cref="ToLine"/> wrote, without the line feed; null where it is something else.</summary>
    public static RunIdentity? Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return new RunIdentity(root.GetProperty("newsclean").GetString()!, root.GetProperty("build").GetString()!, ReadList(root, "options"), ReadList(root, "inputs"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Says what is not as it was when <paramref name="begun"/> was; null where nothing is.</summary>
    public string? DifferenceFrom(RunIdentity begun)
    {
        if (Version != begun.Version) return $"begun by newsclean {begun.Version}, and this is newsclean {Version}";
        if (Build != begun.Build) return $"begun by another build of newsclean {Version} ({begun.Build}; this is {Build})";
        if (begun.Options.Except(Options).FirstOrDefault() is { } gone) return $"begun with {gone}, which is not given now{Instead(gone)}";
        if (Options.Except(begun.Options).FirstOrDefault() is { } added) return $"begun without {added}";
        for (int i = 0; i < Math.Max(Inputs.Count, begun.Inputs.Count); i++)
        {
            string now = Inputs.ElementAtOrDefault(i) ?? "none", then = begun.Inputs.ElementAtOrDefault(i) ?? "none";
            if (now != then) return FormattableString.Invariant($"begun with other inputs: number {i + 1} was {then} and is {now} now");
        }
        return null;
    }

    // " (now --format csv)" for "--format jsonl".
    private string Instead(string option)
    {
        string name = option.Split(' ')[0];
        return Options.FirstOrDefault(o => o.Split(' ')[0] == name) is { } now ? $" (now {now})" : "";
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (string item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private static string[] ReadList(JsonElement root, string name) => [.. root.GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];
}
