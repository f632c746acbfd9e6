namespace HomeworkKit.Kinds;

/// <summary>One look at one's mood.</summary>
/// <remarks>When it was is told by the attempt. Everything may be left out.</remarks>
public sealed partial record MoodLog : HomeworkEntry, IHasPatterns, IOfLibraryKind
{
    /// <summary>Gets the ratings of the task's items.</summary>
    public IReadOnlyList<ItemRating> Ratings { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the emotions that the client named, with their strength.</summary>
    /// <value>All on one scale.</value>
    public IReadOnlyList<NamedEmotion> Emotions { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the thoughts or images that went with the mood, in the client's words.</summary>
    public IReadOnlyList<string> Thoughts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what the client was doing.</summary>
    public string? Activity { get; init; }

    /// <summary>Gets where the client was.</summary>
    public string? Place { get; init; }

    /// <summary>Gets with whom the client was.</summary>
    public string? Company { get; init; }

    /// <summary>Gets anything else.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public IEnumerable<PatternItem> GetPatterns() =>
    [
        new(PatternKind.Situation, Place),
        new(PatternKind.Behaviour, Activity),
        .. Emotions.Select(static emotion => new PatternItem(PatternKind.Emotion, emotion.Name)),
        .. Thoughts.Select(static thought => new PatternItem(PatternKind.Thought, thought)),
    ];

    HomeworkKind IOfLibraryKind.Kind() => MoodLogKind.Instance;
}
