namespace HomeworkKit.Research;

/// <summary>What an export wrote.</summary>
public sealed record ExportResult
{
    /// <summary>Gets how many participants there are.</summary>
    public required long Participants { get; init; }

    /// <summary>Gets how many cycles there are.</summary>
    public required long Cycles { get; init; }

    /// <summary>Gets the tables with their columns.</summary>
    public IReadOnlyList<ExportTable> Tables { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how many rows each table has, in their order.</summary>
    public IReadOnlyList<long> Rows { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what keeps plans from having occurrences.</summary>
    /// <value>In the order of assignments as exported; empty where every plan can be used. Such a plan is in the export, without occurrences.</value>
    public IReadOnlyList<ExportProblem> Problems { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what was taken out or replaced.</summary>
    public required DeidentificationReport Report { get; init; }
}
