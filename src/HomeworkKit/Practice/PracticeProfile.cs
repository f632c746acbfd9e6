using System.Text.Json.Serialization;

namespace HomeworkKit.Adherence;

/// <summary>The shape of practice over time, for researchers: how many days, how evenly, how long, with what gaps.</summary>
/// <remarks>
/// Days are local dates of the start of a session. A figure that does not exist is null, and <see cref="WhyNot"/> says why. It is meant for analysis; no client
/// view shows it. Equality is by value.
/// </remarks>
public sealed partial record PracticeProfile : ContentRecord
{
    /// <summary>Gets how many sessions there are.</summary>
    public required int Sessions { get; init; }

    /// <summary>Gets on how many days there was practice.</summary>
    public required int ActiveDays { get; init; }

    /// <summary>Gets the number of days from the first day of practice to the last, both included.</summary>
    /// <value>0 without practice.</value>
    public required int SpanDays { get; init; }

    /// <summary>Gets how long all of it took.</summary>
    /// <value>Minutes, over the sessions whose length is known.</value>
    public required decimal TotalMinutes { get; init; }

    /// <summary>Gets how many sessions have no known length.</summary>
    public required int SessionsWithoutMinutes { get; init; }

    /// <summary>Gets the largest difference between one day of practice and the next.</summary>
    /// <value>Days, 1 for consecutive days; null with fewer than two.</value>
    public int? LongestGapDays { get; init; }

    /// <summary>Gets the largest number of consecutive days of practice.</summary>
    /// <value>For analysis only: a client has no use for it, and returning after a gap is worth more.</value>
    public required int LongestDailyStreak { get; init; }

    /// <summary>Gets how many 7-day blocks, from the first day of practice on, reach to the last one.</summary>
    public required int WeeksSpanned { get; init; }

    /// <summary>Gets how many of those blocks have any practice.</summary>
    public required int WeeksWithAny { get; init; }

    /// <summary>Gets the minutes of each of those blocks.</summary>
    /// <value>The weekly load; sessions of unknown length count nothing.</value>
    public IReadOnlyList<decimal> WeeklyMinutes { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the mean of the intervals between successive days of practice.</summary>
    /// <value>Days; null with fewer than two.</value>
    public double? MeanIntervalDays { get; init; }

    /// <summary>Gets the standard deviation of those intervals, with n - 1.</summary>
    /// <value>Days; null with fewer than three days of practice.</value>
    public double? SdIntervalDays { get; init; }

    /// <summary>Gets how many times practice was taken up again after at least three days without.</summary>
    public required int ReturnsAfterGap { get; init; }

    /// <summary>Gets the days that were observed.</summary>
    /// <value>Null where nobody said: then coverage does not exist.</value>
    public ObservationPeriod? Observed { get; init; }

    /// <summary>Gets the number of days observed.</summary>
    [JsonIgnore]
    public int? ObservedDays => Observed?.Days;

    /// <summary>Gets the share of the observed days with practice.</summary>
    /// <value>0 to 1.</value>
    public double? Coverage { get; init; }

    /// <summary>Gets the share of the observed 7-day blocks with practice; a last block may be shorter.</summary>
    /// <value>0 to 1.</value>
    public double? WeeklyCoverage { get; init; }

    /// <summary>Gets the number of observed days before the first day of practice.</summary>
    public int? DaysBeforeFirst { get; init; }

    /// <summary>Gets the number of observed days after the last day of practice.</summary>
    public int? DaysAfterLast { get; init; }

    /// <summary>Gets the longest time without practice as a share of the days observed, before the first and after the last day included.</summary>
    /// <value>0 to 1. Whoever is observed longer has longer gaps by chance alone; this share compares across lengths of observation.</value>
    public double? LongestGapShare { get; init; }

    /// <summary>Gets how irregular the intervals are: their standard deviation over their mean.</summary>
    /// <value>0 for perfectly even intervals; null with fewer than three days of practice.</value>
    [JsonIgnore]
    public double? Irregularity => SdIntervalDays / MeanIntervalDays;

    /// <summary>Profiles practice.</summary>
    /// <param name="sessions">The sessions, in any order.</param>
    /// <param name="observed">The days that were observed; null where nobody knows.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentException">A session ends before it starts or lies outside the observed days, or the observation ends before it
    /// starts.</exception>
    public static PracticeProfile Of(IEnumerable<PracticeSession> sessions, ObservationPeriod? observed = null)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        return PracticeProfileBuilder.Profile([.. sessions], observed);
    }

    /// <summary>Says why a figure does not exist.</summary>
    /// <param name="figure">The figure, by the name of its member.</param>
    /// <returns>The reason; null if the figure exists.</returns>
    public PracticeProfileNoValueReason? WhyNot(string figure) =>
        figure switch
        {
            nameof(LongestGapDays) or nameof(MeanIntervalDays) when ActiveDays < 2 => PracticeProfileNoValueReason.FewerThanTwoDays,
            nameof(SdIntervalDays) or nameof(Irregularity) when ActiveDays < 3 => PracticeProfileNoValueReason.FewerThanThreeDays,
            nameof(Coverage) or nameof(WeeklyCoverage) or nameof(ObservedDays) or nameof(LongestGapShare) when Observed is null =>
                PracticeProfileNoValueReason.NotObserved,
            nameof(DaysBeforeFirst) or nameof(DaysAfterLast) => Observed is null ? PracticeProfileNoValueReason.NotObserved
            : ActiveDays == 0 ? PracticeProfileNoValueReason.NoPractice
            : null,
            _ => null,
        };
}
