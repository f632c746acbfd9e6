using System.Globalization;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what was filled in against the form that it answers.</summary>
internal static class EntryJudge
{
    internal static IEnumerable<(Rule Rule, string Path)> Of(WorksheetForm form, WorksheetEntry entry)
    {
        var index = form.Index;
        foreach (var found in OfAnswers(index, entry.Answers, -1, string.Empty))
        {
            yield return found;
        }

        HashSet<string> sections = new(StringComparer.Ordinal);
        foreach (var repeat in entry.Repeats)
        {
            var path = "repeats" + FindingPath.OfItem("section", repeat.Section);
            if (index.Find(repeat.Section) is not (>= 0 and var node) || index.Nodes[node].Item is not RepeatedSection section || index.Nodes[node].Repeat >= 0)
            {
                yield return (WorksheetRules.UnknownSection, path);
                continue;
            }

            if (!sections.Add(repeat.Section))
            {
                yield return (WorksheetRules.AnsweredTwice, path);
            }

            if (repeat.Rows.Count > (section.MostTimes ?? RowsAtMost))
            {
                yield return (WorksheetRules.TooManyRows, path + ".rows");
            }

            for (var row = 0; row < repeat.Rows.Count; row++)
            {
                foreach (var found in OfAnswers(index, repeat.Rows[row].Answers, node, string.Create(CultureInfo.InvariantCulture, $"{path}.rows[{row}].")))
                {
                    yield return found;
                }
            }
        }

        foreach (var needed in form.See(entry).StillNeeded)
        {
            yield return (WorksheetRules.AnswerMissing, WorksheetPaths.Of(index, needed));
        }
    }

    internal const int RowsAtMost = 50;

    private static IEnumerable<(Rule Rule, string Path)> OfAnswers(WorksheetIndex index, IReadOnlyList<WorksheetAnswer> answers, int section, string before)
    {
        HashSet<(string, string?)> seen = [];
        foreach (var answer in answers)
        {
            var node = index.Find(answer.Item);
            if (node < 0 || index.Nodes[node] is not { Item.TakesAnswer: true } at || at.Repeat != section || !HasRow(index, at, answer.Row))
            {
                yield return (WorksheetRules.UnknownItem, before + "answers" + FindingPath.OfItem("item", answer.Item));
                continue;
            }

            var path = before + WorksheetPaths.OfAnswer(at.Item, answer.Row);
            if (!seen.Add((answer.Item, answer.Row)))
            {
                yield return (WorksheetRules.AnsweredTwice, path);
            }

            foreach (var rule in AnswerJudge.Of(at.Item, answer))
            {
                yield return (rule, path);
            }
        }
    }

    private static bool HasRow(WorksheetIndex index, WorksheetNode at, string? row) => at.Table < 0
        ? row is null
        : row is not null && ((TableItem)index.Nodes[at.Table].Item).Rows.Any(known => string.Equals(known.Key, row, StringComparison.Ordinal));
}
