namespace HomeworkKit;

/// <summary>One piece of homework in a review of several.</summary>
/// <param name="Cycle">The piece.</param>
/// <param name="Decision">What was decided about it.</param>
public sealed partial record TogetherPiece(HomeworkCycle Cycle, ReviewDecision Decision)
{
    /// <summary>Gets what was made of this piece, beside what was learned from all of them.</summary>
    public Review Review { get; init; } = new();

    /// <summary>Gets the plan of a new round, where the decision needs one.</summary>
    public Assignment? Plan { get; init; }

    /// <summary>Returns the id, and nothing of the content.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"piece {Cycle.Id}";
}
