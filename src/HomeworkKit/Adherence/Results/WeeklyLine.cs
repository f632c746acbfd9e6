namespace HomeworkKit.Adherence;

/// <summary>One assignment in a <see cref="WeeklyReport"/>.</summary>
public sealed partial record WeeklyLine : ContentRecord
{
    /// <summary>Gets the assignment.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Gets the kind of homework of the plan that held in the week.</summary>
    /// <value>Null where none did.</value>
    public string? Kind { get; init; }

    /// <summary>Gets the counts.</summary>
    public required WeeklyCounts Counts { get; init; }
}
