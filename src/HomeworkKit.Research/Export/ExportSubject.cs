namespace HomeworkKit.Research;

/// <summary>What is kept of a participant while an export runs: the only thing that grows with the data.</summary>
internal sealed class ExportSubject
{
    internal required string Client { get; init; }

    internal string Id { get; set; } = string.Empty;

    /// <summary>The local date of the first event: study day 1.</summary>
    internal LocalDate FirstDay { get; set; }

    internal LocalDate LastDay { get; set; }

    internal int ShiftDays { get; set; }

    internal int Partition { get; set; }

    internal long Events { get; set; }

    internal long Cycles { get; set; }

    internal long Attempts { get; set; }

    internal long Occurrences { get; set; }
}
