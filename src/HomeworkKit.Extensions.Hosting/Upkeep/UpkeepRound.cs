using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>
/// Resumes homework whose pause has ended and closes plans whose time is over, as the system: what the worker does repeatedly, and what a host with a
/// scheduler of its own may call.
/// </summary>
/// <remarks>
/// The first round looks at all homework that goes on; later ones at what changed and what has come. One round at a time for each instance of this class; any
/// number of instances may share a store: of two that do the same, the store takes the first.
/// </remarks>
[SuppressMessage(
    "Design",
    "CA1031:Do not catch general exception types",
    Justification = "One piece of homework that cannot be read must not keep the others from theirs.")]
public sealed class UpkeepRound
{
    private readonly IHomeworkStore _store;
    private readonly HomeworkKitOptions _kit;
    private readonly UpkeepOptions _options;
    private readonly ILogger<UpkeepRound> _logger;
    private readonly Dictionary<AssignmentId, Instant> _waiting = [];
    private ChangeToken _seen;

    /// <summary>Makes a round. The host's services call this.</summary>
    /// <param name="store">The store that all instances share.</param>
    /// <param name="kit">Where clients are.</param>
    /// <param name="options">How.</param>
    /// <param name="logger">Where failures are told, by ids alone.</param>
    public UpkeepRound(IHomeworkStore store, IOptions<HomeworkKitOptions> kit, IOptions<UpkeepOptions> options, ILogger<UpkeepRound> logger)
    {
        ArgumentNullException.ThrowIfNull(kit);
        ArgumentNullException.ThrowIfNull(options);
        (_store, _kit, _options, _logger) = (store, kit.Value, options.Value, logger);
    }

    /// <summary>Does what is due now.</summary>
    /// <param name="now">Now.</param>
    /// <param name="stopping">Set when the host stops.</param>
    /// <returns>How many pieces of homework were taken up or closed.</returns>
    /// <exception cref="HomeworkStoreException">The store cannot say what changed.</exception>
    public async Task<int> RunAsync(Instant now, CancellationToken stopping)
    {
        await SeeChangesAsync(now, stopping).ConfigureAwait(false);
        var kept = 0;
        foreach (var assignment in _waiting.Where(one => one.Value <= now).Select(static one => one.Key).ToArray())
        {
            if (stopping.IsCancellationRequested)
            {
                break;
            }

            try
            {
                kept += await KeepAsync(assignment, now, stopping).ConfigureAwait(false) ? 1 : 0;
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                break;
            }
            catch (HomeworkConflictException)
            {
                // Somebody was first: it is looked at again as it now stands.
                _waiting[assignment] = now;
            }
            catch (Exception failure)
            {
                UpkeepLog.NotKept(_logger, assignment, failure is HomeworkStoreException store ? store.Code : failure.GetType().Name);
                _waiting[assignment] = now + Duration.FromTimeSpan(_options.LookAgain);
            }
        }

        return kept;
    }

    private async Task SeeChangesAsync(Instant now, CancellationToken cancellationToken)
    {
        bool hasMore;
        do
        {
            var page = await _store.ChangesOrAllAsync(_seen, cancellationToken).ConfigureAwait(false);
            foreach (var summary in page.Changes)
            {
                if (summary.State is CycleState.Assigned or CycleState.InProgress or CycleState.Paused)
                {
                    _waiting[summary.Assignment] = now;
                }
                else
                {
                    _waiting.Remove(summary.Assignment);
                }
            }

            foreach (var one in page.Unreadable)
            {
                UpkeepLog.Unreadable(_logger, one.Assignment?.ToString() ?? "?", one.Code);
                if (one.Assignment is { } assignment)
                {
                    // The history of a summary that is damaged may well be whole.
                    _waiting[assignment] = now;
                }
            }

            (_seen, hasMore) = (page.Next, page.HasMore);
        }
        while (hasMore);
    }

    private async Task<bool> KeepAsync(AssignmentId assignment, Instant now, CancellationToken stopping)
    {
        if (await _store.LoadAsync(assignment, stopping).ConfigureAwait(false) is not { } cycle)
        {
            _waiting.Remove(assignment);
            return false;
        }

        var sessions = await _store.GetDocumentAsync<SessionCalendar>(new DocumentKey(cycle.Client, _kit.SessionsDocument), stopping).ConfigureAwait(false);
        var arrivals = await _store.LoadArrivalsAsync(assignment, stopping).ConfigureAwait(false);
        var context = new AdherenceContext
        {
            Schedule = new ScheduleContext
            {
                ClientZone = _kit.ZoneOf(cycle.Client),
                Sessions = sessions?.Value,
                Arrivals = arrivals,
            },
        };
        var wait = Duration.FromTimeSpan(_options.CloseAfter);
        var kept = cycle.KeepUp(now, context, wait);
        if (kept.Version > cycle.Version)
        {
            CycleEvent[] done = [.. kept.Events.Skip(cycle.Version)];
            await _store.AppendAsync(assignment, done, cycle.Version, stopping).ConfigureAwait(false);
        }

        Wait(kept, now, context, wait);
        return kept.Version > cycle.Version;
    }

    // A plan without an end waits for nothing, unless a session that is not known yet ends it.
    private void Wait(HomeworkCycle cycle, Instant now, AdherenceContext context, Duration wait)
    {
        var again = now + Duration.FromTimeSpan(_options.LookAgain);
        if (cycle.NextUpkeep(now, context, wait) is { } next)
        {
            _waiting[cycle.Id] = Instant.Max(Instant.Min(next, again), now + Duration.FromTimeSpan(_options.Every));
        }
        else if (cycle.State is CycleState.Assigned or CycleState.InProgress && cycle.Assignment.Schedule?.EndsAtNextSession == true)
        {
            _waiting[cycle.Id] = again;
        }
        else
        {
            _waiting.Remove(cycle.Id);
        }
    }
}
