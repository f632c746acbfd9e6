namespace HomeworkKit.Storage;

/// <summary>What was erased of a client: enough to answer their request and to erase the same from exports and read models, and nothing they wrote.</summary>
/// <remarks>Copies outside the store (backups, exports, caches, replicas' archives) are not reached.</remarks>
public sealed record ErasureReport
{
    /// <summary>Gets whose data was erased.</summary>
    public required ClientRef Client { get; init; }

    /// <summary>Gets the assignments whose histories were erased, in the order of their ids.</summary>
    public required IReadOnlyList<AssignmentId> Assignments { get; init; }

    /// <summary>Gets how many events they had.</summary>
    public required long Events { get; init; }

    /// <summary>Gets the documents that were erased, in the order of their names.</summary>
    public required IReadOnlyList<DocumentKey> Documents { get; init; }

    /// <summary>
    /// Gets a value indicating whether something of what was erased may still lie in the database's file or log, where no call of the store reaches it.
    /// </summary>
    /// <value>
    /// SQLite: true while somebody is reading, while the transaction is not committed yet, or where the file is too large to be written anew at once; the store
    /// tries again with later writes and when it is opened next, and its <c>FinishErasureAsync</c> does it whatever the size. PostgreSQL: always true, since
    /// the server keeps the bytes of deleted rows until it has vacuumed the tables and used the space again.
    /// </value>
    public bool RemainsInFile { get; init; }

    /// <summary>Gets a value indicating whether there was nothing of this client.</summary>
    public bool IsEmpty => Assignments.Count == 0 && Documents.Count == 0;
}
