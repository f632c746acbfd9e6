using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Storage;

namespace HomeworkKit.Samples.ClinicApi.Pages;

/// <summary>Keeps a safety concern that belongs to no homework. Everybody who raises one has a place of their own for it, opened with their first.</summary>
/// <remarks>
/// A form that is sent twice is kept once, since ids are the form's. One place for several people would tell each of them that the others are worried.
/// </remarks>
internal sealed class ConcernKeeper(Caseload caseload, IHomeworkStore store, PageKeeper keeper)
{
    public async Task<Kept> KeepAsync(Account account, ClientRef client, ClinicianRef? clinician, ConcernRaised raised, CancellationToken cancellationToken)
    {
        if (await caseload.OfAsync(account, client, cancellationToken) is not { } seen)
        {
            return Kept.NotFound;
        }

        if (seen.FirstOrDefault(cycle => cycle.IsForConcerns && cycle.Events[0].By == account.Actor) is { } known)
        {
            return await keeper.KeepAsync(account, raised with { Assignment = known.Id }, cancellationToken);
        }

        var place = new Assignment { Id = new AssignmentId(raised.Id.Value), Client = client, Clinician = clinician, IsForConcerns = true };
        var first = raised with { Assignment = place.Id };
        if (HomeworkCycle.Propose(place, account.Actor, raised.At, store.Catalog).OrThrow().Apply(first) is not Accepted opened)
        {
            return Kept.Refused;
        }

        try
        {
            await store.AppendAsync(opened.Cycle, cancellationToken);
            return Kept.Yes;
        }
        catch (HomeworkConflictException)
        {
            // The same form, sent twice at once: the other one opened it.
            return await keeper.KeepAsync(account, first, cancellationToken);
        }
    }
}
