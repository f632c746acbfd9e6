using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HomeworkKit.Tests.Serialization;

/// <summary>Spells documents in ways that the library does not: indented for people, with a member twice.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Indent(string json) => JsonNode.Parse(json)!.ToJsonString(Indented);

    internal static string OnOneLine(string json) => JsonNode.Parse(json)!.ToJsonString(OneLine);

    /// <summary>The document with every character of every text as an escape, names included, as no sensible app writes it and any may.</summary>
    internal static string EscapeEverything(string json)
    {
        var escaped = new StringBuilder();
        var inside = false;
        for (var i = 0; i < json.Length; i++)
        {
            var length = inside && json[i] == '\\' ? json[i + 1] == 'u' ? 6 : 2 : 1;
            inside ^= json[i] == '"';
            escaped.Append(
                length > 1 || !inside || json[i] == '"' ? json.Substring(i, length) : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)json[i]:x4}"));
            i += length - 1;
        }

        return escaped.ToString();
    }

    /// <summary>The document without its summary, which is derived.</summary>
    internal static JsonNode WithoutSummary(string json)
    {
        var document = JsonNode.Parse(json)!;
        document.AsObject().Remove("summary");
        return document;
    }

    /// <summary>The document with one member of one of its objects written twice.</summary>
    internal static string Twice(JsonNode root, JsonObject inside, string member)
    {
        const string Marker = "twice-here";
        var value = inside[member]?.ToJsonString() ?? "1";
        var isNew = !inside.ContainsKey(member);
        inside.Add(Marker, 0);
        var text = root.ToJsonString()
            .Replace($"\"{Marker}\":0", isNew ? $"\"{member}\":1,\"{member}\":{value}" : $"\"{member}\":{value}", StringComparison.Ordinal);
        inside.Remove(Marker);
        return text;
    }
}
