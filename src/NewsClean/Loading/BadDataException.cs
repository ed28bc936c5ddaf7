namespace NewsClean.Loading;

/// <summary>An input's bytes are not what its format asks for. Readers of containers turn it into one error record.</summary>
/// <param name="code">One of <see cref="ReasonCodes"/>.</param>
/// <param name="message">What was found and where, without the path.</param>
/// <param name="offset">Where, in bytes of the file as it stands.</param>
internal sealed class BadDataException(string code, FormattableString message, long offset) : Exception(FormattableString.Invariant(message))
{
    /// <summary>One of <see cref="ReasonCodes"/>.</summary>
    public string Code { get; } = code;

    /// <summary>Where, in bytes of the file as it stands.</summary>
    public long Offset { get; } = offset;

    /// <summary>All that stands before <see cref="Offset"/> is whole: what is wrong follows it.</summary>
    public bool IsBehindData { get; init; }
}
