using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace NewsClean.Deduplication;

/// <summary>A line of JSON that holds a record: what of it is compared, and where a mark goes. The line itself is never written anew.</summary>
internal sealed class RecordLine
{
    private static ReadOnlySpan<byte> Mark => "\"duplicateOf\":"u8;

    // Where the mark's value goes: in the place of an older one, or into the gap that InsertAt is.
    private int _insertAt, _oldStart = -1, _oldEnd;
    private bool _isBeforeKey, _isFirst = true;

    /// <summary>The record's id; null where it has none.</summary>
    public string? Id { get; private set; }

    /// <summary>Path of the record's page; null where it names none.</summary>
    public string? Path { get; private set; }

    /// <summary>Number of the page in a file that holds many; null where it has none.</summary>
    public int? Record { get; private set; }

    /// <summary>The body; null where it is null or absent.</summary>
    public string? Body { get; private set; }

    /// <summary>False for a record that says of itself that it is no article; what was read from such a page is not compared.</summary>
    public bool IsArticle { get; private set; } = true;

    /// <summary>The line has a body or says that there is none.</summary>
    public bool HasBody { get; private set; }

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line, with or without its end.</param>
    /// <param name="record">What it holds.</param>
    /// <param name="fault">Why it is no record.</param>
    public static bool TryRead(ReadOnlySpan<byte> line, [NotNullWhen(true)] out RecordLine? record, [NotNullWhen(false)] out string? fault)
    {
        (record, fault) = (null, null);
        try
        {
            var json = new Utf8JsonReader(line);
            json.Read();
            if (json.TokenType != JsonTokenType.StartObject) fault = $"expected a JSON object, found {json.TokenType}";
            else record = ReadObject(ref json);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Bytes that are no UTF-8 and escaped halves of surrogate pairs are an InvalidOperationException.
            fault = $"expected a JSON object: {e.Message}";
        }
        return fault is null;
    }

    /// <summary>Writes the line with its mark: before evidence and blocks, behind all other fields, where <c>extract --dedupe</c> has it. A mark that it has is replaced.</summary>
    public void Write(ReadOnlySpan<byte> line, DuplicateOf? duplicateOf, IBufferWriter<byte> output)
    {
        bool replaces = _oldStart >= 0;
        output.Write(line[..(replaces ? _oldStart : _insertAt)]);
        if (!replaces && !_isBeforeKey && !_isFirst) output.Write(","u8);
        if (!replaces) output.Write(Mark);
        using (var json = new Utf8JsonWriter(output, Writing.JsonText.Compact)) Writing.CompoundFields.WriteDuplicateOf(json, duplicateOf);
        if (!replaces && _isBeforeKey) output.Write(","u8);
        output.Write(line[(replaces ? _oldEnd : _insertAt)..]);
    }

    private static RecordLine ReadObject(ref Utf8JsonReader json)
    {
        var record = new RecordLine { _insertAt = (int)json.BytesConsumed };
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            record.ReadField(ref json);
            record._isFirst = false;
            if (!record._isBeforeKey) record._insertAt = (int)json.BytesConsumed;
        }
        json.Read(); // Throws where anything follows the object.
        return record;
    }

    private void ReadField(ref Utf8JsonReader json)
    {
        if (json.ValueTextEquals("evidence"u8) || json.ValueTextEquals("blocks"u8))
        {
            if (!_isBeforeKey) (_isBeforeKey, _insertAt) = (true, (int)json.TokenStartIndex);
            SkipValue(ref json);
        }
        else if (json.ValueTextEquals("id"u8)) Id = ReadText(ref json);
        else if (json.ValueTextEquals("source"u8)) ReadSource(ref json);
        else if (json.ValueTextEquals("status"u8)) IsArticle = ReadText(ref json) is null or "article";
        else if (json.ValueTextEquals("body"u8)) (HasBody, Body) = (true, ReadText(ref json));
        else if (json.ValueTextEquals("duplicateOf"u8))
        {
            json.Read();
            _oldStart = (int)json.TokenStartIndex;
            json.Skip();
            _oldEnd = (int)json.BytesConsumed;
        }
        else SkipValue(ref json);
    }

    private static void SkipValue(ref Utf8JsonReader json)
    {
        json.Read();
        json.Skip();
    }

    // A value of another kind is passed over: it is the record's own business.
    private static string? ReadText(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.String) return json.GetString();
        json.Skip();
        return null;
    }

    private void ReadSource(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.String) Path = json.GetString();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            json.Skip();
            return;
        }
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("path"u8)) Path = ReadText(ref json);
            else if (json.ValueTextEquals("record"u8)) Record = ReadNumber(ref json);
            else SkipValue(ref json);
        }
    }

    private static int? ReadNumber(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out int number)) return number;
        json.Skip();
        return null;
    }
}
