using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Scheduling;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime.Text;

namespace HomeworkKit.Samples.ClinicApi.Endpoints;

/// <summary>What is made from all of a client's homework: the day, the digest of a session, the next reminders; and a couple's joint exercise.</summary>
internal static class Clients
{
    private static readonly Duration Ahead = Duration.FromDays(7);

    internal static void MapClients(this IEndpointRouteBuilder routes)
    {
        var clients = routes
            .MapGroup("/api/clients/{client}")
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound);
        clients.MapGet("/agenda", AgendaAsync).RequireAuthorization(Policies.Owner);
        clients.MapGet("/reminders", RemindersAsync).RequireAuthorization(Policies.Owner);
        clients.MapGet("/digest", DigestAsync);
        routes.MapGet("/api/joint/{exercise}", JointAsync).ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<Agenda>, NotFound, BadRequest>> AgendaAsync(
        ClientRef client,
        string? day,
        Account account,
        Caseload caseload,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var date = now.InZone(DemoAccounts.Zone).Date;
        if (day is not null)
        {
            if (!LocalDatePattern.Iso.Parse(day).TryGetValue(date, out date))
            {
                return TypedResults.BadRequest();
            }
        }

        return await caseload.OfAsync(account, client, cancellationToken) is { } cycles
            ? TypedResults.Ok(Agenda.For(cycles, date, now, AdherenceContext.In(DemoAccounts.Zone), viewer: account.Actor))
            : TypedResults.NotFound();
    }

    // Made for whoever asks: what the client keeps private leaves no trace in it.
    private static async Task<Results<Ok<SessionDigest>, NotFound, BadRequest>> DigestAsync(
        ClientRef client,
        string? since,
        Account account,
        Caseload caseload,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        Instant? from = null;
        if (since is not null)
        {
            if (!InstantPattern.ExtendedIso.Parse(since).TryGetValue(default, out var given))
            {
                return TypedResults.BadRequest();
            }

            from = given;
        }

        return await caseload.OfAsync(account, client, cancellationToken) is { } cycles
            ? TypedResults.Ok(
                SessionDigest.For(cycles, account.Actor, Instant.FromDateTimeOffset(time.GetUtcNow()), AdherenceContext.In(DemoAccounts.Zone), from))
            : TypedResults.NotFound();
    }

    private static async Task<Results<Ok<List<NextReminder>>, NotFound>> RemindersAsync(
        ClientRef client,
        Account account,
        Caseload caseload,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (await caseload.OfAsync(account, client, cancellationToken) is not { } cycles)
        {
            return TypedResults.NotFound();
        }

        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var request = new ReminderRequest { Now = now, ClientZone = DemoAccounts.Zone };
        var next = cycles.SelectMany(cycle => cycle.PlanReminders(request, AdherenceContext.In(DemoAccounts.Zone), Ahead).Reminders);
        return TypedResults.Ok(
            next.OrderBy(static reminder => reminder.At)
                .Select(static reminder => new NextReminder(reminder.Id.ToString(), reminder.At, reminder.Text))
                .ToList());
    }

    // Each half is one person's: of the other's, the library shows what both have consented to.
    private static async Task<Results<Ok<JointView>, NotFound>> JointAsync(
        JointExerciseId exercise,
        Account account,
        Caseload caseload,
        CancellationToken cancellationToken)
    {
        if (account.Actor.Role == ActorRole.Supporter)
        {
            return TypedResults.NotFound();
        }

        List<HomeworkCycle> halves = [];
        var people =
            account.Actor.Role == ActorRole.Clinician
                ? (await caseload.ClientsOfAsync(account, cancellationToken)).Select(static one => one.Client)
                : account.Clients;
        foreach (var client in people.Concat(account.Partner is { } partner ? [partner] : []).Distinct())
        {
            halves.AddRange(
                (await caseload.LoadAsync(client, cancellationToken))
                    .Where(cycle => cycle.Events[0] is HomeworkProposed { Plan.Joint: { } joint } && joint == exercise)
                    .DistinctBy(static cycle => cycle.Client));
        }

        var mayLook = halves.Exists(half => half.Client.Value == account.Actor.Ref);
        if (account.Actor.Role == ActorRole.Clinician)
        {
            mayLook = true;
            foreach (var half in halves)
            {
                mayLook &= await caseload.SeesAsync(account, half, cancellationToken);
            }
        }

        return halves.Count >= 2 && mayLook ? TypedResults.Ok(JointView.Of(halves, account.Actor)) : TypedResults.NotFound();
    }

    /// <summary>A reminder that will come.</summary>
    /// <param name="Id">Its stable name.</param>
    /// <param name="At">When.</param>
    /// <param name="Text">What a locked screen shows.</param>
    internal sealed record NextReminder(string Id, Instant At, string Text);
}
