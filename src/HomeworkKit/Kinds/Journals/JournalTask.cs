namespace HomeworkKit.Kinds;

/// <summary>Asks the client to write: freely, to prompts, about something hard, or about what went well.</summary>
/// <remarks>On how many days stands in the schedule. Writing about trauma is screened first: the marker sits on the assignment.</remarks>
public sealed partial record JournalTask : HomeworkTask, IOfLibraryKind
{
    /// <summary>Gets how the journal is kept.</summary>
    public required JournalForm Form { get; init; }

    /// <summary>Gets the prompts.</summary>
    /// <value>Needed where the journal is prompted; other forms may have some, which then are offered and not asked for.</value>
    public IReadOnlyList<JournalPrompt> Prompts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how long to write.</summary>
    public Minutes? PlannedMinutes { get; init; }

    /// <summary>Gets how many events or things are asked for at a time, in a positive data log or a gratitude journal.</summary>
    /// <value>1 or more; null means one.</value>
    public NonNegativeCount? ItemsWanted { get; init; }

    /// <summary>Gets the new belief that a positive data log gathers evidence for, in the client's words.</summary>
    public string? NewBelief { get; init; }

    /// <summary>Gets the scale of mood before and after writing.</summary>
    /// <value>Null where mood is not asked.</value>
    public RatingScale? MoodScale { get; init; }

    /// <summary>Gets the scale on which belief is asked that is kept as 0 to 100: for a form for children and teenagers.</summary>
    /// <value>Ends at 0 and 100, whatever the steps; null for plain 0 to 100. See <see cref="YouthScales"/>.</value>
    public RatingScale? AskedOn { get; init; }

    HomeworkKind IOfLibraryKind.Kind() => JournalKind.Instance;
}
