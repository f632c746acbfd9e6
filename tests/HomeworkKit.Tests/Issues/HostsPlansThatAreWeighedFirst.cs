using HomeworkKit.Tests.Cycles;
using HomeworkKit.Tests.Serialization;

namespace HomeworkKit.Tests.Issues;

/// <summary>A host's own kind is weighed, shown and changed as the library's are.</summary>
public sealed class HostsPlansThatAreWeighedFirst
{
    private const string Neutral = "cycle/plan-has-errors";
    private static readonly HomeworkCatalog Kit = HomeworkCatalog.BuiltIn.With(GuardedKind.Instance);
    private static readonly Weighing Weighed = new() { Code = GuardedKind.IsSteep.Code, Subject = "heart", By = new("k-7"), At = Loop.Now };

    [Fact]
    public void A_clinicians_plan_is_refused_until_it_is_weighed()
    {
        foreach (var heart in new bool?[] { true, null })
        {
            Loop.IsRefused(CycleCodes.NotWeighed, Proposed(Plan(heart), Loop.Clinician));
            Assert.Equal(
                CycleState.Assigned,
                Proposed(Plan(heart) with { Weighed = [Weighed] }, Loop.Clinician).OrThrow().Agree(Loop.Client, Loop.Now).OrThrow().State);
        }

        Assert.IsType<Accepted>(Proposed(Plan(false), Loop.Clinician));
        Assert.Equal("task.heart", Assert.Single(PlanSafety.OpenStopsOf(Plan(true), Kit)).Path);
    }

    [Fact]
    public void A_client_reads_that_the_plan_has_errors_and_takes_no_answer_back()
    {
        var wished = Proposed(Plan(true), Loop.Client).OrThrow();
        Loop.IsRefused(Neutral, wished.Agree(Loop.Client, Loop.Now));
        var agreed = Proposed(Plan(true) with { Weighed = [Weighed] }, Loop.Clinician).OrThrow().Agree(Loop.Client, Loop.Now).OrThrow();
        Loop.IsRefused(Neutral, agreed.Revise(Plan(false), Loop.Client, Loop.Now));
        var shown = agreed.VisibleTo(Loop.Client).Plan;
        Assert.Null(((GuardedTask)shown.Task!).Heart);
        Assert.Equal(agreed.Assignment with { Title = "Mine" }, agreed.Revise(shown with { Title = "Mine" }, Loop.Client, Loop.Now).OrThrow().Assignment);
    }

    [Fact]
    public void A_client_changes_what_is_theirs_and_leaves_the_clinicians_answer()
    {
        var agreed = Proposed(Plan(false), Loop.Clinician).OrThrow().Agree(Loop.Client, Loop.Now).OrThrow();
        var changed = agreed.Revise(Plan(null) with { Task = new GuardedTask { Hill = "gentle" } }, Loop.Client, Loop.Now).OrThrow();
        Assert.Equal(new GuardedTask { Hill = "gentle", Heart = false }, changed.Assignment.Task);
    }

    private static Assignment Plan(bool? heart) => Loop.Plan with { Task = new GuardedTask { Hill = "steep", Heart = heart } };

    private static CycleOutcome Proposed(Assignment plan, Actor by) => HomeworkCycle.Propose(plan, by, Loop.Now, Kit);
}
