using System.Text.Json.Serialization;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>One night of a sleep diary, filled in as far as the client got.</summary>
/// <remarks>
/// A night is kept by the date on which the client got out of bed. Clock times carry no date: <see cref="SleepTimes"/> places them, the last one first.
/// The first nine fields after the zone are the core of the Consensus Sleep Diary (Carney et al. 2012); the others its expanded versions.
/// </remarks>
public sealed partial record SleepNight : HomeworkEntry, IOfLibraryKind
{
    /// <summary>Gets the date on which the client got out of bed for the day.</summary>
    public LocalDate? WakeDate { get; init; }

    /// <summary>Gets the time zone whose clocks the times were read from.</summary>
    /// <value>An IANA id. Null where nobody said.</value>
    public string? TimeZone { get; init; }

    /// <summary>Gets when the client got into bed.</summary>
    public LocalTime? IntoBed { get; init; }

    /// <summary>Gets when the client tried to go to sleep (lights out).</summary>
    public LocalTime? TriedToSleep { get; init; }

    /// <summary>Gets how long it took to fall asleep (sleep onset latency).</summary>
    /// <value>Minutes; 0 or more.</value>
    [Unit("minutes")]
    public int? MinutesToFallAsleep { get; init; }

    /// <summary>Gets how often the client woke up, the final awakening not counted.</summary>
    /// <value>0 or more.</value>
    public int? Awakenings { get; init; }

    /// <summary>Gets how long these awakenings lasted together (wake after sleep onset).</summary>
    /// <value>Minutes; 0 or more.</value>
    [Unit("minutes")]
    public int? MinutesAwake { get; init; }

    /// <summary>Gets when the client woke up for the last time.</summary>
    public LocalTime? FinalAwakening { get; init; }

    /// <summary>Gets when the client got out of bed for the day.</summary>
    public LocalTime? OutOfBed { get; init; }

    /// <summary>Gets how well the client slept.</summary>
    public Rating? Quality { get; init; }

    /// <summary>Gets anything else about the night.</summary>
    public string? Comments { get; init; }

    /// <summary>Gets a value indicating whether <see cref="MinutesAwake"/> also holds the time awake after the final awakening.</summary>
    /// <remarks>Both ways of counting are published; imported data may use this one. It is then taken out before anything is computed.</remarks>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool MinutesAwakeIncludeFinalAwakening { get; init; }

    /// <summary>Gets how long the client tried to sleep on after the final awakening.</summary>
    /// <value>Minutes; 0 or more; a part of the time between the final awakening and getting up.</value>
    [Unit("minutes")]
    public int? MinutesTryingAfterFinalAwakening { get; init; }

    /// <summary>Gets a value indicating whether the client woke up earlier than planned.</summary>
    public bool? WokeEarlierThanPlanned { get; init; }

    /// <summary>Gets by how much.</summary>
    /// <value>Minutes; 0 or more.</value>
    [Unit("minutes")]
    public int? MinutesEarlierThanPlanned { get; init; }

    /// <summary>Gets how long the client believes they slept.</summary>
    /// <value>Minutes; 0 or more. An estimate that was asked for: never mixed with the computed total sleep.</value>
    [Unit("minutes")]
    public int? EstimatedSleepMinutes { get; init; }

    /// <summary>Gets how rested or refreshed the client felt.</summary>
    public Rating? Refreshed { get; init; }

    /// <summary>Gets how often the client napped or dozed on the day before.</summary>
    /// <value>0 or more.</value>
    public int? Naps { get; init; }

    /// <summary>Gets how long the naps lasted together.</summary>
    /// <value>Minutes; 0 or more. Never part of the night's sleep.</value>
    [Unit("minutes")]
    public int? NapMinutes { get; init; }

    /// <summary>Gets the number of alcoholic drinks on the day before.</summary>
    /// <value>0 or more.</value>
    public int? AlcoholicDrinks { get; init; }

    /// <summary>Gets when the last of them was.</summary>
    public LocalTime? LastAlcoholicDrink { get; init; }

    /// <summary>Gets the number of drinks with caffeine on the day before.</summary>
    /// <value>0 or more.</value>
    public int? CaffeinatedDrinks { get; init; }

    /// <summary>Gets when the last of them was.</summary>
    public LocalTime? LastCaffeinatedDrink { get; init; }

    /// <summary>Gets a value indicating whether anything was taken to help with sleep.</summary>
    public bool? TookMedication { get; init; }

    /// <summary>Gets what was taken.</summary>
    public IReadOnlyList<SleepMedication> Medications { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Computes the measures of the night in its own time zone.</summary>
    /// <returns>The measures; without a known <see cref="TimeZone"/> every day has 24 hours, and the result says so.</returns>
    public SleepNightMeasures Measure() => Measure(SleepTimes.ZoneOf(TimeZone));

    /// <summary>Computes the measures of the night in a time zone.</summary>
    /// <param name="zone">The client's zone; null for days of 24 hours, and the result says so.</param>
    /// <returns>The measures.</returns>
    public SleepNightMeasures Measure(DateTimeZone? zone) => SleepNightMeasures.Compute(this, zone);

    /// <summary>Validates the night against the clock: whether it lies in the future, and whether it was written down long afterwards.</summary>
    /// <param name="now">The time of judging.</param>
    /// <param name="zone">The client's zone.</param>
    /// <param name="recordedAt">When it was written down; null for <paramref name="now"/>.</param>
    /// <param name="retrospectiveAfter">How long after getting up a record counts as made from memory; null for 24 hours.</param>
    /// <returns>What was found; empty if there is nothing or the times are still blank.</returns>
    public ValidationReport ValidateTiming(Instant now, DateTimeZone zone, Instant? recordedAt = null, Duration? retrospectiveAfter = null)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return SleepNightTiming.Validate(this, now, zone, recordedAt ?? now, retrospectiveAfter ?? Duration.FromHours(24));
    }

    HomeworkKind IOfLibraryKind.Kind() => SleepDiaryKind.Instance;
}
