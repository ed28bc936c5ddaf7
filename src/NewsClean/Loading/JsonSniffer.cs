using System.Text.Json;

namespace NewsClean.Loading;

/// <summary>Tells JSON and JSON Lines from text that merely starts with a brace or a bracket.</summary>
internal static class JsonSniffer
{
    // Two or three tokens could be chance ("[1]" opens a footnote); templates ("{{item.date}}") and labels ("[Update]") fail at the second.
    private const int TokensNeeded = 3;

    /// <summary>
    /// An object with a property, or an array of such, whose tokens are valid as far as the head goes.
    /// <c>{"url": "…", "text": "…"}</c> is; <c>[Update] The council …</c>, <c>{{item.title}}</c> and <c>[1] See below</c> are not.
    /// </summary>
    public static bool IsJson(ReadOnlySpan<byte> head)
    {
        head = head.TrimStart(" \t\r\n"u8);
        if (head is not [(byte)'{' or (byte)'[', ..]) return false;
        var reader = new Utf8JsonReader(head, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true, AllowTrailingCommas = true }));
        bool hasProperty = false;
        int tokens = 0;
        try
        {
            while (reader.Read())
            {
                tokens++;
                hasProperty |= reader.TokenType == JsonTokenType.PropertyName;
            }
        }
        catch (JsonException)
        {
            // A line of JSON Lines may be broken, the first too: a dump does not start with a brace, a name in quotes and a colon.
            return hasProperty;
        }
        // A long string may fill the head after the first property's name.
        return hasProperty && tokens >= TokensNeeded - 1;
    }
}
