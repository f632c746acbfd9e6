using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>
/// Puts forward the steps of programmes whose time has come: what the worker does repeatedly, and what a host with a scheduler of its own may call.
/// </summary>
/// <remarks>
/// It proposes in the name of the enrolment's clinician, or of the client who asked for it, and agrees to nothing. The first round looks at every client with
/// homework and at
/// <see cref="ProgrammeOptions.Clients"/>; later ones at those whose homework changed, whose time has come, or of whom <see cref="Look"/> tells. One round at a
/// time for each instance of this class; any number of instances may share a store: a step is one assignment whoever puts it forward, and the store takes it
/// once.
/// </remarks>
public sealed class ProgrammeRound
{
    private static readonly Meter Meter = new("HomeworkKit");
    private static readonly Counter<long> Proposed = Meter.CreateCounter<long>(
        "homeworkkit.programmes.proposed",
        "{step}",
        "Steps of programmes that were put forward.");

    private readonly IHomeworkStore _store;
    private readonly HomeworkKitOptions _kit;
    private readonly ProgrammeOptions _options;
    private readonly ILogger<ProgrammeRound> _logger;
    private readonly StoredLibrary _library;
    private readonly Duration _again;
    private readonly WaitingClients _waiting;
    private readonly ConcurrentQueue<ClientRef> _told = new();
    private bool _knowsClients;

    /// <summary>Makes a round. The host's services call this.</summary>
    /// <param name="store">The store that all instances share.</param>
    /// <param name="kit">Where clients are.</param>
    /// <param name="options">How.</param>
    /// <param name="logger">Where failures are told, by ids alone.</param>
    public ProgrammeRound(IHomeworkStore store, IOptions<HomeworkKitOptions> kit, IOptions<ProgrammeOptions> options, ILogger<ProgrammeRound> logger)
    {
        ArgumentNullException.ThrowIfNull(kit);
        ArgumentNullException.ThrowIfNull(options);
        (_store, _kit, _options, _logger) = (store, kit.Value, options.Value, logger);
        _again = Duration.FromTimeSpan(_options.LookAgain);
        _library = new StoredLibrary(store, _again);
        _waiting = new WaitingClients(store, _again);
    }

    /// <summary>Asks that a client is looked at in the next round: after an enrolment or a decision was stored, or a session moved.</summary>
    /// <remarks>Other instances of the host do not learn of it; one is enough.</remarks>
    /// <param name="client">The client.</param>
    public void Look(ClientRef client) => _told.Enqueue(client);

    /// <summary>Puts forward what may be put forward now.</summary>
    /// <param name="now">Now.</param>
    /// <param name="stopping">Set when the host stops.</param>
    /// <returns>How many steps were put forward.</returns>
    /// <exception cref="HomeworkStoreException">The store cannot say what changed.</exception>
    public async Task<int> RunAsync(Instant now, CancellationToken stopping)
    {
        if (!_knowsClients && _options.Clients is { } clients)
        {
            await foreach (var client in clients(stopping).ConfigureAwait(false))
            {
                _waiting.Look(client, now);
            }
        }

        _knowsClients = true;
        while (_told.TryDequeue(out var client))
        {
            _waiting.Look(client, now);
        }

        await _waiting.SeeChangesAsync(now, Report, stopping).ConfigureAwait(false);
        return await _waiting
            .ServeAsync(now, client => ServeAsync(client, now, stopping), failure => ProgrammeLog.NotPlanned(_logger, failure), stopping)
            .ConfigureAwait(false);
    }

    private void Report(UnreadableCycle unreadable) => ProgrammeLog.Unreadable(_logger, unreadable.Assignment?.ToString() ?? "?", unreadable.Code);

