namespace HomeworkKit.Research;

/// <summary>
/// What a row's cells are filled into. A closed choice of the kinds that other people's tables hold: mood logs, self-monitoring, sleep diaries, activities.
/// </summary>
public abstract record CsvRecordMapping
{
    /// <summary>Gets the task that the rows answer.</summary>
    internal abstract HomeworkTask Task { get; }

    /// <summary>Gets the columns that it reads.</summary>
    internal abstract IEnumerable<CsvColumn> Columns { get; }

    /// <summary>Reads a row; null where every cell is missing.</summary>
    internal abstract HomeworkEntry? Read(CsvRow row, string? zone);
}
