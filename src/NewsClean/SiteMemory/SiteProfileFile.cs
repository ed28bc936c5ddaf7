using System.Buffers;
using System.Globalization;
using System.Text.Json;
using NewsClean.Writing;

namespace NewsClean.SiteMemory;

/// <summary>
/// A profile as a file: JSON, a line a site in the order of their names, after a line that says what the file is. To be read by people and compared
/// with <c>diff</c>: each block shows its letters and on how many of the site's pages it stands, the most frequent first.
/// </summary>
public static class SiteProfileFile
{
    private const string Kind = "newsclean sites 1";

    /// <summary>Writes a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="output">What gets the bytes, UTF-8.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(SiteProfile profile, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(output);
        WriteLine(output, json => json.WriteString("profile", Kind));
        foreach (var site in profile.Sites) WriteLine(output, json => WriteSite(json, site));
    }

    /// <summary>Reads a profile.</summary>
    /// <param name="reader">The file's text.</param>
    /// <param name="name">What messages call the file.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDataException">It is no profile, or damaged; the message says in which line.</exception>
    public static SiteProfile Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(name);
        var sites = new List<SiteEntry>();
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            try
            {
                using var json = JsonDocument.Parse(line);
                if (number > 1) sites.Add(ReadSite(json.RootElement));
                else if (json.RootElement.GetProperty("profile").GetString() != Kind) throw new FormatException($"expected a profile \"{Kind}\"");
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new InvalidDataException($"{name}, line {number}: no profile as 'newsclean learn' writes it: {e.Message}", e);
            }
        }
        return new SiteProfile(sites);
    }

    private static void WriteLine(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, JsonText.Compact))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    private static void WriteSite(Utf8JsonWriter json, SiteEntry site)
    {
        json.WriteString("site", site.Name);
        json.WriteNumber("pages", site.Pages);
        json.WriteStartArray("blocks");
        foreach (var block in site.Blocks)
        {
            json.WriteStartObject();
            json.WriteString("key", block.Key.ToString("x16", CultureInfo.InvariantCulture));
            json.WriteNumber("pages", block.Pages);
            json.WriteString("text", block.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static SiteEntry ReadSite(JsonElement site)
    {
        int pages = site.GetProperty("pages").GetInt32();
        if (pages < 1) throw new FormatException($"pages: expected a number from 1, found {pages}");
        var blocks = new Dictionary<ulong, SiteBlock>();
        foreach (var block in site.GetProperty("blocks").EnumerateArray())
        {
            string? hex = block.GetProperty("key").GetString();
            if (!ulong.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong key))
                throw new FormatException($"key: expected up to 16 hex digits, found {hex ?? "null"}");
            int on = Math.Clamp(block.GetProperty("pages").GetInt32(), 0, pages);
            blocks[key] = new SiteBlock(key, on, block.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "");
        }
        return new SiteEntry(site.GetProperty("site").GetString() ?? throw new FormatException("site: expected a name, found null"), pages, [.. blocks.Values]);
    }
}
