using System.Text.Json;

namespace NewsClean.Evaluation;

/// <summary>Reads files of one JSON object a line; what can't be read is an error that names the file and the line.</summary>
internal static class JsonLineReader
{
    /// <summary>Reads each line that is not blank.</summary>
    /// <exception cref="InvalidDataException">A line is no JSON object, or <paramref name="read"/> has refused it.</exception>
    public static IEnumerable<T> Read<T>(TextReader reader, string name, Func<JsonElement, T> read)
    {
        for (int number = 1; reader.ReadLine() is { } line; number++)
            if (!string.IsNullOrWhiteSpace(line)) yield return ReadLine(line, $"{name}, line {number}", read);
    }

    private static T ReadLine<T>(string line, string place, Func<JsonElement, T> read)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new InvalidDataException($"expected a JSON object, found {json.RootElement.ValueKind}");
            return read(json.RootElement);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{place}: expected a JSON object: {e.Message}", e);
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            // An escaped half of a surrogate pair is an InvalidOperationException.
            throw new InvalidDataException($"{place}: {e.Message}", e);
        }
    }
}
