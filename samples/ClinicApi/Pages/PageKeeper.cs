using HomeworkKit.Cycles;
using HomeworkKit.Cycles.Events;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Storage;

namespace HomeworkKit.Samples.ClinicApi.Pages;

/// <summary>Keeps what a form brought, once: one that is sent again, by a second click or after a cut connection, finds its event there.</summary>
internal sealed class PageKeeper(Caseload caseload, IHomeworkStore store)
{
    public async Task<Kept> KeepAsync(Account account, CycleEvent happened, CancellationToken cancellation)
    {
        while (true)
        {
            if (await caseload.FindAsync(account, happened.Assignment, cancellation) is not { } cycle)
            {
                return Kept.NotFound;
            }

            if (cycle.Events.Any(known => known.Id == happened.Id))
            {
                return Kept.Yes;
            }

            if (cycle.Apply(happened) is not Moved moved)
            {
                return Kept.Refused;
            }

            try
            {
                await store.AppendAsync(moved.Cycle, cancellation);
                return Kept.Yes;
            }
            catch (HomeworkConflictException)
            {
                // Somebody else wrote in the same moment: once more, behind them.
            }
        }
    }
}
