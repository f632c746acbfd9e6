namespace HomeworkKit.Kinds;

/// <summary>A proposed sleep window, for a clinician to look at together with the client. It sets nothing.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed partial record SleepWindowProposal
{
    private const decimal MinutesOfADay = 24 * 60;

    private SleepWindowProposal(SleepWindowPreset preset, SleepWindowInputs inputs) => (Preset, Inputs) = (preset, inputs);

    /// <summary>Gets the rule that it follows.</summary>
    public SleepWindowPreset Preset { get; }

    /// <summary>Gets what it was made from.</summary>
    public SleepWindowInputs Inputs { get; }

    /// <summary>Gets a value indicating whether this is only a proposal.</summary>
    /// <value>Always true.</value>
    public bool IsProposalOnly { get; } = true;

    /// <summary>Gets how many nights it rests on.</summary>
    public int NightsUsed => Inputs.Nights;

    /// <summary>Gets the window until now.</summary>
    /// <value>Minutes; null if this would be the first.</value>
    public decimal? OldWindowMinutes => Inputs.CurrentWindowMinutes;

    /// <summary>Gets the proposed window.</summary>
    /// <value>Minutes; null if nothing is proposed, see <see cref="Reasons"/>.</value>
    public decimal? WindowMinutes { get; private init; }

    /// <summary>Gets the rise time, unchanged.</summary>
    public LocalTime RiseTime => Inputs.RiseTime;

    /// <summary>Gets the bedtime that gives the window.</summary>
    /// <value>By the clock, on a night without a clock change; null if nothing is proposed.</value>
    public LocalTime? BedTime => WindowMinutes is { } minutes ? RiseTime.PlusTicks(-(long)(minutes * NodaConstants.TicksPerMinute)) : null;

    /// <summary>Gets by how much the window changes, after its bounds.</summary>
    /// <value>Minutes, negative if shorter; null if nothing is proposed or this would be the first window.</value>
    public decimal? ChangeMinutes => WindowMinutes - OldWindowMinutes;

    /// <summary>Gets why, the main reason first.</summary>
    /// <value>At least one.</value>
    public IReadOnlyList<SleepWindowReason> Reasons { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets what to weigh before agreeing.</summary>
    public IReadOnlyList<SleepWindowWarning> Warnings { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Returns the name of the type and nothing of its content.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(SleepWindowProposal);

    internal static SleepWindowProposal Make(SleepWindowPreset preset, SleepWindowInputs inputs)
    {
        SleepWindowWarning[] warnings = [.. WarningsOf(preset, inputs)];
        if (inputs.Nights < preset.MinimumNights)
        {
            return new SleepWindowProposal(preset, inputs) { Reasons = [SleepWindowReason.TooFewNights], Warnings = warnings };
        }

        if (preset.CompressionSteps is not null && inputs is { CurrentWindowMinutes: null, MeanTimeInBedMinutes: null })
        {
            return new SleepWindowProposal(preset, inputs) { Reasons = [SleepWindowReason.TimeInBedNotKnown], Warnings = warnings };
        }

        var (wanted, reason) = Wanted(preset, inputs);
        var floored =
            reason is SleepWindowReason.FirstWindowIsMeanSleep or SleepWindowReason.EfficiencyLow or SleepWindowReason.Compressed
            && wanted < preset.FloorMinutes;
        var capped = wanted > MinutesOfADay;
        return new SleepWindowProposal(preset, inputs)
        {
            WindowMinutes = floored ? preset.FloorMinutes : capped ? MinutesOfADay : wanted,
            Reasons = floored ? [reason, SleepWindowReason.BoundedByFloor] : capped ? [reason, SleepWindowReason.BoundedByDay] : [reason],
            Warnings = warnings,
        };
    }

    private static (decimal Minutes, SleepWindowReason Reason) Wanted(SleepWindowPreset preset, SleepWindowInputs inputs)
    {
        if (inputs is not { CurrentWindowMinutes: { } current, WeeklyEfficiency: { } efficiency })
        {
            return preset.CompressionSteps is not null && inputs.MeanTimeInBedMinutes is { } inBed
                ? (Compressed(inBed, preset, inputs), SleepWindowReason.Compressed)
                : (inputs.MeanTotalSleepMinutes, SleepWindowReason.FirstWindowIsMeanSleep);
        }

        if (efficiency > preset.ExtendFrom || (efficiency == preset.ExtendFrom && preset.ExtendsAtThreshold))
        {
            return (current + preset.ExtendByMinutes, SleepWindowReason.EfficiencyHigh);
        }

        if (efficiency >= preset.ReduceBelow)
        {
            return (current, SleepWindowReason.EfficiencyBetween);
        }

        if (preset.CompressionSteps is not null)
        {
            return (Compressed(current, preset, inputs), SleepWindowReason.Compressed);
        }

        var shorter = preset.Reduction == SleepWindowReduction.ToMeanSleep ? Math.Min(current, inputs.MeanTotalSleepMinutes) : current - preset.ReduceByMinutes;
        return (shorter, SleepWindowReason.EfficiencyLow);
    }

    // In whole minutes, and never longer than it was.
    private static decimal Compressed(decimal from, SleepWindowPreset preset, SleepWindowInputs inputs) =>
        from - Math.Max(0, decimal.Round((from - inputs.MeanTotalSleepMinutes) / (inputs.CompressionStepsLeft ?? preset.CompressionSteps ?? 1)));

    private static IEnumerable<SleepWindowWarning> WarningsOf(SleepWindowPreset preset, SleepWindowInputs inputs)
    {
        if (inputs.Contraindications.Any(static answer => answer.Applies is true))
        {
            yield return SleepWindowWarning.ContraindicationApplies;
        }

        if (
            Enum.GetValues<SleepWindowContraindication>()
                .Any(asked => !inputs.Contraindications.Any(answer => answer.Contraindication == asked && answer.Applies is not null)))
        {
            yield return SleepWindowWarning.ContraindicationOpen;
        }

        if (inputs.SleepinessIsAConcern is not false)
        {
            yield return inputs.SleepinessIsAConcern is true ? SleepWindowWarning.SleepinessIsAConcern : SleepWindowWarning.SleepinessNotAsked;
        }

        if (inputs.CurrentWindowMinutes < preset.FloorMinutes)
        {
            yield return SleepWindowWarning.CurrentWindowBelowFloor;
        }
    }
}
