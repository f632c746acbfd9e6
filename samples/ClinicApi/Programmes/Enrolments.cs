using HomeworkKit.Extensions.Hosting;
using HomeworkKit.Programmes;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;

namespace HomeworkKit.Samples.ClinicApi.Programmes;

/// <summary>
/// A client's way through a programme: begun, planned, and what is decided about it. Steps are put forward, and become a plan with the client's yes alone.
/// </summary>
internal sealed class Enrolments(IHomeworkStore store, Library library, HandOvers handOvers)
{
    private const string Prefix = "programme/";

    /// <summary>Finds the programme that a client is in; null for none.</summary>
    public async Task<StoredDocument<Enrolment>?> FindAsync(ClientRef client, Instant now, CancellationToken cancellationToken)
    {
        foreach (
            var known in (await store.ListDocumentsAsync(client, cancellationToken)).Where(static one =>
                one.Key.Name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            if (await store.GetDocumentAsync<Enrolment>(known.Key, cancellationToken) is { } stored && !stored.Value.IsEndedAt(now))
            {
                return stored;
            }
        }

        return null;
    }

    /// <summary>Gives what the client sees of it: what comes next, and nothing to be behind of.</summary>
    public async Task<ProgrammeOutlook?> OutlookAsync(
        ClientRef client,
        IReadOnlyList<HomeworkCycle> cycles,
        Instant now,
        CancellationToken cancellationToken) =>
        await FindAsync(client, now, cancellationToken) is { } stored && await PlanAsync(stored.Value, cycles, now, cancellationToken) is { } planned
            ? planned.Plan.Outlook
            : null;

    /// <summary>Says what stands where, in the name of whoever looks after the client today; null where the programme is not in the library.</summary>
    public async Task<(Programme Programme, ProgrammePlan Plan)?> PlanAsync(
        Enrolment enrolment,
        IReadOnlyList<HomeworkCycle> cycles,
        Instant now,
        CancellationToken cancellationToken)
    {
        if (
            await store.GetDocumentAsync<Programme>(ProgrammeDocuments.Programme(enrolment.Programme, enrolment.VersionAt(now)), cancellationToken)
            is not { Value: var programme })
        {
            return null;
        }

        var sessions = await store.GetDocumentAsync<SessionCalendar>(new DocumentKey(enrolment.Client, "sessions"), cancellationToken);
        var context = new ProgrammeContext
        {
            Zone = DemoAccounts.Zone,
            Templates = await library.TemplatesAsync(cancellationToken),
            Sessions = sessions?.Value,
        };
        return (
            programme,
            ProgrammePlanner.Plan(programme, enrolment with { Clinician = await handOvers.ClinicianAsync(enrolment, cancellationToken) }, cycles, context, now)
        );
    }

    /// <summary>Begins a programme. One that is begun twice, in two windows, is begun once.</summary>
    public async Task BeginAsync(Enrolment enrolment, CancellationToken cancellationToken)
    {
        if (await FindAsync(enrolment.Client, enrolment.StartedAt, cancellationToken) is not null)
        {
            return;
        }

        try
        {
            await store.PutDocumentAsync(ProgrammeDocuments.Enrolment(enrolment.Client, enrolment.Id), enrolment, 0, cancellationToken);
        }
        catch (HomeworkConflictException)
        {
            // The same form, sent twice.
        }
    }

    /// <summary>Adds a decision; false where somebody else decided in the same moment.</summary>
    public async Task<bool> DecideAsync(StoredDocument<Enrolment> stored, EnrolmentDecision decision, CancellationToken cancellationToken)
    {
        try
        {
            await store.PutDocumentAsync(stored.Key, stored.Value.With(decision), stored.Version, cancellationToken);
            return true;
        }
        catch (HomeworkConflictException)
        {
            return false;
        }
    }

    /// <summary>Puts forward what is ready, now and not at the worker's next look. Its ids are the steps' own, so the two never do it twice.</summary>
    public async Task ProposeAsync(
        StoredDocument<Enrolment> stored,
        IReadOnlyList<HomeworkCycle> cycles,
        Actor clinician,
        Instant now,
        CancellationToken cancellationToken)
    {
        if (await PlanAsync(stored.Value, cycles, now, cancellationToken) is not { } planned)
        {
            return;
        }

        foreach (var ready in planned.Plan.ReadyToPropose)
        {
            // What has to be weighed first waits for its clinician, and keeps nothing after it back.
            if (HomeworkCycle.Propose(ready, clinician, now, store.Catalog) is not Accepted proposed)
            {
                continue;
            }

            try
            {
                await store.AppendAsync(proposed.Cycle, cancellationToken);
            }
            catch (HomeworkConflictException)
            {
                // The worker was quicker.
            }
        }
    }
}
