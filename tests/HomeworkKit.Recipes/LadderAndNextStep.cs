using HomeworkKit.Kinds;
using static HomeworkKit.Recipes.Clinic;

namespace HomeworkKit.Recipes;

public sealed class LadderAndNextStep
{
    [Fact]
    public void The_next_step_follows_from_what_was_learned()
    {
        var (now, first, second) = (Session, ExposureStepId.New(Session), ExposureStepId.New(Session));

        // <readme>
        var ladder = new ExposureHierarchy { Id = HierarchyId.New(now), Client = new("c-42"), Theme = "Lifts" }
            .WithStep(new() { Id = first, Type = ExposureType.InVivo, Description = "One floor, with a friend", AnticipatedSuds = 40 })
            .WithStep(new() { Id = second, Type = ExposureType.InVivo, Description = "One floor, alone", AnticipatedSuds = 60 });
        var cycle = Agreed(Daily(ExposureTask.For(ladder, first, ExposureFormat.Graded)));

        cycle = cycle.RecordAttempt(Tried(Evening(0), new ExposureRecord
        {
            Step = first, FearedOutcome = "It gets stuck", ExpectancyBefore = 80, ExpectancyAfter = 20, PeakSuds = 55, EndSuds = 30,
            Occurred = FearedOutcomeOccurrence.No, Learned = "It is loud, and it moves.",
        }), Client, Evening(0)).OrThrow();

        // What was learned, not how calm it was: where much is still expected the same step again, else the next that was not tried.
        var records = cycle.Attempts.Select(attempt => attempt.Attempt.Entry).OfType<ExposureRecord>().ToList();
        var stillExpected = records[^1].ExpectancyAfter?.Value >= 50;
        var next = stillExpected ? records[^1].Step : ladder.Ascending.FirstOrDefault(step => records.TrueForAll(record => record.Step != step.Id))?.Id;

        // A suggestion: it becomes the plan with the client's yes.
        var plan = cycle.Assignment with { Task = ExposureTask.For(ladder, next!.Value, ExposureFormat.Graded) };
        var review = new Review { Learned = records[^1].Learned };
        cycle = cycle.Review(ReviewDecision.StepUp, review, Clinician, Session + Duration.FromDays(7), plan, agreed: AgreementMode.InSession).OrThrow();
        // </readme>

        Assert.Equal(second, ((ExposureTask)cycle.Plan.Plan.Task!).Step);
        Assert.Equal(2, cycle.Round);

        // A step that the ladder does not have is a programmer's mistake; a ladder with a hole is told by code.
        Assert.Throws<ArgumentException>(() => ExposureTask.For(ladder, ExposureStepId.New(now), ExposureFormat.Graded));
        Assert.Equal("exposure-hierarchy/steps-missing", Assert.Single((ladder with { Steps = [] }).Validate().Missing).Code);
    }
}
