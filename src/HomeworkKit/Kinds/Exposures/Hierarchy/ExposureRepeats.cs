namespace HomeworkKit.Kinds;

/// <summary>What the repeats of one step say together. Numbers to look at together, not a grade.</summary>
/// <remarks>
/// BSH stands for between-session change of distress (Foa and Kozak 1986). Repeats count from 1 in the order given; one without a peak keeps its number and
/// enters no computation. Peaks are half of the picture: what became of the expectation and what was learned stand beside them (Craske et al. 2014). Equality
/// is by value.
/// </remarks>
public sealed partial record ExposureRepeats
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
    /// <value>
    /// SUDS per repeat, negative where peaks fall; null with fewer than two peaks. State it with <see cref="WithPeak"/>: from a few points it says little.
    /// </value>
    public double? Slope { get; private init; }

    /// <summary>Gets why there is no slope.</summary>
    /// <value>Null if there is one.</value>
    public ExposureNoValueReason? SlopeGap => Slope is null ? ExposureNoValueReason.TooFewRepeats : null;

    /// <summary>Gets by how much less likely what is feared seems, from before the first repeat to after the last.</summary>
    /// <value>
    /// Expectancy before the first repeat that has one, minus after the last that has one; negative if it seems likelier now; none where either is missing.
    /// </value>
    public ExposureFigure ExpectancyChange { get; private init; }

    /// <summary>Gets how often what was feared did not happen.</summary>
    public int TimesNotOccurred { get; private init; }

    /// <summary>Gets how often it happened, in part or in full.</summary>
    public int TimesOccurred { get; private init; }

    /// <summary>Gets what the client learned, repeat by repeat, in their words.</summary>
    /// <value>Those that say anything, in order.</value>
    public IReadOnlyList<string> Learned { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether the client called it mastered at the last repeat that says so.</summary>
    /// <value>Null if none does.</value>
    public bool? Mastered { get; private init; }

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

        return Together(all);
    }

    /// <summary>
    /// Puts the records of one step together with those of the parts it was split into, so that splitting a step does not begin its story anew.
    /// </summary>
    /// <param name="records">Records, in the order in which they were done.</param>
    /// <param name="step">The step.</param>
    /// <param name="hierarchy">The hierarchy that says which parts a step was split into.</param>
    /// <returns>What the records of the step and its parts say together.</returns>
    /// <exception cref="ArgumentException">The hierarchy has no step of that id.</exception>
    public static ExposureRepeats Of(IEnumerable<ExposureRecord> records, ExposureStepId step, ExposureHierarchy hierarchy)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(hierarchy);
        var steps = hierarchy.GetStepAndParts(step).ToHashSet();
        return steps.Count == 0
            ? throw new ArgumentException(ExposureMessages.StepUnknown, nameof(step))
            : Together([.. records.Where(record => record.Step is { } done && steps.Contains(done))]);
    }

    /// <summary>Puts the records of one step together, out of records of many.</summary>
    /// <param name="records">Records, in the order in which they were done.</param>
    /// <param name="step">The step.</param>
    /// <returns>What the records of that step say together.</returns>
    public static ExposureRepeats Of(IEnumerable<ExposureRecord> records, ExposureStepId step) => Of(records.Where(record => record.Step == step));

    /// <summary>Returns the name of the type and nothing of its content.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(ExposureRepeats);

    private static ExposureRepeats Together(ExposureRecord[] all)
    {
        ExposureOutcome[] outcomes = [.. all.Select(ExposureOutcome.Of)];
        var peaks = Peaks(outcomes);
        return new ExposureRepeats
        {
            Outcomes = outcomes,
            WithPeak = peaks.Length,
            BetweenSessionChange =
                peaks.Length < 2 ? ExposureFigure.None(ExposureNoValueReason.TooFewRepeats) : ExposureFigure.Of(peaks[0].Peak - peaks[^1].Peak),
            AdjacentBetweenSessionChange = [.. outcomes.Zip(outcomes.Skip(1), static (one, next) => ExposureFigure.Of(one.Peak.Value - next.Peak.Value))],
            Slope = SlopeOf(peaks),
            ExpectancyChange = ExposureFigure.Of(
                Array.Find(all, static record => record.ExpectancyBefore is not null)?.ExpectancyBefore?.Value
                - Array.FindLast(all, static record => record.ExpectancyAfter is not null)?.ExpectancyAfter?.Value),
            TimesNotOccurred = all.Count(static record => record.Occurred is FearedOutcomeOccurrence.No),
            TimesOccurred = all.Count(static record => record.Occurred is FearedOutcomeOccurrence.Partly or FearedOutcomeOccurrence.Yes),
            Learned = [.. all.Select(static record => record.Learned).OfType<string>().Where(static learned => !string.IsNullOrWhiteSpace(learned))],
            Mastered = Array.FindLast(all, static record => record.Mastered is not null)?.Mastered,
            SafetyBehavioursEveryTime = [.. UsedEveryTime(all)],
        };
    }

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
