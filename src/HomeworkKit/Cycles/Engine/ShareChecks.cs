using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>Whether what is shown names people and days that can be.</summary>
internal static class ShareChecks
{
    internal static string? ProblemOf(ContentShared shared, ClientRef client) =>
        ProblemOfPersons(shared.With, shared.To, client)
        ?? CycleChecks.ProblemOfDate(shared.MadeFrom)
        ?? CycleChecks.ProblemOfDate(shared.MadeUntil)
        ?? (shared is not { MadeFrom: null, MadeUntil: null } && shared.Parts.Contains(AttemptPart.Plan) ? CycleCodes.UnknownPart : null)
        ?? (shared is { MadeFrom: { } from, MadeUntil: { } until } && until <= from ? CycleCodes.ShareWithoutDays : null);

    internal static string? ProblemOfPersons(Audience with, IReadOnlyList<Actor> to, ClientRef client) =>
        to.All(person => person.Problem() is null && !person.ActsForAnother(client) && IsOf(with, person, client)) ? null : CycleCodes.PersonNotOfAudience;

    private static bool IsOf(Audience with, Actor person, ClientRef client) => with switch
    {
        Audience.Partner => person.Role == ActorRole.Client && person.Ref != client.Value,
        Audience.Supporter or Audience.Proxy => person.Role == ActorRole.Supporter,
        _ => false,
    };
}
