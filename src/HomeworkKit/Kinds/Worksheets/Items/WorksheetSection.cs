namespace HomeworkKit.Kinds;

/// <summary>Items that belong together, under one heading.</summary>
public sealed partial record WorksheetSection : WorksheetItem
{
    /// <summary>Gets the items.</summary>
    public IReadOnlyList<WorksheetItem> Items { get => field ?? []; init => field = ValueList.From(value); }

    internal override IReadOnlyList<WorksheetItem> Inner => Items;

    internal override WorksheetItemForm Form => WorksheetItemForm.Section;
}
