using System.Runtime.CompilerServices;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Storage;

namespace HomeworkKit.Samples.ClinicApi.Access;

/// <summary>Whose homework somebody may see at all. What of it, the library says: <see cref="HomeworkCycle.VisibleTo"/>.</summary>
internal sealed partial class Caseload(IHomeworkStore store, HandOvers handOvers, ILogger<Caseload> logger)
{
    /// <summary>Loads a cycle, if the account may see it: one that is somebody else's is like one that does not exist.</summary>
    public async Task<HomeworkCycle?> FindAsync(Account account, AssignmentId id, CancellationToken cancellationToken) =>
        await store.LoadAsync(id, cancellationToken) is { } cycle && await SeesAsync(account, cycle, cancellationToken) ? cycle : null;

    /// <summary>Loads what the account may see of a client's homework.</summary>
    /// <returns>The cycles; null for somebody whom the account has nothing to do with.</returns>
    public async Task<IReadOnlyList<HomeworkCycle>?> OfAsync(Account account, ClientRef client, CancellationToken cancellationToken)
    {
        if (account.Actor.Role != ActorRole.Clinician)
        {
            return account.Clients.Contains(client) ? [.. (await LoadAsync(client, cancellationToken)).Where(cycle => Sees(account, cycle))] : null;
        }

        var care = await handOvers.CareAsync(client, cancellationToken);
        HomeworkCycle[] seen =
        [
            .. (await LoadAsync(client, cancellationToken)).Where(cycle => care.IsActing(account.Actor, cycle) && cycle.IsVisibleTo(account.Actor)),
        ];
        return seen.Length > 0 || care.Has(account) ? seen : null;
    }

    /// <summary>
    /// Says whether somebody has to do with a client at all: a clinician by their account's list, by a hand-over or by homework that names them.
    /// </summary>
    public async Task<bool> HasAsync(Account account, ClientRef client, CancellationToken cancellationToken) =>
        await OfAsync(account, client, cancellationToken) is not null;

    /// <summary>Gives a clinician's clients: those of their account's list and those whose homework names them, as far as they look after them today.</summary>
    public async Task<IReadOnlyList<(ClientRef Client, IReadOnlyList<HomeworkCycle> Cycles)>> ClientsOfAsync(
        Account account,
        CancellationToken cancellationToken)
    {
        List<(ClientRef, IReadOnlyList<HomeworkCycle>)> found = [];
        foreach (var client in await CandidatesAsync(account, cancellationToken))
        {
            if (await OfAsync(account, client, cancellationToken) is { } cycles)
            {
                found.Add((client, cycles));
            }
        }

        return found;
    }

    /// <summary>
    /// Gives one page of a clinician's homework in the order of ids. It reads the histories of one page and no more, however large the caseload.
    /// </summary>
    /// <param name="account">The clinician.</param>
    /// <param name="asked">What is asked for, with the size of a page.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>Those of the page that the clinician may see, and the last one that was looked at; null for it where nothing follows.</returns>
    public async Task<(IReadOnlyList<CycleSummary> Found, AssignmentId? Last)> PageAsync(
        Account account,
        HomeworkQuery asked,
        CancellationToken cancellationToken)
    {
        // Of each client the first ones after the last page: the page's own are among them.
        List<CycleSummary> next = [];
        foreach (var client in await CandidatesAsync(account, cancellationToken))
        {
            await foreach (var summary in store.QueryAsync(asked with { Client = client, Limit = asked.Limit + 1 }, LeftOut, cancellationToken))
            {
                next.Add(summary);
            }
        }

        CycleSummary[] page = [.. next.OrderBy(static one => one.Assignment.Value).Take(asked.Limit!.Value)];
        var seen = new HashSet<AssignmentId>();
        foreach (var cycle in await store.LoadAsync([.. page.Select(static one => one.Assignment)], LeftOut, cancellationToken))
        {
            if (await SeesAsync(account, cycle, cancellationToken))
            {
                seen.Add(cycle.Id);
            }
        }

        return ([.. page.Where(one => seen.Contains(one.Assignment))], next.Count > page.Length ? page[^1].Assignment : null);
    }

    /// <summary>Gives whoever looks after a client by now; null for somebody who works alone.</summary>
    public async Task<ClinicianRef?> ClinicianOfAsync(Account account, CancellationToken cancellationToken) =>
        account.Clinician is { } named ? (await handOvers.CareAsync(account.Clients[0], cancellationToken)).After(named) : null;

    // Homework where somebody works beside its clinician is found by the account's list alone: stores list by the clinician of the plan, and whoever shares
    // work
    // is on a list anyway, since somebody has to say that they may.
    private async Task<IReadOnlySet<ClientRef>> CandidatesAsync(Account account, CancellationToken cancellationToken)
    {
        HashSet<ClientRef> candidates = [.. account.Clients];
        await foreach (var summary in store.QueryAsync(new HomeworkQuery { Clinician = new ClinicianRef(account.Actor.Ref!) }, LeftOut, cancellationToken))
        {
            candidates.Add(summary.Client);
        }

        return candidates;
    }

    /// <summary>Loads all of a client's homework, for what looks at several people: a joint exercise.</summary>
    public async Task<IReadOnlyList<HomeworkCycle>> LoadAsync(ClientRef client, CancellationToken cancellationToken)
    {
        var loaded = await store.LoadAsync(new HomeworkQuery { Client = client }, cancellationToken);
        foreach (var one in loaded.Unreadable)
        {
            LeftOut(one);
        }

        return loaded.Cycles;
    }

    /// <summary>Streams all of a client's homework, one cycle in memory at a time.</summary>
    public async IAsyncEnumerable<HomeworkCycle> StreamAsync(ClientRef client, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var summary in store.QueryAsync(new HomeworkQuery { Client = client }, LeftOut, cancellationToken))
        {
            foreach (var cycle in await store.LoadAsync([summary.Assignment], LeftOut, cancellationToken))
            {
                yield return cycle;
            }
        }
    }

    /// <summary>
    /// Tells whoever runs the clinic's server that one piece of homework cannot be read, by its id and the reason's code: the rest is served.
    /// </summary>
    public void LeftOut(UnreadableCycle one) => Tell(logger, one.Assignment?.ToString() ?? "?", one.Code);

    /// <summary>Says whether somebody may know of a cycle.</summary>
    public async Task<bool> SeesAsync(Account account, HomeworkCycle cycle, CancellationToken cancellationToken) => account.Actor.Role == ActorRole.Clinician
        ? cycle.IsVisibleTo(account.Actor) && (await handOvers.CareAsync(cycle.Client, cancellationToken)).IsActing(account.Actor, cycle)
        : Sees(account, cycle);

    private static bool Sees(Account account, HomeworkCycle cycle) =>
        account.Clients.Contains(cycle.Client)
        && cycle.IsVisibleTo(account.Actor)
        && account.Actor switch
        {
            { Role: ActorRole.Client } or { IsProxy: true } => true,
            { Role: ActorRole.Supporter } supporter => cycle.IsForConcerns
                || SupporterLeave.Stands(cycle, Audience.Supporter, supporter)
                || cycle.PlansInEffect.Any(agreed => agreed.Plan.Caregiver?.Value == supporter.Ref),
            _ => false,
        };

    [LoggerMessage(LogLevel.Error, "Homework {Assignment} cannot be read ({Code}) and is left out")]
    private static partial void Tell(ILogger logger, string assignment, string code);
}
