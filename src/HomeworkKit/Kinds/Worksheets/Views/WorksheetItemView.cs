using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>One item of a form in one place: in a repeated section once for each row, in a table once for each of its rows.</summary>
public readonly partial record struct WorksheetItemView
{
    internal WorksheetItemView(WorksheetItem item, int? row, string? tableRow, WorksheetItemState why, WorksheetAnswer? answer, FormCondition? hiddenBy)
    {
        (Item, Row, TableRow, Why) = (item, row, tableRow, why);
        Answer = why is WorksheetItemState.Answered or WorksheetItemState.NoAnswer ? answer : null;
        HiddenBy = hiddenBy;
    }

    /// <summary>Gets the item.</summary>
    public WorksheetItem Item { get; }

    /// <summary>Gets the row of the repeated section.</summary>
    /// <value>0 or more; null for an item outside one.</value>
    public int? Row { get; }

    /// <summary>Gets the key of the table's row.</summary>
    /// <value>Null for an item outside a table.</value>
    public string? TableRow { get; }

    /// <summary>Gets what stands with the item.</summary>
    public WorksheetItemState Why { get; }

    /// <summary>Gets the condition that hides it, its own or that of a group that it stands in.</summary>
    /// <value>Null where it is not hidden.</value>
    public FormCondition? HiddenBy { get; }

    /// <summary>Gets the answer, or why there is none.</summary>
    /// <value>Null where it is hidden or blank: what was answered before it was hidden is never told here.</value>
    public WorksheetAnswer? Answer { get; }

    /// <summary>Gets why there is no answer.</summary>
    /// <value>Null unless the client said.</value>
    public NoAnswer? NoAnswer => Why == WorksheetItemState.NoAnswer ? Answer?.NoAnswer : null;

    /// <summary>Returns what stands with the item and nothing of its content.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => Why.ToString();
}
