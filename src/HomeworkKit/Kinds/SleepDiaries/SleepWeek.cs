namespace HomeworkKit.Kinds;

/// <summary>Averages over the nights of a sleep diary, usually 7 to 14 of them.</summary>
/// <remarks>
/// Only nights with a time in bed and a total sleep, without contradiction, are used, all of them for every average; no night is ever filled in. Nights that
/// share a wake date are left out, since nobody can say which one is right. Weekly efficiency has two averaging rules that differ: both are here by name.
/// Equality is by value.
/// </remarks>
public sealed partial record SleepWeek
{
    private SleepWeek()
    {
    }

    /// <summary>Gets how many nights were given.</summary>
    public int NightsGiven { get; private init; }

    /// <summary>Gets how many nights the averages are taken over.</summary>
    public int NightsUsed { get; private init; }

    /// <summary>Gets the wake dates that came more than once.</summary>
    public IReadOnlyList<LocalDate> RepeatedWakeDates { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets the wake dates of the nights that were used, in ascending order.</summary>
    public IReadOnlyList<LocalDate> WakeDates { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether time was counted in the client's zone for every night used.</summary>
    public bool HasZone { get; private init; }

    /// <summary>Gets the mean minutes in bed.</summary>
    /// <value>Null if no night could be used.</value>
    public decimal? MeanTimeInBed { get; private init; }

    /// <summary>Gets the mean minutes of sleep.</summary>
    /// <value>Null if no night could be used.</value>
    public decimal? MeanTotalSleep { get; private init; }

    /// <summary>Gets the mean of the nights' own percentages of time in bed.</summary>
    /// <value>Null if no night could be used.</value>
    public decimal? MeanOfNightlyEfficiencies { get; private init; }

    /// <summary>Gets all sleep as a percentage of all time in bed: the rule that clinics use, and the one that sleep windows are set by.</summary>
    /// <value>Null if no night could be used.</value>
    public decimal? EfficiencyOfSums { get; private init; }

    /// <summary>Takes the averages of some nights.</summary>
    /// <param name="nights">The nights, in any order.</param>
    /// <returns>The averages.</returns>
    public static SleepWeek Of(IEnumerable<SleepNightMeasures> nights)
    {
        ArgumentNullException.ThrowIfNull(nights);
        SleepNightMeasures[] given = [.. nights];
        LocalDate[] repeated = [.. given.Where(static night => night.WakeDate is not null).GroupBy(static night => night.WakeDate!.Value)
            .Where(static group => group.Count() > 1).Select(static group => group.Key).Order()];
        SleepNightMeasures[] used = [.. given.Where(night => night.EfficiencyTimeInBed is not null && !repeated.Contains(night.WakeDate!.Value))
            .OrderBy(static night => night.WakeDate)];
        var any = used.Length > 0;
        return new SleepWeek
        {
            NightsGiven = given.Length,
            NightsUsed = used.Length,
            RepeatedWakeDates = repeated,
            WakeDates = [.. used.Select(static night => night.WakeDate!.Value)],
            HasZone = any && Array.TrueForAll(used, static night => night.HasZone),
            MeanTimeInBed = any ? used.Average(static night => night.TimeInBed) : null,
            MeanTotalSleep = any ? used.Average(static night => night.TotalSleep) : null,
            MeanOfNightlyEfficiencies = any ? used.Average(static night => night.EfficiencyTimeInBed) : null,
            EfficiencyOfSums = any ? 100 * used.Sum(static night => night.TotalSleep) / used.Sum(static night => night.TimeInBed) : null,
        };
    }
}
