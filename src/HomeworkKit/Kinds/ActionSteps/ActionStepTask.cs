namespace HomeworkKit.Kinds;

/// <summary>Asks the client to take one step towards a goal of the treatment.</summary>
/// <remarks>Where, when, what may get in the way and the smallest useful version stand in the agreement, as with every kind.</remarks>
public sealed partial record ActionStepTask : HomeworkTask, INamesClientDocument, IHasGoal, IOfLibraryKind
{
    /// <summary>Gets the treatment goal that the step leads towards.</summary>
    public GoalId? Goal { get; init; }

    /// <summary>Gets the step.</summary>
    public string? Step { get; init; }

    /// <summary>Gets the smaller pieces that it is broken down into, in order.</summary>
    /// <value>Empty where the step is small enough.</value>
    public IReadOnlyList<ActionPart> Parts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how the client will know that the step is taken.</summary>
    public string? DoneWhen { get; init; }

    /// <summary>Gets a value indicating whether the client is asked what it may cost, how willing they are, and what it is for.</summary>
    public bool? AskCourage { get; init; }

    /// <summary>
    /// Gets the scale on which discomfort, willingness and progress are asked that are kept as 0 to 100: for a form for children and teenagers.
    /// </summary>
    /// <value>Ends at 0 and 100, whatever the steps; null for plain 0 to 100. See <see cref="YouthScales"/>.</value>
    public RatingScale? AskedOn { get; init; }

    bool INamesClientDocument.NamesClientDocument => Goal is not null;

    HomeworkKind IOfLibraryKind.Kind() => ActionStepKind.Instance;
}
