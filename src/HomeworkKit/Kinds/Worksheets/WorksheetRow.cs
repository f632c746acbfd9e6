namespace HomeworkKit.Kinds;

/// <summary>One row of a repeated section.</summary>
public sealed partial record WorksheetRow : ContentRecord
{
    /// <summary>Gets the answers, in any order.</summary>
    public IReadOnlyList<WorksheetAnswer> Answers { get => field ?? []; init => field = ValueList.From(value); }
}
