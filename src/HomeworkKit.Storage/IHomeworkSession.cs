using HomeworkKit.Events;

namespace HomeworkKit.Storage;

/// <summary>What can be done inside one transaction, the host's own included: append, load, put and get documents, erase.</summary>
/// <remarks>Each call happens completely or not at all, also where it is one step of a larger transaction of the host's.</remarks>
public interface IHomeworkSession
{
    /// <summary>Appends what a cycle has beyond what is stored of it.</summary>
    /// <remarks>
    /// Needs no bookkeeping of the host's: what is stored must be the beginning of the cycle's history, and the rest is added. Where the cycle is the
    /// beginning of what is stored nothing is left to do, so a call may be repeated after a cut connection.
    /// </remarks>
    /// <param name="cycle">The cycle.</param>
    /// <param name="cancellationToken">Cancels the call; once the commit has begun it is awaited.</param>
    /// <returns>How many events were added.</returns>
    /// <exception cref="HomeworkConflictException">Events are stored that the cycle does not have.</exception>
    /// <exception cref="HomeworkDuplicateEventException">An event is stored, or is twice in the cycle, with other content.</exception>
    /// <exception cref="HomeworkHistoryException">The assignment is another client's.</exception>
    Task<Appended> AppendAsync(HomeworkCycle cycle, CancellationToken cancellationToken = default);

    /// <summary>Appends to several cycles together: all or none.</summary>
    /// <param name="cycles">The cycles.</param>
    /// <param name="cancellationToken">Cancels the call; once the commit has begun it is awaited.</param>
    /// <returns>How many events were added, for each cycle in the order given.</returns>
    /// <exception cref="ArgumentException">One of the cycles is null.</exception>
    /// <exception cref="HomeworkStoreException">As for one cycle.</exception>
    Task<IReadOnlyList<Appended>> AppendAsync(IReadOnlyList<HomeworkCycle> cycles, CancellationToken cancellationToken = default);

    /// <summary>Appends events to a history.</summary>
    /// <remarks>
    /// Events that are stored already with the same content are skipped, so a call may be repeated. The rest is folded behind what is stored: what the
    /// table forbids is refused.
    /// </remarks>
    /// <param name="assignment">The assignment.</param>
    /// <param name="events">The events, in order.</param>
    /// <param name="expectedVersion">How many events the host believes are stored; 0 for a new history.</param>
    /// <param name="cancellationToken">Cancels the call; once the commit has begun it is awaited.</param>
    /// <returns>How many events were added.</returns>
    /// <exception cref="ArgumentException">There is no event.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The expected version is negative.</exception>
    /// <exception cref="HomeworkConflictException">The stored version is another one.</exception>
    /// <exception cref="HomeworkDuplicateEventException">An event is stored with other content.</exception>
    /// <exception cref="HomeworkHistoryException">The table forbids the history, or an event belongs to another assignment, is null, or holds what cannot be
    /// kept.</exception>
    Task<Appended> AppendAsync(AssignmentId assignment, IReadOnlyList<CycleEvent> events, int expectedVersion, CancellationToken cancellationToken = default);

    /// <summary>Loads a cycle.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The cycle; null if there is none.</returns>
    /// <exception cref="HomeworkContentException">What is stored cannot be read.</exception>
    Task<HomeworkCycle?> LoadAsync(AssignmentId assignment, CancellationToken cancellationToken = default);

    /// <summary>Loads several cycles as they stood at one moment.</summary>
    /// <param name="assignments">The assignments.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The cycles that there are, in the order asked for.</returns>
    /// <exception cref="HomeworkContentException">What is stored cannot be read.</exception>
    Task<IReadOnlyList<HomeworkCycle>> LoadAsync(IReadOnlyCollection<AssignmentId> assignments, CancellationToken cancellationToken = default);

    /// <summary>Loads several cycles as they stood at one moment, and tells of those that cannot be read instead of failing for all.</summary>
    /// <param name="assignments">The assignments.</param>
    /// <param name="unreadable">Told of each history that cannot be read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The cycles that there are and that can be read, in the order asked for.</returns>
    Task<IReadOnlyList<HomeworkCycle>> LoadAsync(
        IReadOnlyCollection<AssignmentId> assignments,
        Action<UnreadableCycle> unreadable,
        CancellationToken cancellationToken = default);

