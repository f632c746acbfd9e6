namespace HomeworkKit.Kinds;

/// <summary>Asks the client to put a belief to the test in the world.</summary>
/// <remarks>Bennett-Levy et al. 2004. The plan may be worked out together in the session, or by the client in the entry.</remarks>
public sealed partial record BehaviouralExperimentTask : HomeworkTask, IOfLibraryKind
{
    /// <summary>Gets what it is meant to find out.</summary>
    public required ExperimentType Type { get; init; }

    /// <summary>Gets how it finds out.</summary>
    public ExperimentMethod? Method { get; init; }

    /// <summary>Gets the belief to test, as it was worked out together.</summary>
    public string? TargetBelief { get; init; }

    /// <summary>Gets the other belief to hold against it.</summary>
    public string? AlternativeBelief { get; init; }

    /// <summary>Gets what is to be done, where and when.</summary>
    public string? Plan { get; init; }

    /// <summary>Gets the precautions to leave out.</summary>
    public IReadOnlyList<string> PrecautionsToDrop { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether belief is rated twice: as it seems to the head, and as it feels to the heart.</summary>
    public bool? AskHeart { get; init; }

    /// <summary>Gets a value indicating whether the client is asked what it may cost, how willing they are, and what it is for.</summary>
    public bool? AskCourage { get; init; }

    /// <summary>Gets the scale on which beliefs and likelihoods are asked that are kept as 0 to 100: for a form for children and teenagers.</summary>
    /// <value>Ends at 0 and 100, whatever the steps; null for plain 0 to 100. See <see cref="YouthScales"/>.</value>
    public RatingScale? AskedOn { get; init; }

    HomeworkKind IOfLibraryKind.Kind() => BehaviouralExperimentKind.Instance;
}
