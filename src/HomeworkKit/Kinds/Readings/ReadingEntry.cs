namespace HomeworkKit.Kinds;

/// <summary>What a client read and took from it.</summary>
/// <remarks>A question for the session stands on the attempt, as with every kind.</remarks>
public sealed partial record ReadingEntry : HomeworkEntry, IHasDuration, IOfLibraryKind
{
    /// <summary>Gets which part was read.</summary>
    public string? PartRead { get; init; }

    /// <summary>Gets how much of what was agreed has been read.</summary>
    /// <value>0 to 100.</value>
    public Percent? PercentRead { get; init; }

    /// <summary>Gets how long it took.</summary>
    public Minutes? MinutesSpent { get; init; }

    /// <summary>Gets how well the client understood it.</summary>
    /// <value>On the task's scale, usually 0 to 4.</value>
    public Rating? Understanding { get; init; }

    /// <summary>Gets how far it applies to the client.</summary>
    /// <value>On the task's scale, usually 0 to 4.</value>
    public Rating? Relevance { get; init; }

    /// <summary>Gets what the client takes from it.</summary>
    public string? Takeaway { get; init; }

    /// <summary>Gets notes made while reading, or answers from a workbook.</summary>
    public IReadOnlyList<string> Notes { get => field ?? []; init => field = ValueList.From(value); }

    /// <inheritdoc/>
    public decimal? GetMinutesTaken() => MinutesSpent?.Value;

    HomeworkKind IOfLibraryKind.Kind() => ReadingKind.Instance;
}
