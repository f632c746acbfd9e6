using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Recipes;

/// <summary>Who and when the recipes are about: what each of them takes as given.</summary>
internal static class Clinic
{
    internal static readonly HomeworkCatalog Kit = HomeworkCatalog.BuiltIn;
    internal static readonly HomeworkJson Json = new(Kit);
    internal static readonly Actor Client = Actor.Client("c-42");
    internal static readonly Actor Clinician = Actor.Clinician("k-7");
    internal static readonly DateTimeZone Home = DateTimeZoneProviders.Tzdb["Europe/London"];

    // A Monday, four in the afternoon.
    internal static readonly Instant Session = Instant.FromUtc(2026, 3, 2, 16, 0);

    internal static Instant Evening(int day) => Session + Duration.FromDays(day) + Duration.FromHours(3);

    internal static Assignment Daily(HomeworkTask task) => new()
    {
        Id = AssignmentId.New(Session),
        Client = new("c-42"),
        Clinician = new("k-7"),
        Task = task,
        Schedule = HomeworkSchedule.Daily(new(19, 0), from: new(2026, 3, 2), ZonePolicy.Fixed("Europe/London")),
    };

    internal static HomeworkCycle Agreed(Assignment? plan = null) =>
        HomeworkCycle
            .Propose(plan ?? Daily(new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three }), Clinician, Session, Kit)
            .OrThrow()
            .Agree(Client, Session, zone: Home)
            .OrThrow();

    internal static Attempt Tried(Instant at, HomeworkEntry? entry = null, AttemptOutcome outcome = AttemptOutcome.Done) =>
        new() { Id = AttemptId.New(at), PerformedAt = at, Outcome = outcome, Entry = entry };
}
