namespace HomeworkKit.Storage;

/// <summary>What an integrity check of a store found.</summary>
public sealed record IntegrityReport
{
    /// <summary>Gets how many histories were looked at.</summary>
    public required long Cycles { get; init; }

    /// <summary>Gets how many documents were looked at.</summary>
    public required long Documents { get; init; }

    /// <summary>Gets the histories that cannot be read, with the code of the reason.</summary>
    public required IReadOnlyList<UnreadableCycle> Unreadable { get; init; }

    /// <summary>Gets the histories whose stored summary is not what their events say: queries and the caseload queue would show something else.</summary>
    public required IReadOnlyList<AssignmentId> WrongSummaries { get; init; }

    /// <summary>Gets how many documents cannot be read.</summary>
    public required long UnreadableDocuments { get; init; }

    /// <summary>Gets how many rows belong to no history.</summary>
    public required long StrayRows { get; init; }

    /// <summary>Gets how many findings the database itself has about its pages, indexes and tables.</summary>
    /// <value>0 for a sound file, and where the database has no such check.</value>
    public int DamagedPages { get; init; }

    /// <summary>Gets how many bodies and summaries carry no checksum, because an older version wrote them: damage to their text may go unnoticed.</summary>
    public required long WithoutChecksum { get; init; }

    /// <summary>Gets a value indicating whether nothing is wrong. Rows without a checksum are not wrong.</summary>
    public bool IsSound => DamagedPages == 0 && Unreadable.Count == 0 && WrongSummaries.Count == 0 && UnreadableDocuments == 0 && StrayRows == 0;
}
