using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using HomeworkKit.Serialization;
using HomeworkKit.Validation;
using static NodaTime.IsoDayOfWeek;

namespace HomeworkKit.Tests.Documentation;

/// <summary>The code that hosts are meant to write, kept compiling and running.</summary>
public class HostCodeReadsAsDesigned
{
    [Fact]
    public void A_week_of_homework_reads_as_it_is_said()
    {
        var now = Instant.FromUtc(2026, 3, 2, 18, 0);
        var later = now + Duration.FromDays(6);
        var kit = HomeworkCatalog.BuiltIn;
        var json = new HomeworkJson(kit);
        var (client, clinician) = (Actor.Client("c-42"), Actor.Clinician("k-7"));
        var assignment = new Assignment
        {
            Id = AssignmentId.New(now),
            Client = new("c-42"),
            Clinician = new("k-7"),
            Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Seven },
            Schedule = HomeworkSchedule.Weekly(
                [Monday, Thursday],
                new LocalTime(19, 0),
                from: new LocalDate(2026, 3, 2),
                zone: ZonePolicy.Fixed("Europe/London")),
            Agreement = new() { Rationale = "...", Confidence = Rating.Of(85, RatingScale.Percent) },
        };

        HomeworkCycle cycle = HomeworkCycle.Propose(assignment, clinician, now, kit).OrThrow();
        cycle = cycle.Agree(client, now).OrThrow();

        Occurrence due = cycle.OccurrencesIn(DateTimeZoneProviders.Tzdb["Europe/London"]).Next(now)!;
        var attempt = new Attempt
        {
            Id = AttemptId.New(now),
            OccurrenceId = due.Id,
            PerformedAt = now,
            Outcome = AttemptOutcome.Partly,
            Entry = new ThoughtRecord { Situation = "...", Emotions = [new() { Name = "anxious", Before = 80 }] },
        };
        cycle = cycle.RecordAttempt(attempt, client, now).OrThrow();
        ValidationReport report = kit.Validate(assignment.Task, attempt.Entry);
        Assert.NotEmpty(report.Missing);
        Assert.Empty(report.Errors);
        cycle = cycle.ContinueAttempt(attempt with { Outcome = AttemptOutcome.Done }, client, later).OrThrow();
        Assert.Equal(AttemptOutcome.Done, Assert.Single(cycle.Attempts).Attempt.Outcome);

        CycleOutcome outcome = cycle.Review(ReviewDecision.Repeat, new Review { Learned = "..." }, clinician, later);
        Assert.Equal(CycleState.Proposed, outcome.OrThrow().State);
        cycle = outcome.OrThrow();

        var text = json.Write(cycle);
        Assert.True(json.TryRead(text, out var again, out JsonProblem? problem), problem?.ToString());
        Assert.Equal(cycle, again);
        Assert.Equal(text, json.Write(again));

        RebaseResult merged = HomeworkCycle.Rebase(cycle.Events, again.Events, kit);
        Assert.Equal(cycle, merged.Cycle);
        Assert.Equal(cycle.Version, merged.AlreadyPresent.Count);
    }
}
