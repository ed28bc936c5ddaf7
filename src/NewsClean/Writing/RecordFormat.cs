using System.Buffers;

namespace NewsClean.Writing;

/// <summary>
/// A way to write records. An instance holds options only, so that worker threads may format records side by side: a run's
/// bytes are start, record, separator, record ... end, whoever formatted them. All text is UTF-8 without a byte-order mark.
/// </summary>
public abstract class RecordFormat
{
    /// <summary>
    /// Does <see cref="WriteRecord"/> read <see cref="PageOutcome.Labelled"/>? The labelled page is many times the record: where it is not read, it
    /// need not be kept.
    /// </summary>
    public virtual bool ReadsLabels => false;

    /// <summary>What stands before the first record: a CSV header, the bracket of a JSON array.</summary>
    public virtual void WriteStart(IBufferWriter<byte> output) { }

    /// <summary>One record.</summary>
    public abstract void WriteRecord(IBufferWriter<byte> output, PageOutcome outcome);

    /// <summary>What stands between two records.</summary>
    public virtual void WriteSeparator(IBufferWriter<byte> output) { }

    /// <summary>What stands after the last record.</summary>
    public virtual void WriteEnd(IBufferWriter<byte> output) { }
}