    /// <summary>Loads when each event of a history arrived, by the store's own clock.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The arrivals to a millisecond; empty if there is no such history. Events that an older version of the library stored have none.</returns>
    /// <exception cref="HomeworkContentException">What is stored cannot be read.</exception>
    Task<EventArrivals> LoadArrivalsAsync(AssignmentId assignment, CancellationToken cancellationToken = default);

    /// <summary>Gets a document.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">Its name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The document; null if there is none.</returns>
    /// <exception cref="HomeworkContentException">What is stored is no such document.</exception>
    Task<StoredDocument<T>?> GetDocumentAsync<T>(DocumentKey key, CancellationToken cancellationToken = default)
        where T : ContentRecord;

    /// <summary>Puts a document in the place of the version that the host has seen.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="value">Its content.</param>
    /// <param name="expectedVersion">The version that it replaces; 0 for a new one.</param>
    /// <param name="cancellationToken">Cancels the call; once the commit has begun it is awaited.</param>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The new version. Putting the same content once more, after a cut connection, changes nothing.</returns>
    /// <exception cref="HomeworkConflictException">The stored version is another one.</exception>
    Task<int> PutDocumentAsync<T>(DocumentKey key, T value, int expectedVersion, CancellationToken cancellationToken = default)
        where T : ContentRecord;

    /// <summary>Removes a document.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="expectedVersion">The version that the host has seen.</param>
    /// <param name="cancellationToken">Cancels the call; once the commit has begun it is awaited.</param>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="HomeworkConflictException">The stored version is another one.</exception>
    Task<bool> DeleteDocumentAsync(DocumentKey key, int expectedVersion, CancellationToken cancellationToken = default);

    /// <summary>Lists a client's documents, or those that are nobody's.</summary>
    /// <remarks>
    /// One that is damaged keeps nobody from the others: where its version is, it is listed with version 0, and getting it says so; where its name is, it is
    /// left out. A store's check counts both.
    /// </remarks>
    /// <param name="client">The client; the <c>default</c> for those that are nobody's.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Their names and versions, in ordinal order of names.</returns>
    Task<IReadOnlyList<DocumentInfo>> ListDocumentsAsync(ClientRef client, CancellationToken cancellationToken = default);

    /// <summary>Erases the content of one attempt for good, from its events, comments and files; it stays that there was one, and that it was erased.</summary>
    /// <remarks>
    /// The same as appending a cycle on which <see cref="HomeworkCycle.EraseAttempt"/> was called. May be repeated. A device that sends the content again is
    /// told that it is present already; the feed tells the change, and what follows it erases the same.
    /// </remarks>
    /// <param name="assignment">The assignment.</param>
    /// <param name="attempt">The attempt.</param>
    /// <param name="by">The client or a proxy; or a clinician, on the client's word.</param>
    /// <param name="now">When.</param>
    /// <param name="agreed">How the client said yes, where a clinician does it.</param>
    /// <param name="cancellationToken">Cancels the call; once the commit has begun it is awaited.</param>
    /// <returns>What was erased; null if there is no such assignment.</returns>
    /// <exception cref="HomeworkHistoryException">There is no such attempt, or the person may not erase it: the refusal says which.</exception>
    /// <exception cref="HomeworkContentException">What is stored cannot be read.</exception>
    Task<AttemptErasureReport?> EraseAttemptAsync(
        AssignmentId assignment, AttemptId attempt, Actor by, Instant now, AgreementMode? agreed = null, CancellationToken cancellationToken = default);

    /// <summary>Erases everything of a client: histories and documents.</summary>
    /// <param name="client">The client.</param>
    /// <param name="cancellationToken">Cancels the call; once the commit has begun it is awaited.</param>
    /// <returns>What was erased.</returns>
    /// <exception cref="ArgumentException">The reference is empty.</exception>
    Task<ErasureReport> EraseClientAsync(ClientRef client, CancellationToken cancellationToken = default);
}
