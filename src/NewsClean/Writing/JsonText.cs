using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsClean.Writing;

/// <summary>How newsclean writes JSON, whichever format it stands in.</summary>
internal static class JsonText
{
    private const string ProbabilityFormat = "0.####";

    /// <summary>Everything on one line.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = PlainTextEncoder.Shared };

    /// <summary>Indented by two spaces. The line end is set, as the default is the platform's.</summary>
    public static JsonWriterOptions Indented { get; } = new() { Encoder = PlainTextEncoder.Shared, Indented = true, NewLine = "\n" };

    /// <summary>The fields of an outcome as one object.</summary>
    public static void WriteObject(Utf8JsonWriter json, IReadOnlyList<RecordField> fields, PageOutcome outcome)
    {
        json.WriteStartObject();
        foreach (var field in fields)
        {
            json.WritePropertyName(field.Name);
            field.WriteJson(json, outcome);
        }
        json.WriteEndObject();
    }

    /// <summary>A single value on one line.</summary>
    public static string Of(PageOutcome outcome, Action<Utf8JsonWriter, PageOutcome> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Compact)) write(json, outcome);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A number from 0 to 1 with at most four digits behind the point and never an exponent: 0.9312, 0.5, 1. More would claim a precision that no model has.</summary>
    public static string Probability(double value) => value.ToString(ProbabilityFormat, CultureInfo.InvariantCulture);

    /// <summary>Writes <see cref="Probability"/>; null for none and for what is no number, which JSON can't say.</summary>
    public static void WriteProbability(this Utf8JsonWriter json, double? value)
    {
        // Digits need no check; the reader that would make it has tables to build and code to compile at the program's start.
        Span<byte> digits = stackalloc byte[32];
        if (value is { } number && double.IsFinite(number) && number.TryFormat(digits, out int length, ProbabilityFormat, CultureInfo.InvariantCulture))
            json.WriteRawValue(digits[..length], skipInputValidation: true);
        else json.WriteNullValue();
    }

    /// <summary>Writes a number, or null.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}
