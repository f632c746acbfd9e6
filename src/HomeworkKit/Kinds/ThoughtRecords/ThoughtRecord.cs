namespace HomeworkKit.Kinds;

/// <summary>One thought record, filled in as far as the client got.</summary>
/// <remarks>
/// Columns are filled over hours or days, so every member may be blank. Members stand in the order of the seven columns; records of fewer columns use some of
/// them. Sources: Beck et al. 1979; J. Beck 2011; Greenberger and Padesky 1995.
/// </remarks>
public sealed partial record ThoughtRecord : HomeworkEntry, IHasRatingChanges, IHasPatterns, IOfLibraryKind
{
    /// <summary>Gets when the situation happened.</summary>
    public Instant? OccurredAt { get; init; }

    /// <summary>Gets when the record was finished.</summary>
    /// <value>Not before <see cref="OccurredAt"/>. More than a day later is worth knowing, not wrong.</value>
    public Instant? FinishedAt { get; init; }

    /// <summary>Gets what happened: who, what, when, where.</summary>
    public string? Situation { get; init; }

    /// <summary>Gets the emotions or moods, each with its strength before and after.</summary>
    public IReadOnlyList<EmotionRating> Emotions { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what the client noticed in their body.</summary>
    /// <value>In the client's words: a tight chest, cold hands. One of the five parts of Greenberger and Padesky 1995.</value>
    public IReadOnlyList<string> BodySensations { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what the client did, or left undone, in the situation.</summary>
    /// <value>In the client's words. One of the five parts of Greenberger and Padesky 1995.</value>
    public IReadOnlyList<string> Behaviours { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the automatic thoughts and images.</summary>
    public IReadOnlyList<AutomaticThought> Thoughts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the evidence that supports the hot thought.</summary>
    public IReadOnlyList<string> EvidenceFor { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the evidence that does not support the hot thought.</summary>
    public IReadOnlyList<string> EvidenceAgainst { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the balanced or alternative thoughts; in five columns, the response to the thought.</summary>
    public IReadOnlyList<BalancedThought> BalancedThoughts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what the client plans to do, for example where the evidence supports the thought.</summary>
    public string? ActionPlan { get; init; }

    /// <summary>Gets what the client chooses to accept where the evidence supports the thought and nothing can be done.</summary>
    public string? Acceptance { get; init; }

    /// <summary>Computes how emotions and beliefs changed.</summary>
    /// <returns>The changes; a value that cannot be computed is null.</returns>
    public ThoughtRecordChanges GetChanges() => ThoughtRecordChanges.Of(this);

    /// <inheritdoc/>
    public IReadOnlyList<RatingChange> GetRatingChanges() => RatingChange.List(
    [
        .. Emotions.Select(static emotion => RatingChange.OfPercent(emotion.Name ?? "emotion", emotion.Before?.Value, emotion.After?.Value)),
        .. Thoughts.Select(static thought => RatingChange.OfPercent("belief", thought.BeliefBefore?.Value, thought.BeliefAfter?.Value, thought.Text)),
    ]);

    /// <inheritdoc/>
    public IEnumerable<PatternItem> GetPatterns() =>
    [
        new(PatternKind.Situation, Situation),
        .. Emotions.Select(static emotion => new PatternItem(PatternKind.Emotion, emotion.Name)),
        .. Behaviours.Select(static behaviour => new PatternItem(PatternKind.Behaviour, behaviour)),
        .. Thoughts.Select(static thought => new PatternItem(PatternKind.Thought, thought.Text)),
        .. Thoughts.SelectMany(static thought => thought.Distortions.Select(static slug => new PatternItem(PatternKind.Distortion, slug))),
    ];

    HomeworkKind IOfLibraryKind.Kind() => ThoughtRecordKind.Instance;
}
