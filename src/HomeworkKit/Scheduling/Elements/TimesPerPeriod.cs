namespace HomeworkKit.Scheduling;

/// <summary>Something done a number of times in a period, on whichever days suit: "three times a week".</summary>
/// <remarks>
/// Periods follow one another from the schedule's start. Each of the times is an occurrence that is open during the whole period, so any day fills it.
/// So that occurrences have an order, an identity and a fair share of a period that the end cuts short, the i-th of k times (from 0) stands on day floor(i x n
/// / k) of its n-day period, at 00:00, the next on the same day at 00:01 and so on: spread out, but nothing is expected at that time
/// (<see cref="Occurrence.IsAnyTime"/>).
/// </remarks>
public sealed partial record TimesPerPeriod : ScheduleElement
{
    /// <summary>How often in each period.</summary>
    /// <value>1 to 100.</value>
    public required int Times { get; init; }

    /// <summary>How long a period is, in <see cref="Unit"/>.</summary>
    /// <value>1 to 366 days or 1 to 52 weeks; null is 1.</value>
    public int? Every { get; init; }

    /// <summary>What <see cref="Every"/> counts.</summary>
    public required PeriodUnit Unit { get; init; }

    /// <summary>The length of a period in days.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int PeriodDays => (Every ?? 1) * (Unit == PeriodUnit.Weeks ? 7 : 1);

    private protected override ScheduleElementForm Form => ScheduleElementForm.TimesPerPeriod;

    internal override OccurrenceRule Prepare(RuleSurroundings around) => new TimesPerPeriodRule(this, around.Index, around.Start);
}
