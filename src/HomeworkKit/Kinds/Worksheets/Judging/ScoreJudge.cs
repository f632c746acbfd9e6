using System.Globalization;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates the scores of a form.</summary>
internal static class ScoreJudge
{
    internal static IEnumerable<(Rule Rule, string Path)> Of(WorksheetForm form)
    {
        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < form.Scores.Count; i++)
        {
            var score = form.Scores[i];
            var path = string.Create(CultureInfo.InvariantCulture, $"scores[{i}]");
            if (!WorksheetKeys.IsValid(score.Key))
            {
                yield return (WorksheetRules.KeyForm, path + ".key");
            }

            if (!keys.Add(score.Key))
            {
                yield return (WorksheetRules.ScoreKeyTwice, path + ".key");
            }

            foreach (var (rule, member) in Of(form.Index, score))
            {
                yield return (rule, path + "." + member);
            }
        }
    }

    private static IEnumerable<(Rule Rule, string Member)> Of(WorksheetIndex index, WorksheetScore score)
    {
        if (score.Items.Count == 0)
        {
            yield return (WorksheetRules.ScoreItemsMissing, "items");
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        for (var i = 0; i < score.Items.Count; i++)
        {
            var node = index.Find(score.Items[i]);
            var member = string.Create(CultureInfo.InvariantCulture, $"items[{i}]");
            if (node < 0)
            {
                yield return (WorksheetRules.ScoreUnknownItem, member);
            }
            else if (!ScoreWeights.CanCount(index.Nodes[node].Item))
            {
                yield return (WorksheetRules.ScoreItemWithoutNumber, member);
            }
            else if (index.Nodes[node].Repeat >= 0 || !seen.Add(score.Items[i]))
            {
                yield return (WorksheetRules.ScoreItemRepeated, member);
            }
        }

        if (
            score.Reversed.Except(score.Items, StringComparer.Ordinal).Any()
            || score.Reversed.Any(key => index.Find(key) is not (>= 0 and var node) || ScoreWeights.RangeOf(index.Nodes[node].Item) is null))
        {
            yield return (WorksheetRules.ReversedWithoutRange, "reversed");
        }

        var makesUp = score.Missing != ScoreMissing.NoScore;
        if (makesUp ? score.MostMissing is not >= 1 || score.MostMissing >= Units(index, score) : score.MostMissing is not null)
        {
            yield return (WorksheetRules.MostMissingOutOfRange, "mostMissing");
        }

        if (score.Least >= score.Most)
        {
            yield return (WorksheetRules.BoundsNotInOrder, "most");
        }

        if (!AreInOrder(score))
        {
            yield return (WorksheetRules.BandsNotInOrder, "bands");
        }
    }

    private static int Units(WorksheetIndex index, WorksheetScore score) =>
        score.Items.Sum(key =>
            index.Find(key) is >= 0 and var node && index.Nodes[node].Table is >= 0 and var table ? ((TableItem)index.Nodes[table].Item).Rows.Count : 1);

    private static bool AreInOrder(WorksheetScore score)
    {
        for (var i = 0; i < score.Bands.Count; i++)
        {
            if (score.Bands[i].From > score.Most || score.Bands[i].From < score.Least || (i > 0 && score.Bands[i].From <= score.Bands[i - 1].From))
            {
                return false;
            }
        }

        return true;
    }
}
