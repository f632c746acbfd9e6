using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>What a sleep window is proposed from.</summary>
/// <remarks>
/// Sleep and efficiency come from a diary of usually seven nights. Without a current window the proposal is a first one. Equality is by value.
/// </remarks>
public sealed partial record SleepWindowInputs
{
    private const decimal MinutesOfADay = 24 * 60;

    /// <summary>Gets the mean total sleep of the nights.</summary>
    /// <value>Minutes, 0 to 1440.</value>
    [Unit("minutes")]
    public required decimal MeanTotalSleepMinutes { get; init; }

    /// <summary>Gets how many nights it is the mean of.</summary>
    /// <value>0 or more.</value>
    public required int Nights { get; init; }

    /// <summary>Gets the rise time, which stays while bedtime moves.</summary>
    public required LocalTime RiseTime { get; init; }

    /// <summary>Gets all sleep of the week as a percentage of all time in bed.</summary>
    /// <value>0 to 100; given exactly if there is a current window. Above 100 is a slip in the diary.</value>
    public decimal? WeeklyEfficiency { get; init; }

    /// <summary>Gets the window that the client has kept until now.</summary>
    /// <value>Minutes, above 0, at most 1440; null for a first window.</value>
    public decimal? CurrentWindowMinutes { get; init; }

    /// <summary>Gets the mean time in bed of the nights.</summary>
    /// <value>Minutes, above 0, at most 1440; null where it is not known. A first window of sleep compression starts from it.</value>
    [Unit("minutes")]
    public decimal? MeanTimeInBedMinutes { get; init; }

    /// <summary>Gets how many steps of sleep compression are left, this one included.</summary>
    /// <value>1 to 52; null for all steps of the rule. Matters only for a rule with <see cref="SleepWindowPreset.CompressionSteps"/>.</value>
    public int? CompressionStepsLeft { get; init; }

    /// <summary>Gets the answers about contraindications.</summary>
    public IReadOnlyList<ContraindicationAnswer> Contraindications { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether sleepiness by day is a concern: asked anew at every change.</summary>
    /// <value>Null if it was not asked.</value>
    public bool? SleepinessIsAConcern { get; init; }

    /// <summary>Validates whether anything can be proposed from these numbers.</summary>
    /// <returns>The contradictions; empty if there are none.</returns>
    public ValidationReport Validate()
    {
        var findings = new List<Finding>();
        Check(MeanTotalSleepMinutes is >= 0 and <= MinutesOfADay, SleepWindowRules.MeanSleepRange, "meanTotalSleepMinutes");
        Check(Nights >= 0, SleepWindowRules.NightsNegative, "nights");
        Check(WeeklyEfficiency is null or (>= 0 and <= 100), SleepWindowRules.EfficiencyRange, "weeklyEfficiency");
        Check(CurrentWindowMinutes is null or (> 0 and <= MinutesOfADay), SleepWindowRules.CurrentWindowRange, "currentWindowMinutes");
        Check(MeanTimeInBedMinutes is null or (> 0 and <= MinutesOfADay), SleepWindowRules.TimeInBedRange, "meanTimeInBedMinutes");
        Check(MeanTimeInBedMinutes is null || MeanTimeInBedMinutes >= MeanTotalSleepMinutes, SleepWindowRules.TimeInBedBelowSleep, "meanTimeInBedMinutes");
        Check(CompressionStepsLeft is null or (>= 1 and <= SleepWindowPreset.MostSteps), SleepWindowRules.StepsLeftRange, "compressionStepsLeft");
        Check(CurrentWindowMinutes is null == WeeklyEfficiency is null, SleepWindowRules.WindowAndEfficiencyGoTogether, string.Empty);
        return ValidationReport.From(findings);

        void Check(bool holds, Rule rule, string path)
        {
            if (!holds)
            {
                findings.Add(Finding.Of(rule, path));
            }
        }
    }
}
