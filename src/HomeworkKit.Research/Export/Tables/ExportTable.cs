namespace HomeworkKit.Research;

/// <summary>One file of rows.</summary>
/// <param name="Name">The name of the file without its ending.</param>
/// <param name="Title">What a row is, in a line.</param>
public sealed record ExportTable(string Name, string Title)
{
    /// <summary>Gets the columns in order.</summary>
    public IReadOnlyList<ExportColumn> Columns { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the names of the columns that together name a row.</summary>
    public IReadOnlyList<string> Key { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the name of the file.</summary>
    public string FileName => Name + ".csv";
}