    private async Task<(int Proposed, Instant? Next)> ServeAsync(ClientRef client, Instant now, CancellationToken stopping)
    {
        var documents = await _store.ListDocumentsAsync(client, stopping).ConfigureAwait(false);
        DocumentKey[] keys =
        [
            .. documents
                .Select(static document => document.Key)
                .Where(static key => key.Name.StartsWith(ProgrammeDocuments.EnrolmentPrefix, StringComparison.Ordinal)),
        ];
        if (keys.Length == 0)
        {
            return (0, null);
        }

        var (cycles, unreadable) = await _store.LoadAsync(new HomeworkQuery { Client = client }, stopping).ConfigureAwait(false);
        foreach (var one in unreadable)
        {
            Report(one);
        }

        var sessions = await _store.GetDocumentAsync<SessionCalendar>(new DocumentKey(client, _kit.SessionsDocument), stopping).ConfigureAwait(false);
        var proposed = 0;
        Instant? next = null;
        foreach (var key in keys)
        {
            if (await _store.GetDocumentAsync<Enrolment>(key, stopping).ConfigureAwait(false) is { } enrolment)
            {
                var (count, at) = await ServeAsync(enrolment, cycles, sessions?.Value, now, stopping).ConfigureAwait(false);
                proposed += count;
                next = at is { } one && (next is null || one < next) ? one : next;
            }
        }

        return (proposed, next);
    }

    private async Task<(int Proposed, Instant? Next)> ServeAsync(
        StoredDocument<Enrolment> stored,
        IReadOnlyList<HomeworkCycle> cycles,
        SessionCalendar? sessions,
        Instant now,
        CancellationToken stopping)
    {
        var enrolment = stored.Value;
        if (enrolment.IsEndedAt(now))
        {
            return (0, null);
        }

        if (await _library.FindAsync(enrolment.Programme, enrolment.VersionAt(now), now, stopping).ConfigureAwait(false) is not { } library)
        {
            ProgrammeLog.NoProgramme(_logger, enrolment.Id);
            return (0, now + _again);
        }

        if (_options.ClinicianOf is { } clinicianOf)
        {
            enrolment = enrolment with { Clinician = await clinicianOf(enrolment, stopping).ConfigureAwait(false) };
        }

        var context = new ProgrammeContext
        {
            Zone = _kit.ZoneOf(enrolment.Client),
            Templates = library.Templates,
            Sessions = sessions,
            Scores = _options.Scores,
        };
        var plan = ProgrammePlanner.Plan(library.Programme, enrolment, cycles, context, now);
        var (proposed, isDone) = await ProposeAsync(stored, plan, now, stopping).ConfigureAwait(false);
        var waits =
            !isDone
            || plan.Steps.Any(static step => step.WaitsFor is StepWait.Session or StepWait.Words or StepWait.Template)
            || plan.Steps.Any(step => IsOfSession(library.Programme, step));
        var again = waits ? now + _again : (Instant?)null;
        return (proposed, plan.NextAt is { } at && !(again < at) ? at : again);
    }

    private async Task<(int Proposed, bool IsDone)> ProposeAsync(StoredDocument<Enrolment> stored, ProgrammePlan plan, Instant now, CancellationToken stopping)
    {
        var (proposed, isDone) = (0, true);
        foreach (var ready in plan.ReadyToPropose)
        {
            // A hold, an end or an erasure that came meanwhile counts: looked at once more just before.
            if (stopping.IsCancellationRequested
                || await _store.GetDocumentAsync<Enrolment>(stored.Key, stopping).ConfigureAwait(false) is not { } current || current.Version != stored.Version)
            {
                return (proposed, false);
            }

            var by = ready.Clinician is { } clinician ? Actor.Clinician(clinician.Value) : Actor.Client(ready.Client.Value);
            var outcome = HomeworkCycle.Propose(ready, by, now, _store.Catalog);
            if (outcome is not Accepted { Cycle: var cycle })
            {
                ProgrammeLog.NotProposed(_logger, ready.Programme!.Step, stored.Value.Id, ((Refused)outcome).Code);
                isDone = false;
                continue;
            }

            try
            {
                await _store.AppendAsync(cycle, stopping).ConfigureAwait(false);
                proposed++;
                Proposed.Add(1);
            }
            catch (HomeworkConflictException)
            {
                // Another instance was first: the step is there.
                isDone = false;
            }
            catch (HomeworkStoreException failure)
            {
                ProgrammeLog.NotProposed(_logger, ready.Programme!.Step, stored.Value.Id, failure.Code);
                isDone = false;
            }
        }

        return (proposed, isDone);
    }

    // A session may move, and nothing tells: the calendar is a document.
    private static bool IsOfSession(Programme programme, StepStatus standing) => standing is { State: StepState.Waiting, WaitsFor: StepWait.Time }
        && programme.Steps.Any(step => step.Key == standing.Step && step.Release is (BeforeSession or AfterSession));
}
