using System.Text;
using NewsClean.Loading;

namespace NewsClean.Tests.Loading;

/// <summary>Streams that end with an exception: what came before stays, one record says what happened, and whose fault it is.</summary>
public class BrokenStreamTests
{
    public static TheoryData<string> Faults => ["IOException", "UnauthorizedAccessException", "NotSupportedException", "ObjectDisposedException", "ArgumentOutOfRangeException", "InvalidOperationException"];

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_came_before_stays_and_the_fault_is_said(string name)
    {
        Exception fault = name switch
        {
            "IOException" => new IOException("gone"),
            "UnauthorizedAccessException" => new UnauthorizedAccessException("gone"),
            "NotSupportedException" => new NotSupportedException("gone"),
            "ObjectDisposedException" => new ObjectDisposedException("gone"),
            "ArgumentOutOfRangeException" => new ArgumentOutOfRangeException(nameof(name), "gone"),
            _ => new InvalidOperationException("gone"),
        };
        bool isOfTheInput = fault is IOException or UnauthorizedAccessException or NotSupportedException or ObjectDisposedException;
        using var stream = new BreakingStream("""{"text": "The ferry left at noon."}""" + "\n", fault);

        var pages = Loads.All(new InputSelection { Paths = ["-"], Fields = InputFields.Default with { Lines = true } }, stream);

        Assert.Equal("text", pages[0].Verdict());
        Assert.Equal((2, isOfTheInput ? ReasonCodes.Unreadable : ReasonCodes.Internal), (pages.Count, pages[1].Failure!.Reason.Code));
        Assert.Contains("gone", pages[1].Failure!.Reason.Message, StringComparison.Ordinal);
        Assert.Equal(!isOfTheInput, pages[1].Failure!.Reason.Message.StartsWith($"-: {name}: ", StringComparison.Ordinal));
    }

    private sealed class BreakingStream(string text, Exception fault) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, count) is > 0 and var read ? read : throw fault;

        public override int Read(Span<byte> buffer) => base.Read(buffer) is > 0 and var read ? read : throw fault;

        public override bool TryGetBuffer(out ArraySegment<byte> buffer)
        {
            buffer = default;
            return false;
        }
    }
}
