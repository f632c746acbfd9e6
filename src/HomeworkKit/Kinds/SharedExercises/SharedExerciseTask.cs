namespace HomeworkKit.Kinds;

/// <summary>Asks two or more people to do something together: to talk in turns, to hold each other's gaze, to notice kind acts.</summary>
/// <remarks>
/// Each participant has a cycle, a yes and secrets of their own; the assignments are linked by a <see cref="JointExerciseId"/>.
/// Whether to screen first, for example for intimate-partner violence, stands on the assignment as well.
/// </remarks>
public sealed partial record SharedExerciseTask : HomeworkTask, IOfLibraryKind
{
    /// <summary>Gets the prompts, private and shared.</summary>
    public IReadOnlyList<SharedPrompt> Prompts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what is done together, in order.</summary>
    public IReadOnlyList<ExercisePart> Parts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how many turns each participant speaks.</summary>
    /// <value>Null where nobody counts turns.</value>
    public NonNegativeCount? TurnsEach { get; init; }

    /// <summary>Gets how long a turn lasts.</summary>
    public Minutes? TurnMinutes { get; init; }

    /// <summary>Gets a value indicating whether to rate anxiety before and after.</summary>
    public bool? AskAnxiety { get; init; }

    /// <summary>Gets a value indicating whether each turn says if the listener mirrored, validated and empathised (Hendrix 1988).</summary>
    public bool? AskDialogue { get; init; }

    /// <summary>Gets a value indicating whether the client is asked what it may cost, how willing they are, and what it is for.</summary>
    public bool? AskCourage { get; init; }

    /// <summary>Gets the scale on which anxiety is asked that is kept as 0 to 100: for a form for children and teenagers.</summary>
    /// <value>Ends at 0 and 100, whatever the steps; null for plain 0 to 100. See <see cref="YouthScales"/>.</value>
    public RatingScale? AskedOn { get; init; }

    HomeworkKind IOfLibraryKind.Kind() => SharedExerciseKind.Instance;
}
