using HomeworkKit.Events;
using HomeworkKit.Tests.Cycles;

namespace HomeworkKit.Tests.Reviews;

public sealed class ReviewTests
{
    [Theory]
    [InlineData(ReviewDecision.Complete, CycleState.Completed, 1)]
    [InlineData(ReviewDecision.Maintain, CycleState.Completed, 1)]
    [InlineData(ReviewDecision.Replace, CycleState.Completed, 1)]
    [InlineData(ReviewDecision.Continue, CycleState.InProgress, 1)]
    [InlineData(ReviewDecision.Repeat, CycleState.Assigned, 2)]
    [InlineData(ReviewDecision.StepUp, CycleState.Assigned, 2)]
    [InlineData(ReviewDecision.StepDown, CycleState.Assigned, 2)]
    [InlineData(ReviewDecision.Adapt, CycleState.Assigned, 2)]
    [InlineData(ReviewDecision.Defer, CycleState.ReadyForReview, 1)]
    [InlineData(ReviewDecision.Drop, CycleState.Stopped, 1)]
    public void Every_decision_leads_where_the_table_says(ReviewDecision decision, CycleState to, int round)
    {
        var brings = decision is ReviewDecision.StepUp or ReviewDecision.StepDown or ReviewDecision.Adapt;
        var review = new Review { Next = decision == ReviewDecision.Replace ? AssignmentId.From(Loop.Number(9)) : null };
        var after = Loop
            .Ready.Review(decision, review, Loop.Clinician, Loop.Now, brings ? Loop.Titled("new") : null, agreed: AgreementMode.InSession)
            .OrThrow();
        Assert.Equal((to, round), (after.State, after.Round));
        Assert.Equal(brings ? "new" : "first", after.Assignment.Title);
    }

    [Fact]
    public void Not_done_is_as_reviewable_as_done_and_observations_keep_source_and_timing()
    {
        var observation = new AdherenceObservation
        {
            Source = ObservationSource.Therapist,
            Timing = ObservationTiming.Retrospective,
            AssignedDose = 5,
            DoneDose = 0,
            Unit = "times",
        };
        var review = new Review
        {
            Learned = "it was too big",
            Barriers = [new BarrierReport { Barrier = BarrierReason.TooHard }],
            Observations = [observation],
        };
        var after = Loop
            .Assigned.CloseWindow(Actor.System, Loop.Now)
            .OrThrow()
            .Review(ReviewDecision.StepDown, review, Loop.Clinician, Loop.Now, Loop.Titled("smaller"), agreed: AgreementMode.InSession)
            .OrThrow();
        Assert.Equal(observation, Assert.Single(((Reviewed)after.Events[^1]).Review.Observations));
        Assert.Equal((0, 2), (after.AttemptCount, after.Round));
    }
}
