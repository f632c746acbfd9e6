using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Storage;

namespace HomeworkKit.Samples.ClinicApi.Pages;

/// <summary>Keeps what a form brought, once: one that is sent again, by a second click or after a cut connection, finds its event there.</summary>
internal sealed class PageKeeper(Caseload caseload, IHomeworkStore store)
{
    public async Task<Kept> KeepAsync(Account account, CycleEvent cycleEvent, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await caseload.FindAsync(account, cycleEvent.Assignment, cancellationToken) is not { } cycle)
            {
                return Kept.NotFound;
            }

            if (cycle.Events.Any(known => known.Id == cycleEvent.Id))
            {
                return Kept.Yes;
            }

            if (cycle.Apply(cycleEvent) is not Accepted moved)
            {
                return Kept.Refused;
            }

            try
            {
                await store.AppendAsync(moved.Cycle, cancellationToken);
                return Kept.Yes;
            }
            catch (HomeworkConflictException)
            {
                // Somebody else wrote in the same moment: once more, behind them.
            }
        }
    }
}
