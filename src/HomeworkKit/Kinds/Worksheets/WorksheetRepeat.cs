namespace HomeworkKit.Kinds;

/// <summary>The rows of one repeated section.</summary>
public sealed partial record WorksheetRepeat : ContentRecord
{
    /// <summary>Gets the key of the section.</summary>
    [ShortText]
    public required string Section { get; init; }

    /// <summary>Gets the rows, in the order in which they were added.</summary>
    public IReadOnlyList<WorksheetRow> Rows { get => field ?? []; init => field = ValueList.From(value); }
}
