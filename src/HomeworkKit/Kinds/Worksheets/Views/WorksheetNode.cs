namespace HomeworkKit.Kinds;

/// <summary>One item of a form where it stands.</summary>
/// <param name="Item">The item.</param>
/// <param name="Parent">The number of what it stands in; -1 for the form itself.</param>
/// <param name="Repeat">The number of the repeated section that it stands in; -1 for none.</param>
/// <param name="Table">The number of the table whose column it is; -1 for none.</param>
internal readonly partial record struct WorksheetNode(WorksheetItem Item, int Parent, int Repeat, int Table)
{
    /// <summary>Returns the name of the type.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(WorksheetNode);
}
