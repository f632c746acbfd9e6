namespace HomeworkKit.Kinds;

/// <summary>One item of a form where it stands.</summary>
/// <param name="item">The item.</param>
/// <param name="parent">The number of what it stands in; -1 for the form itself.</param>
/// <param name="repeat">The number of the repeated section that it stands in; -1 for none.</param>
/// <param name="table">The number of the table whose column it is; -1 for none.</param>
internal readonly struct WorksheetNode(WorksheetItem item, int parent, int repeat, int table)
{
    internal WorksheetItem Item => item;

    internal int Parent => parent;

    internal int Repeat => repeat;

    internal int Table => table;
}
