namespace HomeworkKit.Research;

/// <summary>A column of somebody else's CSV, by its name, with the codes that stand for "missing" in it.</summary>
/// <param name="Name">The name as it stands in the header.</param>
public sealed record CsvColumn(string Name)
{
    /// <summary>Gets the codes of this column that mean missing, besides those of the whole file.</summary>
    /// <value>Compared as texts, without blanks around them: <c>-99</c>, <c>NA</c>. A blank cell is always missing.</value>
    public IReadOnlyList<string> Missing { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Makes a column of its name alone.</summary>
    /// <param name="name">The name as it stands in the header.</param>
    public static implicit operator CsvColumn(string name) => new(name);

    /// <summary>Makes a column of its name alone.</summary>
    /// <param name="name">The name as it stands in the header.</param>
    /// <returns>The column.</returns>
    public static CsvColumn FromString(string name) => new(name);
}
