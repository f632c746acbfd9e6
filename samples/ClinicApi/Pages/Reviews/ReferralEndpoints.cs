using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HomeworkKit.Samples.ClinicApi.Pages.Reviews;

/// <summary>
/// The end of the work together, with whom the client goes on: a coach, a therapist elsewhere. All open pieces end in one step, or none does.
/// </summary>
internal static class ReferralEndpoints
{
    internal static async Task<Results<RazorComponentResult<HandOverPage>, RedirectHttpResult, NotFound, BadRequest>> ReferAsync(
        ClientRef client, IFormCollection typed, [AsParameters] Sending sending)
    {
        if (!Sending.Fits(typed))
        {
            return TypedResults.BadRequest();
        }

        if (await sending.Caseload.OfAsync(sending.Account, client, sending.Stop) is not { } cycles)
        {
            return TypedResults.NotFound();
        }

        if (Sending.Text(typed, "who") is not { } who || typed["ends"] != "true")
        {
            return await HandOverEndpoints.PageAsync(
                client,
                sending,
                problem: sending.Words["Say with whom the client goes on, and end only what you have agreed to end."],
                sent: typed);
        }

        // Sent once more, everything has ended already.
        var back = $"/review/{client.Value}?told=referred";
        if (cycles.All(static cycle => cycle.IsForConcerns || cycle.State is CycleState.Completed or CycleState.Declined or CycleState.Stopped))
        {
            return TypedResults.Redirect(back);
        }

        var record = new DischargeRecord
        {
            Client = client,
            Clinician = new(sending.Account.Actor.Ref!),
            At = sending.Now,
            ReferredTo = who,
        };
        var end = Discharge.Of(
            cycles,
            record,
            sending.Account.Actor,
            AgreementMode.InSession,
            typed["then"] == "stop" ? EndingKind.Stop : EndingKind.Maintain,
            DemoAccounts.Zone);
        if (end.Record is not { } kept)
        {
            return await HandOverEndpoints.PageAsync(client, sending, problem: RefusalWords.Of(sending.Words, end.Refusals[0].Refused), sent: typed);
        }

        try
        {
            await sending.Store.AppendAsync(end.Cycles, sending.Stop);
            var key = new DocumentKey(client, DischargeRecord.DocumentName);
            var known = await sending.Store.GetDocumentAsync<DischargeRecord>(key, sending.Stop);
            await sending.Store.PutDocumentAsync(key, kept, known?.Version ?? 0, sending.Stop);
            return TypedResults.Redirect(back);
        }
        catch (HomeworkConflictException)
        {
            return TypedResults.Redirect($"/review/{client.Value}/hand-over?told=changed");
        }
    }
}
