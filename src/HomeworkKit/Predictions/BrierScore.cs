namespace HomeworkKit.Kinds;

/// <summary>
/// How far probabilities lay from what happened, over several predictions: the mean of (p - outcome) squared. It describes predictions, never a person.
/// </summary>
/// <remarks>
/// The outcome is 1 where a prediction was confirmed and 0 where it was disconfirmed; predictions without a probability, and untested or mixed ones, enter no
/// mean and are counted as left out. The probability is the one from before the start. Equality is by value.
/// </remarks>
/// <param name="Mean">0 (as predicted) to 1; null where no prediction counts.</param>
/// <param name="Count">How many predictions entered the mean.</param>
/// <param name="Excluded">How many did not.</param>
public sealed partial record BrierScore(decimal? Mean, int Count, int Excluded)
{
    /// <summary>Computes the score.</summary>
    /// <param name="predictions">The predictions.</param>
    /// <returns>The score; its mean is null where no prediction counts.</returns>
    public static BrierScore Of(IEnumerable<TestedPrediction> predictions)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        var (sum, count, excluded) = (0m, 0, 0);
        foreach (var prediction in predictions)
        {
            if (Of(prediction) is { } score)
            {
                (sum, count) = (sum + score, count + 1);
            }
            else
            {
                excluded++;
            }
        }

        return new BrierScore(count == 0 ? null : sum / count, count, excluded);
    }

    /// <summary>Computes the score of one prediction.</summary>
    /// <param name="prediction">The prediction.</param>
    /// <returns>0 to 1; null if it has no probability, or was neither confirmed nor disconfirmed.</returns>
    public static decimal? Of(TestedPrediction prediction)
    {
        ArgumentNullException.ThrowIfNull(prediction);
        var distance = prediction.Verdict switch
        {
            PredictionVerdict.Confirmed => (prediction.Probability?.Value / 100) - 1,
            PredictionVerdict.Disconfirmed => prediction.Probability?.Value / 100,
            _ => null,
        };
        return distance * distance;
    }
}
