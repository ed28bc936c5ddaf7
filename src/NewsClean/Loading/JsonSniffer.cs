using System.Text.Json;

namespace NewsClean.Loading;

/// <summary>Tells JSON and JSON Lines from text that merely starts with a brace or a bracket.</summary>
internal static class JsonSniffer
{
    // Two or three tokens could be chance ("[1]" opens a footnote); templates ("{{item.date}}") and labels ("[Update]") fail at the second.
    private const int TokensNeeded = 3;

    /// <summary>Does <paramref name="head"/> begin as JSON does, and is it no text dump that has a script's JSON at its head?</summary>
    public static bool IsJson(ReadOnlySpan<byte> head) => IsEmptyArray(head) || (Begins(head) && !IsHeadOfText(head));

    // "[]" alone: the records of a day without any.
    private static bool IsEmptyArray(ReadOnlySpan<byte> head) =>
        head.Trim(" \t\r\n"u8) is [(byte)'[', .. var inside, (byte)']'] && inside.Trim(" \t\r\n"u8).IsEmpty;

    /// <summary>
    /// An object with a property, or an array of such, whose tokens are valid as far as the head goes.
    /// <c>{"url": "…", "text": "…"}</c> is; <c>[Update] The council …</c>, <c>{{item.title}}</c> and <c>[1] See below</c> are not.
    /// </summary>
    public static bool Begins(ReadOnlySpan<byte> head)
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

    // {"@context":"https://schema.org", …} and behind it "Home": what dumps of all text nodes begin with, where no record of a page has text behind it. Objects
    // that fill the head tell by their first name, which JSON-LD alone has.
    private static bool IsHeadOfText(ReadOnlySpan<byte> head)
    {
        var reader = new Utf8JsonReader(head, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true }));
        bool isLinkedData = false, isComplete = false;
        int names = 0;
        try
        {
            while (reader.Read())
            {
                isComplete = reader is { TokenType: JsonTokenType.EndObject, CurrentDepth: 0 };
                if (reader is { CurrentDepth: 0, TokenType: not (JsonTokenType.StartObject or JsonTokenType.EndObject) }) return false;
                if (reader is not { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 }) continue;
                if (HoldsPage(ref reader)) return false;
                isLinkedData |= names++ == 0 && reader.ValueTextEquals("@context"u8);
            }
            return isLinkedData && !isComplete;
        }
        catch (JsonException)
        {
            return isComplete;
        }
    }

    private static bool HoldsPage(ref Utf8JsonReader reader)
    {
        foreach (string name in InputFields.Default.HtmlNames) if (reader.ValueTextEquals(name)) return true;
        foreach (string name in InputFields.Default.TextNames) if (reader.ValueTextEquals(name)) return true;
        return false;
    }
}
