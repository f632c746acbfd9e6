namespace HomeworkKit;

/// <summary>What people read where the library has names: labels apart from names, so that an app can change words without changing data.</summary>
/// <remarks>The words are for clients first; none of them weighs a person.</remarks>
public sealed record CycleLabels
{
    /// <summary>Gets the labels that apply where a host sets none.</summary>
    public static CycleLabels Default { get; } = new();

    /// <summary>Gets what the work between sessions is called.</summary>
    /// <value><c>homework</c> by default; "practice" and "action plan" are common.</value>
    public string Noun { get; init; } = "homework";

    /// <summary>Gives the label of a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>For example <c>ready to look at together</c>.</returns>
    public string Of(CycleState state) => state switch
    {
        CycleState.Proposed => "suggested " + Noun,
        CycleState.Assigned => "agreed",
        CycleState.InProgress => "trying it out",
        CycleState.ReadyForReview => "ready to look at together",
        CycleState.Paused => "set aside",
        CycleState.Completed => "brought to a close",
        CycleState.Declined => "not for now",
        CycleState.Stopped => "stopped",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
