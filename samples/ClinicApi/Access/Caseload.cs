using System.Runtime.CompilerServices;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Storage;

namespace HomeworkKit.Samples.ClinicApi.Access;

/// <summary>Whose homework somebody may see at all. What of it, the library says: <see cref="HomeworkCycle.VisibleTo"/>.</summary>
internal sealed partial class Caseload(IHomeworkStore store, ILogger<Caseload> logger)
{
    /// <summary>Loads a cycle, if the account may see it: one that is somebody else's is like one that does not exist.</summary>
    public async Task<HomeworkCycle?> FindAsync(Account account, AssignmentId id, CancellationToken cancellationToken) =>
        await store.LoadAsync(id, cancellationToken) is { } cycle && Sees(account, cycle) ? cycle : null;

    /// <summary>Loads what the account may see of a client's homework.</summary>
    /// <returns>The cycles; null for somebody whom the account has nothing to do with.</returns>
    public async Task<IReadOnlyList<HomeworkCycle>?> OfAsync(Account account, ClientRef client, CancellationToken cancellationToken)
    {
        if (!account.Clients.Contains(client))
        {
            return null;
        }

        var all = await LoadAsync(client, cancellationToken);
        return [.. all.Where(cycle => Sees(account, cycle))];
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

    /// <summary>Tells whoever runs the clinic's server that one piece of homework cannot be read, by its id and the reason's code: the rest is served.</summary>
    public void LeftOut(UnreadableCycle one) => Tell(logger, one.Assignment?.ToString() ?? "?", one.Code);

    /// <summary>Says whether somebody may know of a cycle.</summary>
    public static bool Sees(Account account, HomeworkCycle cycle) => account.Clients.Contains(cycle.Client) && cycle.IsVisibleTo(account.Actor) && account.Actor switch
    {
        { Role: ActorRole.Client } or { IsProxy: true } => true,
        { Role: ActorRole.Clinician } clinician => cycle.Assignment.Clinician?.Value == clinician.Ref || cycle.Assignment.CoTherapists.Any(named => named.Value == clinician.Ref),
        { Role: ActorRole.Supporter } supporter => SupporterLeave.Stands(cycle, Audience.Supporter, supporter) || cycle.PlansInEffect.Any(agreed => agreed.Plan.Caregiver?.Value == supporter.Ref),
        _ => false,
    };

    [LoggerMessage(LogLevel.Error, "Homework {Assignment} cannot be read ({Code}) and is left out")]
    private static partial void Tell(ILogger logger, string assignment, string code);
}
