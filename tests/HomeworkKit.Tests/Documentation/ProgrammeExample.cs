using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Documentation;

/// <summary>The example of the page on programmes.</summary>
public sealed class ProgrammeExample
{
    [Fact]
    public void A_programme_puts_forward_what_is_ready_and_the_client_says_yes()
    {
        var (now, kit) = (Instant.FromUtc(2026, 3, 2, 10, 0), HomeworkCatalog.BuiltIn);
        var (client, clinician) = (Actor.Client("c-42"), Actor.Clinician("k-7"));

        // <readme>
        var reading = new AssignmentTemplate
        {
            Id = TemplateId.New(now),
            Version = 1,
            Title = "How fear works",
            Task = new ReadingTask { Resource = "Chapter 1" },
            Completion = new() { Times = 1 },
        };
        var ladder = new AssignmentTemplate
        {
            Id = TemplateId.New(now),
            Version = 1,
            Title = "Facing {fear}",
            Task = new ExposureTask { Format = ExposureFormat.Graded },
        };
        var programme = new Programme
        {
            Id = ProgrammeId.New(now), Version = 1, Title = "Eight weeks of exposure",
            Steps =
            [
                new()
                {
                    Key = "reading",
                    Template = reading.Id,
                    TemplateVersion = 1,
                    Release = new AtStart(),
                    IsRequired = true,
                },
                new()
                {
                    Key = "first",
                    Template = ladder.Id,
                    TemplateVersion = 1,
                    Release = new AfterSession { Session = 2, Days = 0 },
                },
                new()
                {
                    Key = "again",
                    Template = ladder.Id,
                    TemplateVersion = 1,
                    Release = new AfterStep
                    {
                        When = StepMilestone.Reviewed,
                        Days = 1,
                        Time = new(8, 0),
                    },
                },
            ],
        };
        var enrolment = new Enrolment
        {
            Id = EnrolmentId.New(now),
            Programme = programme.Id,
            Version = 1,
            Client = new("c-42"),
            Clinician = new("k-7"),
            StartedAt = now,
            Words = [new() { Name = "fear", Text = "the lift" }],
        };
        var context = new ProgrammeContext { Zone = DateTimeZoneProviders.Tzdb["Europe/London"], Templates = new([reading, ladder]) };

        ProgrammePlan plan = ProgrammePlanner.Plan(programme, enrolment, cycles: [], context, now);
        HomeworkCycle first = HomeworkCycle.Propose(plan.ReadyToPropose[0], clinician, now, kit).OrThrow();   // proposed, and nothing more
        first = first.Agree(client, now).OrThrow();                                                          // the client's yes makes it their plan
        // </readme>
        Assert.Empty(programme.Validate(context.Templates).Findings);
        Assert.Equal((CycleState.Assigned, "reading"), (first.State, first.Assignment.Programme!.Step));
        Assert.Equal([StepState.Ready, StepState.Waiting, StepState.Waiting], plan.Steps.Select(static step => step.State));
        var sessions = new SessionCalendar
        {
            Sessions = [new() { Session = new("s-1"), At = new(2026, 3, 2, 10, 0) }, new() { Session = new("s-2"), At = new(2026, 3, 9, 10, 0) }],
        };
        var done = first
            .RecordAttempt(
                new Attempt
                {
                    Id = AttemptId.New(now),
                    PerformedAt = now,
                    Outcome = AttemptOutcome.Done,
                },
                client,
                now)
            .OrThrow();
        var next = ProgrammePlanner.Plan(programme, enrolment, [done], context with { Sessions = sessions }, Instant.FromUtc(2026, 3, 9, 10, 0));
        Assert.Equal("Facing the lift", Assert.Single(next.ReadyToPropose).Title);
    }
}
