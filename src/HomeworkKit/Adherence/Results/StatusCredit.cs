namespace HomeworkKit.Adherence;

/// <summary>For how much a status counts.</summary>
public sealed partial record StatusCredit : ContentRecord
{
    /// <summary>Gets the status.</summary>
    /// <value>One that an attempt brings about: done, done early, done late, partly or not done.</value>
    public required OccurrenceStatus Status { get; init; }

    /// <summary>Gets for how much it counts.</summary>
    /// <value>0 to 1.</value>
    public required decimal Credit { get; init; }
}
