using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HomeworkKit.Samples.ClinicApi.Pages.Writing;

/// <summary>Says in words where something stands in a form that is written as JSON: which question, which answer, which member.</summary>
internal static partial class FormPlaces
{
    /// <summary>Words a path, such as <c>items[2].options[0].key</c>, by the texts that stand on the way.</summary>
    internal static string Of(PageText words, JsonElement form, string path)
    {
        List<string> places = [];
        var here = form;
        foreach (Match step in Step().Matches(path))
        {
            var member = step.Groups["member"].Value;
            var known = here.ValueKind == JsonValueKind.Object && here.TryGetProperty(member, out here);
            if (!step.Groups["row"].Success)
            {
                places.Add($"\"{member}\"");
                continue;
            }

            var row = int.Parse(step.Groups["row"].Value, CultureInfo.InvariantCulture);
            here = known && here.ValueKind == JsonValueKind.Array && row < here.GetArrayLength() ? here[row] : default;
            places.Add(Named(words, member, row + 1) + (TextOf(here) is { } text ? $", \"{text}\"" : string.Empty));
        }

        return places.Count == 0 ? words["The whole form"] : string.Join("; ", places);
    }

    private static string Named(PageText words, string member, int number) => member switch
    {
        "items" => words["Question {0}", number],
        "columns" => words["Column {0}", number],
        "rows" => words["Row {0}", number],
        "options" => words["Answer {0}", number],
        "scores" => words["Score {0}", number],
        _ => $"\"{member}\" {number.ToString(CultureInfo.InvariantCulture)}",
    };

    private static string? TextOf(JsonElement one) =>
        one.ValueKind == JsonValueKind.Object
        && one.TryGetProperty("text", out var text)
        && text.ValueKind == JsonValueKind.String
        && text.GetString() is { Length: > 0 } said
            ? said.Length > 60
                ? said[..60] + "…"
                : said
            : null;

    [GeneratedRegex(@"(?<member>[A-Za-z]+)(\[(?<row>[0-9]{1,5})\])?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Step();
}
