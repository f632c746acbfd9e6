namespace HomeworkKit.Kinds;

/// <summary>One problem worked through, as far as the client got. Members stand in the order of the steps.</summary>
/// <remarks>
/// D'Zurilla and Goldfried 1971; D'Zurilla and Nezu 2007. A problem that is not solved is looked at again: the steps may be repeated in another entry.
/// </remarks>
public sealed partial record ProblemSolving : HomeworkEntry, IOfLibraryKind
{
    /// <summary>Gets how the client sees problems at the moment: as threats, as tasks, as theirs to solve or not.</summary>
    public string? Orientation { get; init; }

    /// <summary>Gets the problem.</summary>
    public string? Problem { get; init; }

    /// <summary>Gets the facts, apart from guesses.</summary>
    public IReadOnlyList<string> Facts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the goal: specific, and within reach.</summary>
    public string? Goal { get; init; }

    /// <summary>Gets the possible solutions.</summary>
    public IReadOnlyList<AlternativeSolution> Alternatives { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the keys of the chosen solution, or of several that are combined.</summary>
    public IReadOnlyList<string> Chosen { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the steps of the plan, in order.</summary>
    public IReadOnlyList<PlanStep> Plan { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what happened when it was carried out.</summary>
    public string? WhatHappened { get; init; }

    /// <summary>Gets how far the outcome is what was aimed at.</summary>
    /// <value>On the task's scale, usually 0 to 10.</value>
    public Rating? OutcomeAgainstGoal { get; init; }

    /// <summary>Gets how content the client is with how it went.</summary>
    /// <value>On the task's scale, usually 0 to 10.</value>
    public Rating? Satisfaction { get; init; }

    /// <summary>Gets what comes next: another round, another solution, or something to remember.</summary>
    public string? NextStep { get; init; }

    HomeworkKind IOfLibraryKind.Kind() => ProblemSolvingKind.Instance;
}
