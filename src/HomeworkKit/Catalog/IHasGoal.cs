namespace HomeworkKit;

/// <summary>A task that leads towards a goal of the client's.</summary>
/// <remarks>Then the homework belongs to that goal whether or not the plan names it too.</remarks>
public interface IHasGoal
{
    /// <summary>Gets the goal.</summary>
    /// <value>Null while none is named.</value>
    GoalId? Goal { get; }
}
