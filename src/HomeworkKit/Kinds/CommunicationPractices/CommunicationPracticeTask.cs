namespace HomeworkKit.Kinds;

/// <summary>Asks the client to talk with someone in a way that was practised: to ask, to say no, to be direct, to listen.</summary>
public sealed partial record CommunicationPracticeTask : HomeworkTask, IOfLibraryKind
{
    /// <summary>Gets what the conversation is for.</summary>
    public CommunicationAim? Aim { get; init; }

    /// <summary>Gets the skills to use, with their steps.</summary>
    public IReadOnlyList<CommunicationSkill> Skills { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the situation that client and clinician have in mind.</summary>
    public string? Situation { get; init; }

    /// <summary>Gets a value indicating whether to write a line for each step beforehand.</summary>
    public bool? AskScript { get; init; }

    /// <summary>Gets a value indicating whether to put an I-statement into words.</summary>
    public bool? AskIStatement { get; init; }

    /// <summary>Gets a value indicating whether to say which goals matter, the most important first.</summary>
    public bool? AskGoals { get; init; }

    /// <summary>Gets the scale of how strongly one asks, of the outcome, the relationship and self-respect.</summary>
    /// <value>Null means 0 to 10.</value>
    public RatingScale? Scale { get; init; }

    /// <summary>Gets a value indicating whether the client says how they said it: passively, assertively or aggressively.</summary>
    public bool? AskStyle { get; init; }

    /// <summary>Gets a value indicating whether the client is asked what it may cost, how willing they are, and what it is for.</summary>
    public bool? AskCourage { get; init; }

    /// <summary>Gets the scale on which fear is asked that is kept as 0 to 100: for a form for children and teenagers.</summary>
    /// <value>Ends at 0 and 100, whatever the steps; null for plain 0 to 100. See <see cref="YouthScales"/>.</value>
    public RatingScale? AskedOn { get; init; }

    HomeworkKind IOfLibraryKind.Kind() => CommunicationPracticeKind.Instance;
}
