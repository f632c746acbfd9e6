namespace HomeworkKit.Kinds;

/// <summary>Items that are answered once for each time something happened: each meal, each urge.</summary>
public sealed partial record RepeatedSection : WorksheetItem
{
    /// <summary>Gets the items of each row.</summary>
    public IReadOnlyList<WorksheetItem> Items { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how many rows there are at most.</summary>
    /// <value>1 to 50; 50 where nobody said.</value>
    public int? MostTimes { get; init; }

    internal override IReadOnlyList<WorksheetItem> Inner => Items;

    internal override WorksheetItemForm Form => WorksheetItemForm.RepeatedSection;
}
