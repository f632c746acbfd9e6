namespace HomeworkKit.Kinds;

/// <summary>Asks the client to rate moods now and then, with what they were doing at the time.</summary>
/// <remarks>Used alone, or as a diary of experience sampling. Each item has a scale of its own; 1-7 and 0-100 are both common.</remarks>
public sealed partial record MoodLogTask : HomeworkTask, IOfLibraryKind
{
    /// <summary>Gets the items to rate.</summary>
    /// <value>May be empty where the client names their own emotions.</value>
    public IReadOnlyList<MoodItem> Items { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the scale for emotions that the client names.</summary>
    /// <value>Null where only the items are asked.</value>
    public RatingScale? EmotionScale { get; init; }

    /// <summary>Gets a value indicating whether to note what one was doing.</summary>
    public bool? AskActivity { get; init; }

    /// <summary>Gets a value indicating whether to note where, and with whom.</summary>
    public bool? AskContext { get; init; }

    /// <summary>Gets a value indicating whether to note what went through one's mind.</summary>
    public bool? AskThoughts { get; init; }

    HomeworkKind IOfLibraryKind.Kind() => MoodLogKind.Instance;
}
