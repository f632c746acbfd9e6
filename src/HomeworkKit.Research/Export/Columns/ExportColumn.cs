namespace HomeworkKit.Research;

/// <summary>One column of a table, with all that a codebook says about it.</summary>
/// <param name="Name">Snake case, 32 characters at most.</param>
/// <param name="Type">Its type.</param>
/// <param name="Label">What it means, in a line.</param>
public sealed record ExportColumn(string Name, ColumnType Type, string Label)
{
    /// <summary>Gets what it is counted in.</summary>
    /// <value>Null where that goes without saying.</value>
    public string? Unit { get; init; }

    /// <summary>Gets the smallest value that can stand here.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Gets the largest value that can stand here.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Gets the values that can stand here; empty where it is no column of codes.</summary>
    public IReadOnlyList<ColumnCategory> Categories { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether there is always a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets how the value comes about, where it is not what somebody entered.</summary>
    public string? Derivation { get; init; }

    /// <summary>Gets where the value comes from: a member of a kind's JSON, or the library.</summary>
    public string? Source { get; init; }
}
