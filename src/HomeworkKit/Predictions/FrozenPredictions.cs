using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Holds predictions to how they stood when the attempt started, from one state of an entry to the next.</summary>
/// <remarks>A single record cannot tell whether it was rewritten; two states of it can. Ask before a later state takes the place of an earlier one.</remarks>
internal static class FrozenPredictions
{
    /// <summary>Validates whether a later state of an entry keeps what was frozen in an earlier one.</summary>
    /// <param name="earlier">The entry as it was.</param>
    /// <param name="later">The entry as it is to be.</param>
    /// <returns>The errors; empty if all is kept, or if the attempt had not started.</returns>
    public static ValidationReport Compare(IHasPredictions earlier, IHasPredictions later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return earlier.StartedAt is null ? ValidationReport.Empty : ValidationReport.From(Losses(earlier, later));
    }

    private static IEnumerable<Finding> Losses(IHasPredictions earlier, IHasPredictions later)
    {
        if (later.StartedAt != earlier.StartedAt)
        {
            yield return Found(PredictionRules.StartMoved, "startedAt");
        }

        var (before, after) = (earlier.GetPredictions(), later.GetPredictions());
        for (var i = 0; i < Math.Max(before.Count, after.Count); i++)
        {
            var (was, now) = (i < before.Count ? before[i] : null, i < after.Count ? after[i] : null);
            var path = (now ?? was)!.Path;
            if (was is null || now is null || was.Text != now.Text || was.Probability != now.Probability)
            {
                yield return Found(PredictionRules.ChangedAfterStart, path);
            }
            else if (!was.Amendments.SequenceEqual(now.Amendments.Take(was.Amendments.Count)))
            {
                yield return Found(PredictionRules.AmendmentLost, path);
            }
        }
    }

    private static Finding Found(Rule rule, string path) => Finding.Of(rule, path);
}
