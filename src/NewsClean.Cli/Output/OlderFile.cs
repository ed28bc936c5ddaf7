using NewsClean.Writing;

namespace NewsClean.Cli.Output;

/// <summary>The file that a run's output is going to replace, where there is one: it must not turn out to be an input.</summary>
/// <param name="name">The output as it was named.</param>
/// <param name="replaces">The file that takes its place; null for a device or pipe.</param>
internal sealed class OlderFile(string name, string? replaces)
{
    // What did not exist when the run began can't be an input of it.
    private readonly string? _path = File.Exists(replaces) ? replaces : null;
    private string? _checked;

    /// <summary>Refuses the file as an input, however it was named.</summary>
    /// <exception cref="InputOverwriteException">The page was read from it.</exception>
    public void RefuseInput(SourceLocation source)
    {
        // A file of many pages names itself with each.
        if (_path is null || source.Path == "-" || source.Path == _checked) return;
        if (InputPaths.AreSame(source.Path, _path)) throw new InputOverwriteException(name);
        _checked = source.Path;
    }
}
