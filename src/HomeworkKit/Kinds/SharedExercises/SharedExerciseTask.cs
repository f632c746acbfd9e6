namespace HomeworkKit.Kinds;

/// <summary>Asks two or more people to do something together: to talk in turns, to hold each other's gaze, to notice kind acts.</summary>
/// <remarks>
/// Each participant has a cycle, a yes and secrets of their own; the assignments are linked by a <see cref="JointExerciseId"/>.
/// Whether to screen first, for example for intimate-partner violence, stands on the assignment as well.
/// </remarks>
public sealed record SharedExerciseTask : HomeworkTask
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
}
