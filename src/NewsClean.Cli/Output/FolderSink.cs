using System.Buffers;
using NewsClean.Writing;

namespace NewsClean.Cli.Output;

/// <summary>One file an input, in a folder. Each appears whole or not at all, as soon as its record is ready.</summary>
/// <param name="folder">The folder; made with the first file.</param>
/// <param name="extension">The format's file ending, without the dot.</param>
/// <param name="format">How a record is written.</param>
/// <param name="inputs">What must not be replaced.</param>
internal sealed class FolderSink(string folder, string extension, RecordFormat format, InputPaths inputs) : RecordSink
{
    private readonly OutputNames _names = new(extension);
    private readonly ArrayBufferWriter<byte> _content = new();

    /// <inheritdoc/>
    protected override void WriteRecord(PageOutcome outcome, ReadOnlySpan<byte> record)
    {
        _content.ResetWrittenCount();
        format.WriteStart(_content);
        _content.Write(record);
        format.WriteEnd(_content);
        string path = Path.Combine(folder, _names.Next(outcome.Source));
        inputs.Add(outcome.Source.Path);
        if (inputs.Contains(path)) throw new InputOverwriteException(path);
        try
        {
            using var file = AtomicFile.Create(path);
            file.Stream.Write(_content.WrittenSpan);
            file.Commit();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(path, e);
        }
    }

    /// <summary>Nothing to do: every file was finished with its record.</summary>
    protected override void Finish() { }

    /// <summary>Nothing to do: a signal comes between two files, and finished ones stay.</summary>
    protected override void Discard() { }
}
