using NewsClean.Writing;

namespace NewsClean.Cli.Output;

/// <summary>Records into one file, which appears whole or not at all. A file that turns out to be an input stays as it is.</summary>
/// <param name="name">The file as it was named.</param>
/// <param name="file">The file under way.</param>
/// <param name="format">How records are joined.</param>
internal sealed class FileSink(string name, AtomicFile file, RecordFormat format) : StreamSink(name, file.Stream, format)
{
    private readonly string _name = name;

    // What did not exist when the run began can't be an input of it.
    private readonly string? _older = File.Exists(file.Replaces) ? file.Replaces : null;
    private string? _checked;

    /// <inheritdoc/>
    protected override void WriteRecord(SourceLocation source, ReadOnlySpan<byte> record)
    {
        // A file of many pages names itself with each.
        if (_older is not null && source.Path != "-" && source.Path != _checked)
        {
            if (InputPaths.AreSame(source.Path, _older)) throw new InputOverwriteException(_name);
            _checked = source.Path;
        }
        base.WriteRecord(source, record);
    }

    /// <inheritdoc/>
    protected override void Finish()
    {
        base.Finish();
        Close(file.Commit);
    }

    /// <inheritdoc/>
    protected override void Discard() => file.Dispose();
}
