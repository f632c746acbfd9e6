using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Reviews;

public sealed class TogetherReviewTests
{
    private static HomeworkCycle Second =>
        HomeworkCycle
            .Propose(Plan with { Id = AssignmentId.From(Number(0xA570)) }, Clinician, Now, HomeworkCatalog.BuiltIn)
            .OrThrow()
            .Agree(Client, Now)
            .OrThrow();

    [Fact]
    public void Two_pieces_are_looked_at_with_one_learning()
    {
        var (one, two) = (Ready, Second);
        var together = TogetherReview.Of(
            [new(one, ReviewDecision.Complete), new(two, ReviewDecision.Continue) { Review = new() { WhyReacted = "Mornings are hard." } }],
            "Both get easier with company.",
            Clinician,
            Now);
        Assert.True(together.IsAccepted);
        Assert.Equal([CycleState.Completed, CycleState.Assigned], together.Cycles.Select(static cycle => cycle.State));
        var reviews = together.Cycles.Select(static cycle => Assert.Single(cycle.VisibleTo(Client).Reviews).Review).ToArray();
        Assert.All(reviews, static review => Assert.Equal("Both get easier with company.", review.Learned));
        Assert.Equal((two.Id, one.Id, "Mornings are hard."), (Assert.Single(reviews[0].Together), Assert.Single(reviews[1].Together), reviews[1].WhyReacted));
        Assert.Equal([one.Id, two.Id], together.Learning!.From);
    }

    [Fact]
    public void Where_one_is_refused_none_moves()
    {
        var (one, two) = (Ready, Second.RaiseConcern(new SafetyConcern { Category = ConcernCategory.Other }, Client, Now).OrThrow());
        var together = TogetherReview.Of([new(one, ReviewDecision.Complete), new(two, ReviewDecision.Complete)], "x", Clinician, Now);
        Assert.Equal([one, two], together.Cycles);
        Assert.Equal((two.Id, CycleGuards.NoConcernIsOpen.Code), (Assert.Single(together.Refusals).Assignment, together.Refusals[0].Refused.Code));
        Assert.Null(together.Learning);
    }

    [Fact]
    public void One_piece_twice_or_of_another_client_is_no_review_together()
    {
        Assert.Throws<ArgumentException>(() => TogetherReview.Of([new(Ready, ReviewDecision.Complete), new(Ready, ReviewDecision.Drop)], null, Clinician, Now));
        var other = HomeworkCycle
            .Propose(Plan with { Id = AssignmentId.From(Number(9)), Client = new("c-43") }, Clinician, Now, HomeworkCatalog.BuiltIn)
            .OrThrow();
        Assert.Throws<ArgumentException>(() =>
            TogetherReview.Of([new(Ready, ReviewDecision.Complete), new(other, ReviewDecision.Complete)], null, Clinician, Now));
    }

    [Fact]
    public void What_a_piece_says_of_its_own_stays()
    {
        var together = TogetherReview.Of(
            [new(Ready, ReviewDecision.Complete) { Review = new() { Learned = "own" } }, new(Second, ReviewDecision.Complete)],
            " ",
            Clinician,
            Now);
        Assert.Equal(["own", null], together.Cycles.Select(static cycle => cycle.VisibleTo(Client).Reviews[0].Review.Learned));
        Assert.Null(together.Learning);
    }
}
