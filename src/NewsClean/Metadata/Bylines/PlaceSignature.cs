using NewsClean.Metadata.Agencies;
using NewsClean.Segmentation;

namespace NewsClean.Metadata.Bylines;

/// <summary>
/// Reads how Turkish agencies sign at a story's head or end, names before place and agency: <c>Ali KAYA/BOLU, (DHA)</c>, <c>Ali KAYA-Veli CAN/BOLU (İHA)</c>.
/// "Ann Lee/CNN" and "Rivers/LIMA (Reuters)" are none.
/// </summary>
internal static class PlaceSignature
{
    // Three names and a place.
    private const int Longest = 90;

    /// <summary>The names that <paramref name="text"/> begins with, if place and agency stand behind them; else null.</summary>
    public static BylineReading? Read(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Longest));
        int open = head.IndexOf('('), slash = open < 0 ? -1 : head[..open].LastIndexOf('/'), close = open < 0 ? -1 : head[open..].IndexOf(')') + open;
        if (slash <= 0 || close <= open || AgencyNames.FirstOfList(head[(open + 1)..close]) is not { } agency) return null;
        var place = head[(slash + 1)..open].Trim(" ,");
        if (place.Length < 2 || !Characters.IsCapitals(place)) return null;
        var names = new List<string>();
        bool isGiven = false;
        foreach (var part in head[..slash].SplitAny(",-–/"))
        {
            var name = head[..slash][part].Trim();
            if (!PersonName.TryRead(name, 0, out var read) || read.Words < 2 || read.End != name.Length) return null;
            isGiven |= read.Given;
            names.Add(name.ToString());
        }
        // "White House/WASHINGTON (AP)"
        if (!isGiven) return null;
        return new BylineReading(0, close + 1, names, agency, 0.9) { Supported = true };
    }
}
