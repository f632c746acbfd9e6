using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Adherence;

/// <summary>One week in March, every evening at seven in London: what the tests of this folder count.</summary>
internal static class AdherenceSamples
{
    internal static readonly Actor Client = Actor.Client("c-1");
    internal static readonly Actor Clinician = Actor.Clinician("k-1");
    internal static readonly LocalDate Monday = new(2026, 3, 2);
    internal static readonly Instant Start = Instant.FromUtc(2026, 3, 1, 12, 0);
    internal static readonly Instant AfterTheWeek = Instant.FromUtc(2026, 3, 12, 0, 0);
    internal static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];
    internal static readonly LocalTime Seven = new(19, 0);

    /// <summary>Seven occurrences, each with its whole local day.</summary>
    internal static HomeworkSchedule Week(ZonePolicy? zone = null) =>
        HomeworkSchedule.Daily(Seven, Monday, zone ?? ZonePolicy.Fixed("Europe/London")) with { End = Monday.PlusDays(6) };

    internal static Assignment Plan(HomeworkSchedule? schedule) => new()
    {
        Id = AssignmentId.New(Start),
        Client = new("c-1"),
        Clinician = new("k-1"),
        Task = HomeworkCatalog.BuiltIn.Kinds.First(static kind => kind.Name == "mindfulness").GetExample().Task,
        Schedule = schedule,
    };

    internal static HomeworkCycle Agreed(Assignment plan) =>
        HomeworkCycle.Propose(plan, Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow().Agree(Client, Start).OrThrow();

    internal static HomeworkCycle Agreed(HomeworkSchedule? schedule = null) => Agreed(Plan(schedule ?? Week()));

    /// <summary>A moment of the week; London keeps UTC in it.</summary>
    internal static Instant At(int day, int hour, int minute = 0) => Instant.FromUtc(2026, 3, 1 + day, hour, minute);

    internal static HomeworkCycle With(
        this HomeworkCycle cycle,
        Instant at,
        AttemptOutcome outcome = AttemptOutcome.Done,
        Func<Attempt, Attempt>? change = null,
        Instant? recorded = null)
    {
        var attempt = new Attempt { Id = AttemptId.New(at), PerformedAt = at, Outcome = outcome };
        attempt = change?.Invoke(attempt) ?? attempt;
        return cycle.RecordAttempt(attempt, attempt.Setting == Setting.InSession ? Clinician : Client, recorded ?? at).OrThrow();
    }

    internal static string Said(this AdherenceResult result) => result.Match(
        nothingDue: "nothing due",
        nothingRecorded: static n => $"0 of {n}",
        measured: static m => FormattableString.Invariant($"{m.Numerator:0.##} of {m.Denominator:0.##}"));
}
