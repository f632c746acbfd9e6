using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Documentation;

/// <summary>The example of the page on adherence.</summary>
public sealed class AdherenceExample
{
    [Fact]
    public void A_figure_says_of_how_many_and_under_which_definition()
    {
        var (client, clinician) = (Actor.Client("c-42"), Actor.Clinician("k-7"));
        var now = Instant.FromUtc(2026, 3, 2, 9, 0);
        var assignment = new Assignment
        {
            Id = AssignmentId.New(now), Client = new("c-42"), Clinician = new("k-7"), Task = new ReadingTask { Resource = "A chapter on worry" },
            Schedule = HomeworkSchedule.Daily(new(19, 0), from: new(2026, 3, 2)),
        };
        var home = DateTimeZoneProviders.Tzdb["Europe/London"];
        var cycle = HomeworkCycle.Propose(assignment, clinician, now, HomeworkCatalog.BuiltIn).OrThrow().Agree(client, now, zone: home).OrThrow();
        var evening = now + Duration.FromHours(10);
        cycle = cycle
            .RecordAttempt(
                new()
                {
                    Id = AttemptId.New(evening),
                    PerformedAt = evening,
                    Outcome = AttemptOutcome.Done,
                },
                client,
                evening,
                zone: home)
            .OrThrow();

        // <readme>
        var context = AdherenceContext.In(home); // where the client is
        AdherenceResult result = cycle.Adherence(AdherenceDefinition.SoFarLenient, asOf: now + Duration.FromDays(3), context);
        string text = result.Match(
            nothingDue: "nothing was due",
            nothingRecorded: due => $"0 of {due}",
            measured: figure => $"{figure.Numerator} of {figure.Denominator}");
        // </readme>
        Assert.Equal("1 of 3", text);
    }
}
