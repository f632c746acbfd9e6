namespace HomeworkKit.Kinds;

/// <summary>A question that is answered in words.</summary>
public sealed partial record TextItem : WorksheetItem
{
    /// <summary>Gets how many letters the answer may have.</summary>
    /// <value>1 or more; null for no limit of the form's own.</value>
    public int? MostLetters { get; init; }

    /// <summary>Gets how many lines are offered to write on.</summary>
    /// <value>1 to 50; null for a paragraph.</value>
    public int? Lines { get; init; }

    internal override WorksheetItemForm Form => WorksheetItemForm.Text;
}
