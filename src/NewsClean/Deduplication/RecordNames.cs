namespace NewsClean.Deduplication;

/// <summary>What a record that is remembered is called: a hundred bytes of hexadecimal id are kept as 32, and a path that many records share once.</summary>
internal sealed class RecordNames
{
    private const int IdBytes = 32;

    private readonly record struct Name(byte[]? Hash, string? OtherId, string Path, int Record);

    private readonly List<Name> _names = [];
    private string _lastPath = "";

    /// <summary>Remembers a record in <paramref name="slot"/>, which is a known one or the next.</summary>
    public void Set(int slot, string? id, SourceLocation source)
    {
        if (source.Path != _lastPath) _lastPath = source.Path;
        byte[]? hash = HashOf(id);
        var name = new Name(hash, hash is null ? id : null, _lastPath, source.Record ?? -1);
        if (slot == _names.Count) _names.Add(name);
        else _names[slot] = name;
    }

    /// <summary>The id and place of the record in <paramref name="slot"/>.</summary>
    public (string? Id, SourceLocation Source) Get(int slot)
    {
        var name = _names[slot];
        string? id = name.Hash is { } hash ? Convert.ToHexStringLower(hash) : name.OtherId;
        return (id, new SourceLocation(name.Path) { Record = name.Record < 0 ? null : name.Record });
    }

    private static byte[]? HashOf(string? id)
    {
        if (id is not { Length: IdBytes * 2 }) return null;
        foreach (char c in id) if (!char.IsAsciiHexDigitLower(c)) return null;
        return Convert.FromHexString(id);
    }
}
