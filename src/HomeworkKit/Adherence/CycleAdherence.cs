namespace HomeworkKit.Adherence;

/// <summary>Measures cycles.</summary>
/// <remarks>
/// A figure tells no more than its viewer may see: how long a private entry took is unknown to everybody else. Supporters, proxies and partners find only what
/// they may see of attempts, and no occurrence that stands open: whether somebody else answered it is not theirs to know.
/// Attempts that were taken back are ignored; amended ones count by their latest version. The figures are the same whatever order events arrived in.
/// </remarks>
public static class CycleAdherence
{
    /// <summary>Measures a cycle by one definition.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="definition">What the figure means.</param>
    /// <param name="asOf">The moment that is looked at: may be while the period is running.</param>
    /// <param name="context">Where the client was.</param>
    /// <param name="viewer">Who looks; null for what any clinician sees.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The definition has an error.</exception>
    /// <exception cref="Scheduling.ScheduleLimitException">The plan runs for more than a hundred years.</exception>
    public static AdherenceResult Adherence(
        this HomeworkCycle cycle,
        AdherenceDefinition definition,
        Instant asOf,
        AdherenceContext context,
        Actor? viewer = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return cycle.Adherence([definition], asOf, context, viewer)[0];
    }

    /// <summary>Measures a cycle by several definitions in one pass.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="definitions">What the figures mean.</param>
    /// <param name="asOf">The moment that is looked at.</param>
    /// <param name="context">Where the client was.</param>
    /// <param name="viewer">Who looks; null for what any clinician sees.</param>
    /// <returns>The results in the order of the definitions.</returns>
    /// <exception cref="ArgumentException">A definition has an error.</exception>
    /// <exception cref="Scheduling.ScheduleLimitException">The plan runs for more than a hundred years.</exception>
    public static IReadOnlyList<AdherenceResult> Adherence(
        this HomeworkCycle cycle,
        IReadOnlyList<AdherenceDefinition> definitions,
        Instant asOf,
        AdherenceContext context,
        Actor? viewer = null)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(definitions);
        ArgumentNullException.ThrowIfNull(context);
        var matches = new Dictionary<(Duration LateWithin, PlanBasis Basis), OccurrenceMatches>();
        var results = new AdherenceResult[definitions.Count];
        for (var i = 0; i < results.Length; i++)
        {
            var definition = definitions[i].OrThrow();
            var key = (definition.LateWithin ?? MatchConditions.UsualLateness, definition.Basis);
            if (!matches.TryGetValue(key, out var matched))
            {
                matches.Add(key, matched = new CycleMatch(cycle, asOf, context, definition.Basis, viewer).Match(key.Item1));
            }

            results[i] = definition.Measure(matched);
        }

        return results;
    }

    /// <summary>Brings a cycle's attempts and occurrences together: what a calendar of the week shows.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="asOf">The moment that is looked at.</param>
    /// <param name="context">Where the client was.</param>
    /// <param name="lateWithin">How long after its window an occurrence can still be answered; null is 24 hours.</param>
    /// <param name="basis">Which plan the occurrences follow.</param>
    /// <param name="viewer">Who looks; null for what any clinician sees.</param>
    /// <returns>What became of each occurrence, and where each attempt went.</returns>
    /// <exception cref="Scheduling.ScheduleLimitException">The plan runs for more than a hundred years.</exception>
    public static OccurrenceMatches Match(
        this HomeworkCycle cycle,
        Instant asOf,
        AdherenceContext context,
        Duration? lateWithin = null,
        PlanBasis basis = PlanBasis.AsRevised,
        Actor? viewer = null)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(context);
        return new CycleMatch(cycle, asOf, context, basis, viewer).Match(lateWithin ?? MatchConditions.UsualLateness);
    }
}
