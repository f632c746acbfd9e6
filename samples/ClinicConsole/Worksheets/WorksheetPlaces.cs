using System.Globalization;
using System.Text.RegularExpressions;
using HomeworkKit.Kinds;

namespace HomeworkKit.Samples.ClinicConsole.Worksheets;

/// <summary>Says a place in a form as a person counts: "question 3 (How did it go?), answer 2".</summary>
internal static partial class WorksheetPlaces
{
    private const int Shown = 40;

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["items"] = "question {0}",
        ["columns"] = "column {0}",
        ["rows"] = "row {0}",
        ["options"] = "answer {0}",
        ["scores"] = "score {0}",
        ["bands"] = "range {0}",
    };

    /// <summary>Gives the words of a path.</summary>
    /// <param name="text">The language.</param>
    /// <param name="form">The form; null where it could not be read.</param>
    /// <param name="path">The path, with or without the sign of the whole.</param>
    internal static string Of(ConsoleText text, WorksheetForm? form, string path)
    {
        List<string> words = [];
        var items = form?.Items;
        foreach (Match step in Step().Matches(path))
        {
            var member = step.Groups["member"].Value;
            if (!step.Groups["number"].Success || !Names.TryGetValue(member, out var name))
            {
                // Whoever writes JSON knows its members by their names.
                words.Add(member == "form" ? string.Empty : text["at \"{0}\"", member]);
                continue;
            }

            var number = int.Parse(step.Groups["number"].Value, CultureInfo.InvariantCulture);
            var item = member is "items" or "columns" && items is not null && number < items.Count ? items[number] : null;
            var said = text[name, number + 1];
            words.Add(item?.Text is { Length: > 0 } asked ? $"{said} ({(asked.Length <= Shown ? asked : asked[..(Shown - 3)] + "...")})" : said);
            items = item switch
            {
                WorksheetSection section => section.Items,
                RepeatedSection repeated => repeated.Items,
                TableItem table => table.Columns,
                _ => null,
            };
        }

        words.RemoveAll(static word => word.Length == 0);
        return words.Count == 0 ? text["the form as a whole"] : string.Join(", ", words);
    }

    [GeneratedRegex(@"(?<member>[A-Za-z]+)(\[(?<number>\d+)\])?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Step();
}
