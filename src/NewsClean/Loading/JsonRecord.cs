using System.Buffers;
using System.Text;
using System.Text.Json;

namespace NewsClean.Loading;

/// <summary>Finds a page in a JSON object.</summary>
/// <param name="fields">The names to look for.</param>
internal sealed class JsonRecord(InputFields fields)
{
    private readonly string[] _wanted = [.. fields.HtmlNames.Concat(fields.TextNames).Concat(fields.UrlNames).Concat(fields.IdNames)];

    /// <summary>The page in <paramref name="json"/>.</summary>
    /// <param name="json">One object, blanks around it allowed.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="isLine">What the error of an object that can't be read calls it: a line, or an object.</param>
    public LoadedPage Read(ReadOnlySpan<byte> json, SourceLocation source, bool isLine)
    {
        string what = isLine ? "line" : "object";
        try
        {
            var values = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            var kept = new Dictionary<string, string>(StringComparer.Ordinal);
            var names = new List<string>();
            ReadObject(json, values, kept, names);
            return new RecordPage(fields, values, kept, names).Make(source);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Bytes that are no UTF-8 are an InvalidOperationException, and half a surrogate pair in a name.
            return PageInput.Refuse(source, ReasonCodes.BadRecord, $"{what} at byte {source.Offset}: expected a JSON object: {e.Message}");
        }
    }

    private void ReadObject(ReadOnlySpan<byte> json, Dictionary<string, byte[]> values, Dictionary<string, string> kept, List<string> names)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException($"found {reader.TokenType}");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            names.Add(name);
            reader.Read();
            long start = reader.TokenStartIndex;
            if (_wanted.Contains(name) && Value(ref reader) is { } value) values[name] = value;
            reader.Skip();
            if (fields.Keep.Contains(name)) kept[name] = Encoding.UTF8.GetString(json[(int)start..(int)reader.BytesConsumed]);
        }
        if (reader.Read()) throw new JsonException("something follows the object");
    }

    private static byte[]? Value(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number) return reader.ValueSpan.ToArray();
        if (reader.TokenType != JsonTokenType.String) return null;
        if (!reader.ValueIsEscaped) return reader.ValueSpan.ToArray();
        try
        {
            return Unescaped(ref reader);
        }
        catch (InvalidOperationException)
        {
            var mended = new Utf8JsonReader([(byte)'"', .. LoneSurrogates.Replace(reader.ValueSpan), (byte)'"']);
            mended.Read();
            return Unescaped(ref mended);
        }
    }

    private static byte[] Unescaped(ref Utf8JsonReader reader)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        try
        {
            return buffer[..reader.CopyString(buffer)];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
