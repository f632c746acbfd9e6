namespace HomeworkKit.Kinds;

/// <summary>Asks the client to practise mindfulness, breathing or relaxation for a while.</summary>
/// <remarks>The minutes are a range, so that a short practice on a hard day is within the plan. There is no doing it right.</remarks>
public sealed partial record MindfulnessTask : HomeworkTask, IOfLibraryKind
{
    /// <summary>Gets what is practised.</summary>
    public required PracticeTechnique Technique { get; init; }

    /// <summary>Gets the name of the technique where it is another than those listed.</summary>
    public string? OtherTechnique { get; init; }

    /// <summary>Gets the stage of applied relaxation.</summary>
    /// <value>Null for other techniques.</value>
    public AppliedRelaxationStage? Stage { get; init; }

    /// <summary>Gets the shortest practice that is meant.</summary>
    /// <value>Minutes; 0 or more. Null leaves it open.</value>
    [Unit("minutes")]
    public int? MinimumMinutes { get; init; }

    /// <summary>Gets the longest practice that is meant.</summary>
    /// <value>Minutes; above 0, not below <see cref="MinimumMinutes"/>. Null leaves it open, as it may be for informal practice.</value>
    [Unit("minutes")]
    public int? MaximumMinutes { get; init; }

    /// <summary>Gets a value indicating whether a recording or a person guides it.</summary>
    public bool? Guided { get; init; }

    /// <summary>Gets how to do it, in a few words.</summary>
    public string? Instructions { get; init; }

    /// <summary>Gets what to rate before and after.</summary>
    public IReadOnlyList<PracticeItem> Items { get => field ?? []; init => field = ValueList.From(value); }

    HomeworkKind IOfLibraryKind.Kind() => MindfulnessKind.Instance;
}
