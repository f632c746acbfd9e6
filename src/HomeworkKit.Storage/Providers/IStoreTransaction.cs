namespace HomeworkKit.Storage.Providers;

/// <summary>All that a store has to provide inside one of its transactions for <see cref="TransactionalStore"/> to keep the contract.</summary>
public interface IStoreTransaction : IHistoryTransaction
{
    /// <summary>Loads a cycle.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="arrivals">Takes when each event arrived, as far as that is known; null if nobody asks.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The cycle; null if there is none.</returns>
    ValueTask<HomeworkCycle?> LoadAsync(AssignmentId assignment, ICollection<KeyValuePair<EventId, Instant>>? arrivals, CancellationToken cancellationToken);

    /// <summary>Lists summaries in the order of assignment ids.</summary>
    /// <param name="query">Which; its limit is set.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>One page; rows that cannot be read are named in it, and never thrown.</returns>
    ValueTask<SummaryPage> QueryAsync(HomeworkQuery query, CancellationToken cancellationToken);

    /// <summary>Lists summaries by their last change, newest first.</summary>
    /// <param name="query">Which; its place to begin at and its limit are not set.</param>
    /// <param name="before">The token of the last page.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>One page; rows that cannot be read are named in it, and never thrown.</returns>
    /// <exception cref="ArgumentException">The token is not of this store's form.</exception>
    ValueTask<LatestPage> LatestAsync(HomeworkQuery query, ChangeToken before, int limit, CancellationToken cancellationToken);

    /// <summary>Counts cycles.</summary>
    /// <param name="query">Which; its limit does not count.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>How many there are.</returns>
    ValueTask<long> CountAsync(HomeworkQuery query, CancellationToken cancellationToken);

    /// <summary>Lists what changed since a token, in the order of changes.</summary>
    /// <param name="since">The token.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>One page.</returns>
    /// <exception cref="ArgumentException">The token is not of this store's form.</exception>
    ValueTask<ChangePage> ChangesAsync(ChangeToken since, int limit, CancellationToken cancellationToken);

    /// <summary>Reads a document and, in a transaction that writes, keeps others from changing it.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">Its name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The document; null if there is none.</returns>
    ValueTask<StoredDocument<T>?> GetDocumentAsync<T>(DocumentKey key, CancellationToken cancellationToken)
        where T : ContentRecord;

    /// <summary>Reads a document's version and, in a transaction that writes, keeps others from changing it.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The version; 0 if there is none.</returns>
    ValueTask<int> GetDocumentVersionAsync(DocumentKey key, CancellationToken cancellationToken);

    /// <summary>Writes a document.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">Its name.</param>
    /// <param name="version">The version that it gets; 1 for a new one.</param>
    /// <param name="value">Its content.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task.</returns>
    ValueTask PutDocumentAsync<T>(DocumentKey key, int version, T value, CancellationToken cancellationToken)
        where T : ContentRecord;

    /// <summary>Removes a document.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task.</returns>
    ValueTask DeleteDocumentAsync(DocumentKey key, CancellationToken cancellationToken);

    /// <summary>Lists documents in ordinal order of names.</summary>
    /// <param name="client">The client; the <c>default</c> for those that are nobody's.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Their names and versions.</returns>
    ValueTask<IReadOnlyList<DocumentInfo>> ListDocumentsAsync(ClientRef client, CancellationToken cancellationToken);

    /// <summary>Erases everything of a client.</summary>
    /// <param name="client">The client.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What was erased.</returns>
    ValueTask<ErasureReport> EraseClientAsync(ClientRef client, CancellationToken cancellationToken);

    /// <summary>Counts what belongs to no history and what carries no checksum, and looks at every document, for an integrity check.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What was found; nothing for a store that keeps no rows.</returns>
    ValueTask<RowFindings> CheckRowsAsync(CancellationToken cancellationToken) => ValueTask.FromResult(default(RowFindings));
}
