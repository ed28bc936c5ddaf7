using System.Text.Json.Nodes;

namespace NewsClean.Tests.Samples;

/// <summary>Says in words where a page's outcome leaves what its sample states.</summary>
internal static class SampleComparison
{
    /// <summary>The first field that differs, or the first block with another label; null where all is as stated.</summary>
    public static string? FirstDifference(JsonObject expected, PageOutcome outcome)
    {
        var got = SampleRecord.Of(outcome);
        foreach (string field in SampleRecord.FieldsOf(isArticle: (string?)expected["status"] == "article"))
        {
            if (!expected.ContainsKey(field)) return $"expected.json does not state '{field}'; write null or [] where the page has none";
            if (JsonNode.DeepEquals(expected[field], got[field])) continue;
            if (field == "body" && got[field] is JsonArray body) return Body(expected[field]!.AsArray(), body, outcome);
            return $"{field}:\n  expected {Show(expected[field])}\n  got      {Show(got[field])}";
        }
        return expected["labels"] is JsonArray labels ? labels.Select(l => Label(l!.AsObject(), outcome)).FirstOrDefault(d => d is not null) : null;
    }

    private static string Body(JsonArray expected, JsonArray got, PageOutcome outcome)
    {
        int at = 0;
        while (at < expected.Count && at < got.Count && JsonNode.DeepEquals(expected[at], got[at])) at++;
        return $"body, block {at} of {expected.Count}:\n  expected {Block(expected, at, outcome)}\n  got      {Block(got, at, outcome)}";
    }

    private static string Block(JsonArray body, int at, PageOutcome outcome)
    {
        if (at >= body.Count) return "the end";
        string text = (string)body[at]!;
        var labels = outcome.Labelled!.Blocks.Where(b => b.Block.Text == text).Select(Describe);
        return $"\"{text}\"\n           labelled {(labels.Any() ? string.Join("; ", labels) : "nowhere: no block holds just this text")}";
    }

    // {"block": "Read also", "label": "related", "rule": "cue"}: some block that holds the snippet has this label by this rule.
    private static string? Label(JsonObject wanted, PageOutcome outcome)
    {
        string snippet = (string)wanted["block"]!, label = (string)wanted["label"]!;
        string? rule = (string?)wanted["rule"];
        var blocks = outcome.Labelled?.Blocks.Where(b => b.Block.Text.Contains(snippet, StringComparison.Ordinal)).ToList() ?? [];
        if (blocks.Any(b => label.Equals(b.Label.ToString(), StringComparison.OrdinalIgnoreCase) && (rule is null || rule == b.Rule))) return null;
        string got = blocks.Count == 0 ? "no block holds it" : string.Join("; ", blocks.Select(Describe));
        return $"label of \"{snippet}\":\n  expected {label} by {rule ?? "any rule"}\n  got      {got}";
    }

    private static string Describe(LabelledBlock block) => FormattableString.Invariant($"{block.Label} by {block.Rule} ({block.Probability:F2})");

    private static string Show(JsonNode? node) => node?.ToJsonString(new System.Text.Json.JsonSerializerOptions
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }) ?? "null";
}
