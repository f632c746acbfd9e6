using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>One day of putting worries off.</summary>
public sealed partial record WorryPostponement : HomeworkEntry, IHasRatingChanges, IHasDuration, IOfLibraryKind
{
    /// <summary>Gets the worries that were noticed.</summary>
    public IReadOnlyList<NoticedWorry> Worries { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets when the worry period began.</summary>
    public Instant? PeriodStartedAt { get; init; }

    /// <summary>Gets how many minutes of it were used.</summary>
    /// <value>0 where nothing was left to worry about.</value>
    public Minutes? MinutesUsed { get; init; }

    /// <summary>Gets how much the client believed beforehand that worry cannot be controlled.</summary>
    /// <value>0 to 100.</value>
    public Percent? UncontrollabilityBefore { get; init; }

    /// <summary>Gets how much the client believes it afterwards.</summary>
    /// <value>0 to 100.</value>
    public Percent? UncontrollabilityAfter { get; init; }

    /// <summary>Gets how many worries were put off.</summary>
    /// <value>Percent of the worries that say whether they were; null if none does.</value>
    [JsonIgnore]
    public decimal? PercentPostponed => PercentOf(Worries.Where(static worry => worry.Postponed is not null), static worry => worry.Postponed is true);

    /// <summary>Gets how many worries no longer mattered when their time came.</summary>
    /// <value>Percent of the worries that were put off and looked at again; null if there are none.</value>
    [JsonIgnore]
    public decimal? PercentNoLongerRelevant =>
        PercentOf(Worries.Where(static worry => worry is { Postponed: true, StillRelevant: not null }), static worry => worry.StillRelevant is false);

    /// <summary>Gets how many worries did not come true, or were better than feared.</summary>
    /// <value>Percent of the worries whose outcome is known; null if there are none.</value>
    [JsonIgnore]
    public decimal? PercentBetterThanFeared =>
        PercentOf(Worries.Where(static worry => worry.Outcome is not (null or WorryOutcome.NotYetKnown)), static worry =>
            worry.Outcome is WorryOutcome.DidNotHappen or WorryOutcome.BetterThanFeared);

    /// <summary>Gets how much the belief that worry cannot be controlled changed.</summary>
    /// <value>After minus before; null if either is missing.</value>
    [JsonIgnore]
    public decimal? UncontrollabilityChange => UncontrollabilityAfter?.Value - UncontrollabilityBefore?.Value;

    private static decimal? PercentOf(IEnumerable<NoticedWorry> worries, Func<NoticedWorry, bool> counts)
    {
        var (all, counted) = (0, 0);
        foreach (var worry in worries)
        {
            all++;
            counted += counts(worry) ? 1 : 0;
        }

        return all == 0 ? null : 100m * counted / all;
    }

    /// <inheritdoc/>
    public IReadOnlyList<RatingChange> GetRatingChanges() =>
        RatingChange.List(RatingChange.OfPercent("uncontrollability", UncontrollabilityBefore?.Value, UncontrollabilityAfter?.Value));

    /// <inheritdoc/>
    public decimal? GetMinutesTaken() => MinutesUsed?.Value;

    HomeworkKind IOfLibraryKind.Kind() => WorryPostponementKind.Instance;
}
