using System.Globalization;
using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>One reading of one data dictionary.</summary>
internal sealed class RedcapForm(string id, string version)
{
    internal const int MostRows = 2_000;
    private const int LongestKey = 40;

    private readonly List<ImportedElement> _elements = [];
    private readonly Dictionary<string, WorksheetItem> _known = new(StringComparer.Ordinal);

    internal WorksheetImport Read(IEnumerable<string[]> rows)
    {
        List<WorksheetItem> items = [];
        var number = 0;
        foreach (var row in rows)
        {
            number++;
            var at = string.Create(CultureInfo.InvariantCulture, $"row[{number}]");
            if (row[2].Length > 0)
            {
                items.Add(new WorksheetInstruction { Key = string.Create(CultureInfo.InvariantCulture, $"heading{number}"), Text = row[2] });
            }

            if (ItemOf(row, at) is { } item)
            {
                items.Add(item);
                _known.TryAdd(row[0], item);
            }
        }

        return new WorksheetImport(new WorksheetForm { Id = id, Version = version, Items = items }, _elements);
    }

    private WorksheetItem? ItemOf(string[] row, string at)
    {
        var key = KeyOf(row[0]);
        if (key is null || _known.ContainsKey(row[0]))
        {
            Note(at, ImportFate.LeftOut, ImportReason.KeyReplaced, changes: true);
            return null;
        }

        var item = TypeOf(row, key);
        if (item is null)
        {
            Note(at, ImportFate.LeftOut, row[3] == "calc" ? ImportReason.ExpressionNotTaken : ImportReason.TypeNotTaken, changes: true);
            return null;
        }

        Note(at, ImportFate.Taken);
        item = item with { Text = row[4].Length > 0 ? row[4] : null, Help = row[6].Length > 0 ? row[6] : null, IsRequired = row[12].StartsWith('y') };
        if (row[11].Length == 0)
        {
            return item;
        }

        var (condition, reason) = RedcapBranching.Read(row[11], _known);
        Note(at + ".branching", condition is null ? ImportFate.LeftOut : ImportFate.Taken, reason, changes: condition is null);
        return item with { ShownWhen = condition };
    }

    private static WorksheetItem? TypeOf(string[] row, string key) => row[3] switch
    {
        "descriptive" => new WorksheetInstruction { Key = key },
        "notes" => new TextItem { Key = key },
        "yesno" or "truefalse" => new YesNoItem { Key = key },
        "radio" or "dropdown" => new ChoiceItem { Key = key, Options = [.. Options(row[5])] },
        "checkbox" => new ChoiceItem { Key = key, Options = [.. Options(row[5])], AllowsSeveral = true },
        "slider" => new RatingItem { Key = key, Scale = ScaleOf(row) },
        "text" => row[7] switch
        {
            "" => new TextItem { Key = key, Lines = 1 },
            "integer" => new NumberItem { Key = key, Min = NumberOf(row[8]), Max = NumberOf(row[9]), Step = 1 },
            var number when number.StartsWith("number", StringComparison.Ordinal) => new NumberItem { Key = key, Min = NumberOf(row[8]), Max = NumberOf(row[9]) },
            var moment when moment.StartsWith("datetime", StringComparison.Ordinal) => new MomentItem { Key = key },
            var date when date.StartsWith("date", StringComparison.Ordinal) => new DateItem { Key = key },
            var time when time.StartsWith("time", StringComparison.Ordinal) => new TimeItem { Key = key },
            _ => new TextItem { Key = key, Lines = 1 },
        },
        _ => null,
    };

    // "1, Never | 2, Often": the code becomes the option's key and, where it is a number, its weight.
    private static IEnumerable<WorksheetOption> Options(string choices)
    {
        foreach (var choice in choices.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var comma = choice.IndexOf(',', StringComparison.Ordinal);
            var code = comma < 0 ? choice : choice[..comma].Trim();
            yield return new WorksheetOption { Key = OptionKey(code), Text = comma < 0 ? choice : choice[(comma + 1)..].Trim(), Weight = NumberOf(code) };
        }
    }

    internal static string OptionKey(string code) => KeyOf(char.IsAsciiLetter(code.FirstOrDefault()) ? code : "n" + code) ?? "other";

    private static RatingScale ScaleOf(string[] row)
    {
        var (least, most) = (NumberOf(row[8]) ?? 0, NumberOf(row[9]) ?? 100);
        if (least >= most)
        {
            (least, most) = (0, 100);
        }

        string[] words = row[5].Split('|', StringSplitOptions.TrimEntries);
        var scale = new RatingScale(least, most);
        return words is [{ Length: > 0 } low, .., { Length: > 0 } high]
            ? scale with
            {
                Anchors = [new ScaleAnchor(least, low), new ScaleAnchor(most, high)],
            }
            : scale;
    }

    private static decimal? NumberOf(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    // REDCap's names are words with underscores; ours are joined by hyphens, and each word begins with a letter.
    private static string? KeyOf(string name)
    {
        var words = name.ToLowerInvariant()
            .Split(['_', '-', ' ', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => char.IsAsciiDigit(word[0]) ? "n" + word : word);
        var key = string.Join('-', words);
        return key.Length is > 0 and <= LongestKey && key.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') ? key : null;
    }

    private void Note(string path, ImportFate fate, ImportReason? reason = null, bool changes = false) =>
        _elements.Add(new ImportedElement(path, fate, reason, changes));
}
