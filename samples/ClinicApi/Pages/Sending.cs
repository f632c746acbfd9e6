using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HomeworkKit.Samples.ClinicApi.Pages;

/// <summary>What every page needs: who asks, when, and where things are kept.</summary>
internal sealed record Sending(
    Account Account,
    Caseload Caseload,
    HandOvers HandOvers,
    PageKeeper Keeper,
    IHomeworkStore Store,
    People People,
    PageText Words,
    TimeProvider Time,
    CancellationToken Stop)
{
    /// <summary>The longest text that a form takes.</summary>
    internal const int LongestText = 4000;

    /// <summary>Gets the moment.</summary>
    public Instant Now => Instant.FromDateTimeOffset(Time.GetUtcNow());

    /// <summary>Gets the date where the clients are.</summary>
    public LocalDate Today => Now.InZone(DemoAccounts.Zone).Date;

    /// <summary>Gives the name of whoever looks after the client by now; null for somebody who works alone.</summary>
    public async Task<string?> ClinicianAsync() => await Caseload.ClinicianOfAsync(Account, Stop) is { } clinician ? People.NameOf(clinician) : null;

    public Task<HomeworkCycle?> FindAsync(AssignmentId id) => Caseload.FindAsync(Account, id, Stop);

    /// <summary>Keeps what a form brought and goes on; what was sent before is there already, and what is no longer possible is told kindly.</summary>
    /// <param name="cycleEvent">What happened.</param>
    /// <param name="back">The page that shows how things stand.</param>
    /// <param name="told">What to say there.</param>
    public async Task<Results<RedirectHttpResult, NotFound, BadRequest>> KeepAsync(CycleEvent cycleEvent, string back, string told = "saved") =>
        await Keeper.KeepAsync(Account, cycleEvent, Stop) switch
        {
            Kept.Yes => TypedResults.Redirect($"{back}?told={told}"),
            Kept.Refused => TypedResults.Redirect($"{back}?told=changed"),
            _ => TypedResults.NotFound(),
        };

    /// <summary>Reads a text; null where nothing was typed.</summary>
    internal static string? Text(IFormCollection typed, string name) =>
        typed[name].ToString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim().ReplaceLineEndings("\n") : null;

    /// <summary>Says whether every text of a form is short enough.</summary>
    internal static bool Fits(IFormCollection typed) => typed.All(static field => field.Value.ToString().Length <= LongestText);
}
