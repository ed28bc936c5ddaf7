using System.CommandLine;
using NewsClean.Loading;

namespace NewsClean.Cli.Commands;

/// <summary>The arguments and options that say which pages are read and how: the same for every command that reads many.</summary>
internal sealed class InputSyntax
{
    private readonly Option<string> _filesFrom = NewOption.Value("--files-from", "FILE",
        "Also read the inputs that FILE names, one a line; '-' is standard input.");
    private readonly Option<string> _files0From = NewOption.Value("--files0-from", "FILE",
        "The same with a NUL byte behind each name, as 'find -print0' writes.");
    private readonly Option<string> _maxPageBytes = NewOption.Value("--max-page-bytes", "SIZE",
        $"Refuse larger pages, measured after decompression; K, M and G are known (default: {CleaningOptions.Default.MaxPageBytes >> 20}M).");
    private readonly InputFieldSyntax _fields = new();

    /// <summary>Files, folders and <c>-</c>.</summary>
    public Argument<string[]> Paths { get; } = new("PATH") { Arity = ArgumentArity.ZeroOrMore };

    /// <summary>In the order of the help text.</summary>
    public IReadOnlyList<Option> Options => [_filesFrom, _files0From, _maxPageBytes, .. _fields.Options];

    /// <summary>Reads which inputs were asked for.</summary>
    /// <exception cref="UsageException">A value is not what its option expects.</exception>
    public InputSelection Read(ParseResult parsed) => new()
    {
        Paths = parsed.GetValue(Paths) ?? [],
        FilesFrom = parsed.GetValue(_filesFrom),
        Files0From = parsed.GetValue(_files0From),
        Fields = _fields.Read(parsed),
    };

    /// <summary>Reads how large a page may be.</summary>
    /// <exception cref="UsageException">The size is none.</exception>
    public CleaningOptions ReadBounds(ParseResult parsed) =>
        parsed.GetValue(_maxPageBytes) is { } size ? CleaningOptions.Default with { MaxPageBytes = OptionValues.Bytes(size) } : CleaningOptions.Default;
}
