namespace HomeworkKit.Kinds;

/// <summary>What the repeats of one step say together. Numbers to look at together, not a grade.</summary>
/// <remarks>
/// BSH stands for between-session change of distress (Foa and Kozak 1986). Repeats count from 1 in the order given; one without a peak keeps its number and enters
/// no computation. Equality is by value.
/// </remarks>
public sealed record ExposureRepeats
{
    private ExposureRepeats()
    {
    }

    /// <summary>Gets the derived values of each repeat, in order.</summary>
    public IReadOnlyList<ExposureOutcome> Outcomes { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets how many repeats have a peak.</summary>
    public int WithPeak { get; private init; }

    /// <summary>Gets how many repeats have none.</summary>
    public int WithoutPeak => Outcomes.Count - WithPeak;

    /// <summary>Gets BSH: by how much the peak fell from the first repeat to the last.</summary>
    /// <value>First peak minus last, of those known; none with fewer than two.</value>
    public ExposureFigure BetweenSessionChange { get; private init; }

    /// <summary>Gets the adjacent BSH: by how much the peak fell from each repeat to the next.</summary>
    /// <value>One figure fewer than there are repeats.</value>
    public IReadOnlyList<ExposureFigure> AdjacentBetweenSessionChange { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets the slope of the peak over the number of the repeat, by ordinary least squares.</summary>
    /// <value>SUDS per repeat, negative where peaks fall; null with fewer than two peaks. State it with <see cref="WithPeak"/>: from a few points it says little.</value>
    public double? Slope { get; private init; }

    /// <summary>Gets why there is no slope.</summary>
    /// <value>Null if there is one.</value>
    public ExposureNoValueReason? SlopeGap => Slope is null ? ExposureNoValueReason.TooFewRepeats : null;

    /// <summary>Gets the safety behaviours that were used in every repeat.</summary>
    /// <value>Empty with fewer than two repeats. Compared without regard to letter case and surrounding space.</value>
    public IReadOnlyList<string> SafetyBehavioursEveryTime { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Puts the repeats of one step together.</summary>
    /// <param name="records">Records of one step, in the order in which they were done.</param>
    /// <returns>What they say together.</returns>
    /// <exception cref="ArgumentException">The records are of different steps.</exception>
    public static ExposureRepeats Of(IEnumerable<ExposureRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        ExposureRecord[] all = [.. records];
        if (Array.Exists(all, record => record.Step != all[0].Step))
        {
            throw new ArgumentException(ExposureMessages.DifferentSteps, nameof(records));
        }

        ExposureOutcome[] outcomes = [.. all.Select(ExposureOutcome.Of)];
        var peaks = Peaks(outcomes);
        return new ExposureRepeats
        {
            Outcomes = outcomes,
            WithPeak = peaks.Length,
            BetweenSessionChange = peaks.Length < 2 ? ExposureFigure.None(ExposureNoValueReason.TooFewRepeats) : ExposureFigure.Of(peaks[0].Peak - peaks[^1].Peak),
            AdjacentBetweenSessionChange = [.. outcomes.Zip(outcomes.Skip(1), static (one, next) => ExposureFigure.Of(one.Peak.Value - next.Peak.Value))],
            Slope = SlopeOf(peaks),
            SafetyBehavioursEveryTime = [.. UsedEveryTime(all)],
        };
    }

    /// <summary>Puts the records of one step together, out of records of many.</summary>
    /// <param name="records">Records, in the order in which they were done.</param>
    /// <param name="step">The step.</param>
    /// <returns>What the records of that step say together.</returns>
    public static ExposureRepeats Of(IEnumerable<ExposureRecord> records, ExposureStepId step) => Of(records.Where(record => record.Step == step));

    /// <summary>Gives what a clinician may want to look at across the repeats. For the clinician only.</summary>
    /// <returns>The hints; empty if there are none. Those of a single repeat stand in its outcome.</returns>
    public IReadOnlyList<ExposureCaution> GetCautions() => SafetyBehavioursEveryTime.Count == 0 ? [] : [ExposureCaution.SameSafetyBehaviourEveryTime];

    private static (int Repeat, decimal Peak)[] Peaks(ExposureOutcome[] outcomes) =>
        [.. outcomes.Select(static (outcome, index) => (Repeat: index + 1, Peak: outcome.Peak.Value))
            .Where(static repeat => repeat.Peak is not null).Select(static repeat => (repeat.Repeat, repeat.Peak!.Value))];

    private static double? SlopeOf((int Repeat, decimal Peak)[] peaks)
    {
        if (peaks.Length < 2)
        {
            return null;
        }

        var meanRepeat = peaks.Average(static repeat => (double)repeat.Repeat);
        var meanPeak = peaks.Average(static repeat => (double)repeat.Peak);
        return peaks.Sum(repeat => (repeat.Repeat - meanRepeat) * ((double)repeat.Peak - meanPeak))
            / peaks.Sum(repeat => (repeat.Repeat - meanRepeat) * (repeat.Repeat - meanRepeat));
    }

    private static IEnumerable<string> UsedEveryTime(ExposureRecord[] records) => records.Length < 2 ? [] : records
        .Select(static record => record.SafetyBehavioursUsed.Where(static used => !string.IsNullOrWhiteSpace(used)).Select(static used => used.Trim()))
        .Aggregate(static (common, used) => common.Intersect(used, StringComparer.OrdinalIgnoreCase));
}
