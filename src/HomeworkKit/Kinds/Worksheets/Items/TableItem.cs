namespace HomeworkKit.Kinds;

/// <summary>The same questions for each of some rows: days of the week, areas of life.</summary>
public sealed partial record TableItem : WorksheetItem
{
    /// <summary>Gets the rows.</summary>
    public IReadOnlyList<WorksheetTableRow> Rows { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the columns: questions that are asked in each row.</summary>
    public IReadOnlyList<WorksheetItem> Columns { get => field ?? []; init => field = ValueList.From(value); }

    internal override IReadOnlyList<WorksheetItem> Inner => Columns;

    internal override WorksheetItemForm Form => WorksheetItemForm.Table;
}
