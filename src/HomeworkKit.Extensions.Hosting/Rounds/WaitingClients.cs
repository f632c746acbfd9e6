using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Storage;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>The clients that a round has to look at: those whose homework changed at once, the others when their time comes.</summary>
/// <param name="store">The store that says what changed.</param>
/// <param name="again">How long to wait before a client who could not be served is looked at again; zero means the next round.</param>
internal sealed class WaitingClients(IHomeworkStore store, Duration again)
{
    private readonly Dictionary<ClientRef, Instant> _waiting = [];
    private ChangeToken _seen;

    /// <summary>Looks at a client from a moment on.</summary>
    /// <param name="client">The client.</param>
    /// <param name="at">From when on.</param>
    internal void Look(ClientRef client, Instant at) => _waiting[client] = at;

    /// <summary>
    /// Looks at all clients whose homework changed since this was last asked. A page that was seen is not asked for again, even if the round fails later.
    /// </summary>
    /// <param name="now">Now.</param>
    /// <param name="unreadable">Told of each history that cannot be read.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>A task.</returns>
    /// <exception cref="HomeworkStoreException">The store cannot say what changed.</exception>
    internal async Task SeeChangesAsync(Instant now, Action<UnreadableCycle> unreadable, CancellationToken cancellationToken)
    {
        bool hasMore;
        do
        {
            var page = await store.ChangesOrAllAsync(_seen, cancellationToken).ConfigureAwait(false);
            foreach (var summary in page.Changes)
            {
                _waiting[summary.Client] = now;
            }

            foreach (var one in page.Unreadable)
            {
                unreadable(one);

                // A damaged summary does not say whose it is; its history may well be whole, and does.
                if (
                    one.Assignment is { } assignment
                    && await store.LoadAsync([assignment], static _ => { }, cancellationToken).ConfigureAwait(false) is [var cycle])
                {
                    _waiting[cycle.Client] = now;
                }
            }

            (_seen, hasMore) = (page.Next, page.HasMore);
        }
        while (hasMore);
    }

    /// <summary>Serves every client whose time has come. One who cannot be served does not keep the others from being served.</summary>
    /// <param name="now">Now.</param>
    /// <param name="serve">Serves a client; gives how much was done, and when to look again, or null for not until something changes.</param>
    /// <param name="failed">Told of each failure by its code, or the type of what was thrown; never by its text, which may quote people.</param>
    /// <param name="stopping">Set when the host stops.</param>
    /// <returns>How much was done in all.</returns>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "One client who cannot be served must not keep the others from being served.")]
    internal async Task<int> ServeAsync(Instant now, Func<ClientRef, Task<(int Done, Instant? Next)>> serve, Action<string> failed, CancellationToken stopping)
    {
        var done = 0;
        foreach (var client in _waiting.Where(one => one.Value <= now).Select(static one => one.Key).ToArray())
        {
            if (stopping.IsCancellationRequested)
            {
                break;
            }

            try
            {
                var (count, next) = await serve(client).ConfigureAwait(false);
                done += count;
                if (next is { } at)
                {
                    _waiting[client] = at;
                }
                else
                {
                    _waiting.Remove(client);
                }
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                break;
            }
            catch (Exception failure)
            {
                failed(failure is HomeworkStoreException told ? told.Code : failure.GetType().Name);
                _waiting[client] = now + again;
            }
        }

        return done;
    }
}
