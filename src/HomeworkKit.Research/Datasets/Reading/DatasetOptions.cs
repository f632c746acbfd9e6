namespace HomeworkKit.Research;

/// <summary>How a dataset is read.</summary>
public sealed record DatasetOptions
{
    /// <summary>Gets the options that apply where none are given: everything, stopping at the first problem.</summary>
    public static DatasetOptions Default { get; } = new();

    /// <summary>Gets which cycles are wanted.</summary>
    /// <value>Null for all.</value>
    public DatasetFilter? Filter { get; init; }

    /// <summary>Gets what becomes of a line that cannot be read.</summary>
    public DatasetProblemPolicy Problems { get; init; }

    /// <summary>Gets a value indicating whether a file that breaks off is read as far as it goes.</summary>
    /// <value>
    /// False by default: reading ends with a <see cref="DatasetException"/>. True: what comes before the break is given, and the report names the line.
    /// </value>
    public bool AllowsIncompleteFiles { get; init; }

    /// <summary>Gets what is filled in with what was read, passed over and skipped.</summary>
    /// <value>Null where nobody asks.</value>
    public DatasetReport? Report { get; init; }

    /// <summary>Gets what hears how far reading has come, about every half megabyte and at the end.</summary>
    /// <value>Called on the reader's thread, one call at a time.</value>
    public Action<DatasetProgress>? Progress { get; init; }

    /// <summary>Gets how many lines are parsed at once.</summary>
    /// <value>Null for the number of processors. The order of the lines is kept either way.</value>
    public int? Parallelism { get; init; }
}
