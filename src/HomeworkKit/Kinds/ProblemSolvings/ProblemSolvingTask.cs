namespace HomeworkKit.Kinds;

/// <summary>Asks the client to work through one problem step by step.</summary>
/// <remarks>
/// D'Zurilla and Goldfried 1971; D'Zurilla and Nezu 2007. Problem, facts, goal, many alternatives without judging, weighing, choosing, doing, looking back.
/// </remarks>
public sealed partial record ProblemSolvingTask : HomeworkTask, IOfLibraryKind
{
    /// <summary>Gets the problem that client and clinician have in mind.</summary>
    public string? Problem { get; init; }

    /// <summary>Gets a value indicating whether to write down first how one sees problems at the moment (orientation).</summary>
    public bool? AskOrientation { get; init; }

    /// <summary>Gets how many alternatives to gather.</summary>
    /// <value>2 or more; null means two, and three are better.</value>
    public NonNegativeCount? AlternativesWanted { get; init; }

    /// <summary>Gets the scale of the outcome against the goal, and of satisfaction.</summary>
    /// <value>Null means 0 to 10.</value>
    public RatingScale? Scale { get; init; }

    HomeworkKind IOfLibraryKind.Kind() => ProblemSolvingKind.Instance;
}
