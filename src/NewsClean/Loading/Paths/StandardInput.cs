namespace NewsClean.Loading.Paths;

/// <summary>Standard input, which can be read once: as a page, or as a list of names.</summary>
internal sealed class StandardInput(Stream? stream)
{
    private Stream? _stream = stream;
    private readonly string _whyNot = stream is null ? "there is no standard input" : "standard input was already read to its end";

    /// <summary>Hands the stream out, the first time only.</summary>
    /// <exception cref="IOException">There is none, or it was handed out before.</exception>
    public Stream Take()
    {
        var taken = _stream ?? throw new IOException(_whyNot);
        _stream = null;
        return taken;
    }
}
