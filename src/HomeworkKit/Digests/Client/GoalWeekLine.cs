using HomeworkKit.Adherence;

namespace HomeworkKit;

/// <summary>One piece of homework in a week of a goal.</summary>
public sealed partial record GoalWeekLine : ContentRecord
{
    /// <summary>Gets the assignment.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Gets what a person calls it, else the name of its kind.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the state.</summary>
    public required CycleState State { get; init; }

    /// <summary>Gets what became of the week's times.</summary>
    public required WeeklyCounts Counts { get; init; }

    /// <summary>Gets how many attempts were done or done in part so far, in this week and before.</summary>
    public required int DoneSoFar { get; init; }
}
