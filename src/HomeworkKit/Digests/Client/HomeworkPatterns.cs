namespace HomeworkKit;

/// <summary>
/// What recurs across a client's records: situations, thoughts, thinking habits, emotions, behaviours, and what got in the way. Counts and lists, for client
/// and clinician to look at together.
/// </summary>
/// <remarks>
/// Nothing is inferred: the same words count as the same, without regard to case and white space, and what anybody makes of it is theirs. Only what the viewer
/// may see is counted, and nothing that was withdrawn. It holds a client's words: it is content, never a log line. Equality is by value.
/// </remarks>
public sealed partial record HomeworkPatterns : ContentRecord
{
    /// <summary>Gets how many attempts were looked at: those that the viewer sees and that were not withdrawn.</summary>
    public required int Attempts { get; init; }

    /// <summary>Gets the situations, the most frequent first.</summary>
    public IReadOnlyList<PatternCount> Situations { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the thoughts and images, the most frequent first.</summary>
    public IReadOnlyList<PatternCount> Thoughts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the thinking habits by their slugs, the most frequent first.</summary>
    public IReadOnlyList<PatternCount> Distortions { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the emotions, the most frequent first.</summary>
    public IReadOnlyList<PatternCount> Emotions { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the behaviours, the most frequent first.</summary>
    public IReadOnlyList<PatternCount> Behaviours { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what got in the way, the most frequent first.</summary>
    public IReadOnlyList<BarrierCount> Barriers { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Counts what recurs.</summary>
    /// <param name="cycles">The client's cycles.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="since">From when on attempts are looked at; null for all.</param>
    /// <param name="until">Until when, not included; null for all.</param>
    /// <returns>The counts. Equal counts stand in the order in which they first came up.</returns>
    public static HomeworkPatterns Of(IEnumerable<HomeworkCycle> cycles, Actor viewer, Instant? since = null, Instant? until = null)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(viewer);
        Attempt[] attempts =
        [
            .. cycles.SelectMany(cycle => cycle.VisibleTo(viewer).Attempts).Where(static seen => !seen.IsRetracted).Select(static seen => seen.Attempt)
                .Where(attempt => !(attempt.PerformedAt < since) && !(attempt.PerformedAt >= until))
                .OrderBy(static attempt => attempt.PerformedAt).ThenBy(static attempt => attempt.Id.Value),
        ];
        var items = attempts
            .SelectMany(static attempt =>
                ((attempt.Entry as IHasPatterns)?.GetPatterns() ?? [])
                    .Where(static item => !string.IsNullOrWhiteSpace(item.Text))
                    .Select(item => (item.Kind, Text: item.Text!.Trim(), attempt.Id)))
            .ToLookup(static item => item.Kind);
        return new HomeworkPatterns
        {
            Attempts = attempts.Length,
            Situations = Count(items[PatternKind.Situation]),
            Thoughts = Count(items[PatternKind.Thought]),
            Distortions = Count(items[PatternKind.Distortion]),
            Emotions = Count(items[PatternKind.Emotion]),
            Behaviours = Count(items[PatternKind.Behaviour]),
            Barriers =
            [
                .. attempts.SelectMany(static attempt => attempt.Barriers.Select(static report => report.Barrier).Distinct()).GroupBy(static barrier => barrier)
                    .Select(static group => new BarrierCount { Barrier = group.Key, Count = group.Count() }).OrderByDescending(static count => count.Count),
            ],
        };
    }

    private static PatternCount[] Count(IEnumerable<(PatternKind Kind, string Text, AttemptId Attempt)> items) =>
        [
            .. items
                .GroupBy(
                    static item => string.Join(' ', item.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
                    StringComparer.OrdinalIgnoreCase)
                .Select(static group => (group.First().Text, Attempts: group.Select(static item => item.Attempt).Distinct().ToArray()))
                .OrderByDescending(static found => found.Attempts.Length)
                .Select(static found => new PatternCount
                {
                    Text = found.Text,
                    Count = found.Attempts.Length,
                    Attempts = found.Attempts,
                }),
        ];
}
