using HomeworkKit.Samples.ClinicApi.Access;

namespace HomeworkKit.Samples.ClinicApi.Pages.Today;

/// <summary>A hand-over that waits for the client's yes.</summary>
/// <param name="Id">What the answer is about.</param>
/// <param name="Clinician">Who looks after the client now.</param>
/// <param name="To">Who would take over.</param>
/// <param name="From">From which day on.</param>
public sealed record HandOverNoteView(string Id, string Clinician, string To, LocalDate From)
{
    internal static async Task<HandOverNoteView?> OfAsync(Sending sending) =>
        await sending.HandOvers.WaitingAsync(sending.Account.Clients[0], sending.Stop) is { Record: { Clinician: { } clinician } record } waiting
            ? new HandOverNoteView(waiting.Id, sending.People.NameOf(clinician), sending.People.NameOf(HandOvers.To(record)), HandOvers.From(record))
            : null;
}
