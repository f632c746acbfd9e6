namespace HomeworkKit.Kinds;

/// <summary>What a client did about a step towards a goal.</summary>
/// <remarks>Parts of a step count. Whether the step is taken is told by the attempt's outcome; what got in the way stands there too.</remarks>
public sealed partial record ActionStep : HomeworkEntry, IOfLibraryKind
{
    /// <summary>Gets what the client expects to feel, how willing they are to feel it, and what it is for.</summary>
    /// <value>Null where it is not asked.</value>
    public Courage? Courage { get; init; }

    /// <summary>Gets what the client did.</summary>
    public string? WhatIDid { get; init; }

    /// <summary>Gets the keys of the pieces that were done, in the order in which they were.</summary>
    public IReadOnlyList<string> PartsDone { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how far the client feels they have come with the step.</summary>
    /// <value>0 to 100, as the client sees it.</value>
    public Percent? Progress { get; init; }

    /// <summary>Gets how much nearer the goal feels now.</summary>
    /// <value>0 (not at all) to 100 (there), as the client sees it.</value>
    public Percent? GoalFeelsReached { get; init; }

    /// <summary>Gets what helped.</summary>
    public string? WhatHelped { get; init; }

    /// <summary>Gets what comes next.</summary>
    public string? NextStep { get; init; }

    HomeworkKind IOfLibraryKind.Kind() => ActionStepKind.Instance;
}
