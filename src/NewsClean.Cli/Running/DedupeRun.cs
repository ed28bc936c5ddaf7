using System.Buffers;
using System.Globalization;
using NewsClean.Cli.Output;
using NewsClean.Cli.Terminal;
using NewsClean.Deduplication;

namespace NewsClean.Cli.Running;

/// <summary>Takes records from their files through the marker to the output. What can't be read is said, and the rest goes on.</summary>
/// <param name="marker">Who marks.</param>
/// <param name="sink">Where records go.</param>
/// <param name="quiet">Says nothing.</param>
internal sealed class DedupeRun(RecordMarker marker, RecordSink sink, bool quiet)
{
    private readonly ArrayBufferWriter<byte> _line = new();
    private int _records, _bodies, _copies, _faults;
    private bool _lacksLineEnd;

    /// <summary>Runs to the end, completes the output and gives the exit code.</summary>
    /// <exception cref="OutputFailedException">The output could not be written.</exception>
    public int Run(IReadOnlyList<string> files)
    {
        foreach (string file in files) ReadFile(file);
        sink.Complete();
        if (_records > 0 && _bodies == 0) Say("no record has a field 'body', so that no copy could be found; was it left out by --fields?");
        else if (TerminalChecks.ErrorIsTerminal && !quiet) Console.Error.WriteLine(FormattableString.Invariant($"{_records} records: {_copies} near-duplicates"));
        return _faults > 0 ? ExitCodes.SomeFailed : ExitCodes.AllArticles;
    }

    private void ReadFile(string file)
    {
        int number = 0;
        try
        {
            using var stream = file == "-"
                ? Console.OpenStandardInput()
                : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            foreach (var line in RecordLines.Read(stream)) ReadLine(file, number++, line.Span);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            string place = number == 0 ? file : string.Create(CultureInfo.InvariantCulture, $"{file}: after line {number}");
            Fail($"{place}: {(e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e.Message)}");
        }
    }

    private void ReadLine(string file, int number, ReadOnlySpan<byte> line)
    {
        _line.ResetWrittenCount();
        var place = new SourceLocation(file) { Record = number };
        // The last line of a file need not have an end; in front of another one it must.
        if (_lacksLineEnd) _line.Write("\n"u8);
        _lacksLineEnd = line[^1] != '\n';
        if (line.Trim(" \t\r\n"u8).IsEmpty) _line.Write(line);
        else
        {
            var marked = marker.Mark(line, place, _line);
            if (marked.Fault is { } fault) Fail(FormattableString.Invariant($"{file}, line {number + 1}: {fault}"));
            else _records++;
            if (marked.HasBody) _bodies++;
            if (marked.DuplicateOf is not null) _copies++;
        }
        sink.Write(new OtherLine(place), _line.WrittenSpan);
    }

    private void Fail(string message)
    {
        _faults++;
        Say(message);
    }

    private void Say(string message)
    {
        if (!quiet) Messages.Fault(message);
    }
}
