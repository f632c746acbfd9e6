using HomeworkKit.Primitives;

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

    /// <summary>Gets a value indicating whether what was erased may still lie in the database's log, because somebody is reading or the transaction is not committed yet.</summary>
    /// <value>True until a later write, or the next opening of the store, has emptied the log: they try by themselves.</value>
    public bool RemainsInLog { get; init; }

    /// <summary>Gets a value indicating whether there was nothing of this client.</summary>
    public bool IsEmpty => Assignments.Count == 0 && Documents.Count == 0;
}
