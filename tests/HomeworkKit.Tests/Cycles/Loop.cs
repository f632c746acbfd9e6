using HomeworkKit.Events;
using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Cycles;

/// <summary>A small world to test cycles in: one client, one clinician, one piece of homework, one clock.</summary>
internal static class Loop
{
    internal static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 19, 0);
    internal static readonly Actor Client = Actor.Client("c-42");
    internal static readonly Actor Clinician = Actor.Clinician("k-7");
    internal static readonly Actor Supporter = Actor.Supporter("s-1");
    internal static readonly Actor Proxy = Actor.Proxy("p-1", new("c-42"));
    internal static readonly AssignmentId Homework = AssignmentId.From(Number(0xA551));

    internal static readonly Assignment Plan = new()
    {
        Id = Homework,
        Client = new("c-42"),
        Clinician = new("k-7"),
        Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three },
        Title = "first",
    };

    internal static HomeworkCycle Proposed => HomeworkCycle.Propose(Plan, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow();

    internal static HomeworkCycle Assigned => Proposed.Agree(Client, Now).OrThrow();

    internal static HomeworkCycle InProgress => Assigned.RecordAttempt(Attempt(1), Client, Now).OrThrow();

    internal static HomeworkCycle Ready => InProgress.Submit(Client, Now).OrThrow();

    internal static HomeworkCycle Completed => Ready.Review(ReviewDecision.Complete, new Review(), Clinician, Now).OrThrow();

    internal static HomeworkCycle SetAside => Assigned.Pause(Client, Now).OrThrow();

    internal static HomeworkCycle Declined => Proposed.Decline(Client, Now).OrThrow();

    internal static HomeworkCycle Ended => Assigned.Stop(Client, Now).OrThrow();

    internal static HomeworkCycle Alone => HomeworkCycle.Propose(Plan with { Clinician = null }, Client, Now, HomeworkCatalog.BuiltIn).OrThrow();

    /// <summary>A GUID of a number: equal in every run, and sorted as the numbers are.</summary>
    internal static Guid Number(int number) => new(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);

    internal static AttemptId AttemptNumber(int number) => AttemptId.From(Number(number));

    internal static EventId Event(int number) => EventId.From(Number(number));

    internal static Attempt Attempt(int number, AttemptOutcome outcome = AttemptOutcome.Done) =>
        new() { Id = AttemptNumber(number), PerformedAt = Now + Duration.FromMinutes((long)number), Outcome = outcome };

    internal static Assignment Titled(string title) => Plan with { Title = title };

    internal static void IsRefused(string code, CycleOutcome outcome)
    {
        var refused = Assert.IsType<Refused>(outcome);
        Assert.Equal(code, refused.Code);
    }

    internal static AttemptRecorded Recorded(int id, Attempt attempt, Actor? by = null) =>
        new() { Id = Event(id), Assignment = Homework, By = by ?? Client, At = Now, Attempt = attempt };

    internal static AttemptContinued Continued(int id, Attempt attempt, int? follows = null, Actor? by = null) =>
        new() { Id = Event(id), Assignment = Homework, By = by ?? Client, At = Now, Attempt = attempt, Follows = follows is { } number ? Event(number) : null };

    internal static AttemptAmended Amended(int id, Attempt attempt, int? follows = null, Actor? by = null) =>
        new() { Id = Event(id), Assignment = Homework, By = by ?? Client, At = Now, Attempt = attempt, Follows = follows is { } number ? Event(number) : null };

    internal static AttemptRetracted Retracted(int id, int attempt, Actor? by = null) =>
        new() { Id = Event(id), Assignment = Homework, By = by ?? Client, At = Now, Attempt = AttemptNumber(attempt) };
}
