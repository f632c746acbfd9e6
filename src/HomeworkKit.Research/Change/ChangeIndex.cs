namespace HomeworkKit.Research;

/// <summary>The numerators and standard errors of the indices of reliable change.</summary>
internal static class ChangeIndex
{
    /// <summary>Gives how far a person's second score lies from where it is to be expected, and the standard error to measure it in.</summary>
    /// <param name="first">The score before.</param>
    /// <param name="last">The score after.</param>
    /// <param name="criteria">What is known about the scale.</param>
    /// <param name="error">The standard error of measurement before treatment.</param>
    internal static (double Distance, double Unit) Of(double first, double last, ChangeCriteria criteria, double error)
    {
        var (sd, reliability) = (criteria.SdPre, criteria.Reliability);

        // The first score, drawn towards the group's mean by as much as it is unreliable.
        double Expected(double mean) => mean + (reliability * (first - criteria.MeanPre!.Value));
        var prediction = sd * Math.Sqrt(1 - (reliability * reliability));
        return criteria.Method switch
        {
            ReliableChangeMethod.JacobsonTruax => (last - first, Math.Sqrt(2) * error),
            ReliableChangeMethod.EdwardsNunnally => (last - Expected(criteria.MeanPre!.Value), error),
            ReliableChangeMethod.GulliksenLordNovick => (last - Expected(criteria.MeanPre!.Value), prediction),
            ReliableChangeMethod.HsuLinnLord => (last - Expected(criteria.MeanPost!.Value), prediction),
            ReliableChangeMethod.NunnallyKotsch => (
                last - Expected(criteria.MeanPre!.Value),
                sd * Math.Sqrt((reliability * reliability * (1 - reliability)) + 1 - criteria.ReliabilityPost!.Value)),
            _ => TrueChange(first, last, criteria, error),
        };
    }

    // The reliability of the differences: what is left of their variance when both errors of measurement are taken out.
    private static (double Distance, double Unit) TrueChange(double first, double last, ChangeCriteria criteria, double error)
    {
        var (before, after) = (criteria.SdPre, criteria.SdPost!.Value);
        var variance = (before * before) + (after * after) - (2 * before * after * criteria.Correlation!.Value);
        var reliability = (variance - (2 * error * error)) / variance;
        return (
            (reliability * (last - first)) + ((1 - reliability) * (criteria.MeanPost!.Value - criteria.MeanPre!.Value)),
            Math.Sqrt(reliability) * Math.Sqrt(2) * error);
    }
}
