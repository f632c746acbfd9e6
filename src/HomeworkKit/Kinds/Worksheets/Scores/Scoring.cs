namespace HomeworkKit.Kinds;

/// <summary>Takes a score from answers.</summary>
internal static class Scoring
{
    /// <summary>Takes a score.</summary>
    /// <param name="score">The score.</param>
    /// <param name="slots">The answers, with what is shown.</param>
    /// <param name="before">The number of the item before which its items have to stand; those behind count as not asked.</param>
    internal static ScoreResult Of(WorksheetScore score, WorksheetSlots slots, int before = int.MaxValue)
    {
        var (sum, above, answered, asked, notAsked) = (0m, 0, 0, 0, 0);
        for (var i = 0; i < score.Items.Count; i++)
        {
            var node = slots.Index.Find(score.Items[i]);
            if (node < 0)
            {
                continue;
            }

            var item = slots.Index.Nodes[node].Item;
            var isReversed = score.Reversed.Count > 0 && score.Reversed.Contains(item.Key, StringComparer.Ordinal);
            for (var slot = slots.First(node); slot < slots.End(node); slot++)
            {
                if (node >= before || slots.States[slot] == WorksheetItemState.Hidden)
                {
                    notAsked++;
                    continue;
                }

                asked++;
                if (slots.States[slot] == WorksheetItemState.Answered && ScoreWeights.Of(item, slots.Answers[slot]!) is { } number)
                {
                    answered++;
                    number = isReversed && ScoreWeights.RangeOf(item) is var (least, most) ? least + most - number : number;
                    sum += number;
                    above += number > 0 ? 1 : 0;
                }
            }
        }

        return Result(score, score.Method == ScoreMethod.Count ? above : sum, answered, asked, notAsked);
    }

    private static ScoreResult Result(WorksheetScore score, decimal sum, int answered, int asked, int notAsked)
    {
        var isZero = score.NotAsked == ScoreNotAsked.Zero;
        var counted = answered + (isZero ? notAsked : 0);
        var missing = asked - answered + (isZero ? 0 : notAsked);
        var most = score.Missing == ScoreMissing.NoScore ? 0 : score.MostMissing ?? 0;
        var reason = answered == 0 ? ScoreNoValueReason.NothingAnswered : missing > most ? ScoreNoValueReason.TooManyMissing : (ScoreNoValueReason?)null;
        if (reason is not null)
        {
            return new ScoreResult(score.Key, null, answered, asked, notAsked, false, reason, null);
        }

        var isProrated = missing > 0 && score.Missing == ScoreMissing.Prorated;
        var all = counted + missing;
        var value = score.Method == ScoreMethod.Mean ? sum / (isProrated ? counted : all) : isProrated ? sum / counted * all : sum;
        return new ScoreResult(score.Key, value, answered, asked, notAsked, isProrated, null, BandOf(score, value));
    }

    private static string? BandOf(WorksheetScore score, decimal value)
    {
        string? words = null;
        foreach (var band in score.Bands)
        {
            words = band.From <= value ? band.Text : words;
        }

        return words;
    }
}
