using HomeworkKit.Events;
using HomeworkKit.Storage;

namespace HomeworkKit.Samples.Phone;

/// <summary>A clinic's server without a network, so that the sample needs none: what ClinicApi does behind its address.</summary>
/// <param name="store">The clinic's store.</param>
/// <param name="client">Whose phone asks.</param>
public sealed class StoreClinicServer(IHomeworkStore store, ClientRef client) : IClinicServer
{
    /// <summary>Gets or sets a value indicating whether there is a way to it.</summary>
    public bool IsThere { get; set; } = true;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<HomeworkCycle>> FetchAsync(CancellationToken cancellationToken)
    {
        Reach();
        return [.. (await store.LoadAsync(new HomeworkQuery { Client = client }, cancellationToken)).Cycles.Select(static cycle => cycle.CopyForClient())];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<EventId, string>> SendAsync(
        AssignmentId assignment,
        IReadOnlyList<CycleEvent> events,
        CancellationToken cancellationToken)
    {
        Reach();
        while (true)
        {
            var committed = (await store.LoadAsync(assignment, cancellationToken))?.Events ?? [];
            var result = HomeworkCycle.Rebase(committed, events, store.Catalog);
            try
            {
                await store.AppendAsync(result.Cycle, cancellationToken);
                return result.Refused.ToDictionary(static one => one.Event.Id, static one => one.Refusal.Code);
            }
            catch (HomeworkConflictException)
            {
                // Somebody else wrote in the same moment: once more, behind them.
            }
        }
    }

    private void Reach()
    {
        if (!IsThere)
        {
            throw new ServerAwayException();
        }
    }
}
