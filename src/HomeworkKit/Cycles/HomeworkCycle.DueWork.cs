namespace HomeworkKit;

/// <content>When something is due.</content>
public sealed partial class HomeworkCycle
{
    /// <summary>Gets a value indicating whether something may be due, now or from the date on which a pause ends.</summary>
    internal bool HasWork => State is CycleState.Assigned or CycleState.InProgress
        || (State == CycleState.Paused && ReturnsOn is not null && (_fold.Facts & GuardConditions.PausedFromReview) == 0);

    /// <summary>Says whether something may be due on a date: the homework is agreed, and neither handed in, ended nor paused on that date.</summary>
    /// <remarks>A pause ends with the day before its return date, whoever takes the work up again and when.</remarks>
    internal bool HasWorkOn(LocalDate date) => HasWork && (State != CycleState.Paused || date >= ReturnsOn);
}
