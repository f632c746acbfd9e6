using System.Text.Json.Serialization;
using HomeworkKit.Kinds;
using HomeworkKit.Words;

namespace HomeworkKit.Adherence;

/// <summary>
/// What was predicted and what happened, over all exposures, experiments and planned activities; and the notebook of what the client found out.
/// </summary>
/// <remarks>
/// Predictions stand as they were before the start; later changes stand beside them (Craske et al. 2014; Bennett-Levy et al. 2004). It describes predictions,
/// never a person. Made for one viewer: what the client keeps private is not in it. Equality is by value.
/// </remarks>
public sealed partial record PredictionLedger : ContentRecord
{
    /// <summary>Gets the predictions, the earliest first.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets expected ratings beside those found, the earliest first.</summary>
    public IReadOnlyList<LedgerRating> Ratings { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what the client found out, in their own words, the earliest first; the same words from one attempt once.</summary>
    public IReadOnlyList<Takeaway> Takeaways { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how far probabilities lay from what happened, over all predictions.</summary>
    [JsonIgnore]
    public BrierScore Distance => BrierScore.Of(Entries.Select(static entry => entry.Prediction));

    /// <summary>Gets the predictions by belief, in the order in which beliefs first came up; letter case and outer spaces make no difference.</summary>
    /// <returns>One group for each belief, and one for each assignment whose entries name none.</returns>
    public IReadOnlyList<LedgerBelief> ByBelief() => ValueList.From(Entries
        .GroupBy(static entry => entry.Belief is { } belief ? (belief.Trim().ToUpperInvariant(), default) : (string.Empty, entry.Assignment))
        .Select(static group => new LedgerBelief { Belief = group.First().Belief, Entries = [.. group] })) ?? [];

    /// <summary>Gathers the ledger of a client.</summary>
    /// <param name="cycles">The client's cycles.</param>
    /// <param name="viewer">Who looks at it.</param>
    /// <param name="asOf">The moment that is looked at; null for everything.</param>
    /// <returns>The ledger.</returns>
    public static PredictionLedger For(IEnumerable<HomeworkCycle> cycles, Actor viewer, Instant? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(viewer);
        var (entries, ratings, notebook) = (new List<LedgerEntry>(), new List<LedgerRating>(), new List<Takeaway>());
        var attempts = from cycle in cycles
                       let sight = new Visibility(cycle, viewer)
                       from seen in sight.View().Attempts
                       where !seen.IsRetracted && (asOf is not { } until || seen.Attempt.PerformedAt <= until)
                       orderby seen.Attempt.PerformedAt, seen.Attempt.Id.Value
                       select (Cycle: cycle, Sight: sight, seen.Attempt);
        foreach (var (cycle, sight, attempt) in attempts)
        {
            entries.AddRange(Predictions(cycle, attempt));
            ratings.AddRange(Rated(cycle, attempt, sight));
            notebook.AddRange(
                Words(attempt)
                    .Where(static words => !string.IsNullOrWhiteSpace(words))
                    .Select(static words => words!.Trim())
                    .Distinct(StringComparer.Ordinal)
                    .Select(words => new Takeaway
                    {
                        At = attempt.PerformedAt,
                        Attempt = attempt.Id,
                        Words = words,
                    }));
        }

        return new PredictionLedger { Entries = entries, Ratings = ratings, Takeaways = notebook };
    }

    /// <summary>Writes the ledger as plain text, by belief and ending in the notebook.</summary>
    /// <param name="zone">The zone in which moments are told, usually the client's.</param>
    /// <param name="words">The language; null is English.</param>
    /// <returns>Lines that end with a line feed. They hold the client's words.</returns>
    public string ToText(DateTimeZone zone, HomeworkWords? words = null)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return LedgerText.Of(this, words ?? HomeworkWords.English, zone);
    }

    private static IEnumerable<LedgerEntry> Predictions(HomeworkCycle cycle, Attempt attempt) =>
        attempt.Entry is not IHasPredictions tests ? [] : tests.GetPredictions().Select(prediction => new LedgerEntry
        {
            Assignment = cycle.Id,
            Attempt = attempt.Id,
            At = tests.StartedAt ?? attempt.PerformedAt,
            Belief = string.IsNullOrWhiteSpace(tests.GetBelief()) ? null : tests.GetBelief(),
            IsFrozen = tests.StartedAt is not null,
            Prediction = prediction,
        });

    // What was predicted, and of what, stands in the plan.
    private static IEnumerable<LedgerRating> Rated(HomeworkCycle cycle, Attempt attempt, Visibility sight)
    {
        var plan = PlanZone.PlanOn(cycle, PersonZone.DateOf(attempt, cycle.Assignment)) ?? cycle.Assignment;
        return plan.Task is not IHasRatedPredictions task || attempt.Entry is null || !sight.SeesPlan(plan)
            ? []
            : task.GetRatedPredictions(attempt.Entry)
                .Select(rating => new LedgerRating
                {
                    Assignment = cycle.Id,
                    Attempt = attempt.Id,
                    At = attempt.PerformedAt,
                    Rating = rating,
                });
    }

    private static IEnumerable<string?> Words(Attempt attempt) =>
        (attempt.Entry is IHasPredictions tests ? tests.GetPredictions().Select(static prediction => prediction.Learned) : []).Append(attempt.Surprised);
}
