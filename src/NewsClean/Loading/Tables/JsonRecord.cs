using System.Buffers;
using System.Text;
using System.Text.Json;
using NewsClean.Loading.Encodings;

namespace NewsClean.Loading.Tables;

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
        if (Page(json, source, encoding: null, out string? fault) is { } page) return page;
        // In Shift_JIS, GB18030 and Big5 the second byte of a character may be a backslash or a brace.
        if (FieldValue.Mended(json) is { } mended && Page(mended.Bytes, source, mended.Encoding, out _) is { } decoded) return decoded;
        return PageInput.Refuse(source, ReasonCodes.BadRecord, $"{what} at byte {source.Offset}: expected a JSON object: {fault}");
    }

    private LoadedPage? Page(ReadOnlySpan<byte> json, SourceLocation source, string? encoding, out string? fault)
    {
        try
        {
            var values = new Dictionary<string, FieldValue>(StringComparer.Ordinal);
            var kept = new Dictionary<string, string>(StringComparer.Ordinal);
            var names = new List<string>();
            ReadObject(json, values, kept, names);
            fault = null;
            if (encoding is not null)
                foreach (string name in names)
                    if (values.TryGetValue(name, out var value)) values[name] = value with { Encoding = encoding };
            return new RecordPage(fields, values, kept, names).Make(source);
        }
        catch (JsonException e)
        {
            fault = e.Message;
            return null;
        }
    }

    private void ReadObject(ReadOnlySpan<byte> json, Dictionary<string, FieldValue> values, Dictionary<string, string> kept, List<string> names)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException($"found {reader.TokenType}");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = Name(ref reader);
            names.Add(name);
            reader.Read();
            long start = reader.TokenStartIndex;
            if (_wanted.Contains(name) && Value(ref reader) is { } value) values[name] = value;
            reader.Skip();
            if (fields.Keep.Contains(name)) kept[name] = FieldValue.TextOf(json[(int)start..(int)reader.BytesConsumed]);
        }
        if (reader.Read()) throw new JsonException("something follows the object");
    }

    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // No UTF-8, or half a surrogate pair: no name that anyone looks for, shown in messages alone.
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private static FieldValue? Value(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number) return new(reader.ValueSpan.ToArray());
        if (reader.TokenType != JsonTokenType.String) return null;
        if (!reader.ValueIsEscaped) return new(reader.ValueSpan.ToArray());
        try
        {
            return new(Unescaped(ref reader));
        }
        catch (InvalidOperationException)
        {
            var decoded = FieldValue.Mended(reader.ValueSpan) ?? new(reader.ValueSpan.ToArray());
            var mended = new Utf8JsonReader([(byte)'"', .. LoneSurrogates.Replace(decoded.Bytes), (byte)'"']);
            mended.Read();
            return decoded with { Bytes = Unescaped(ref mended) };
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
