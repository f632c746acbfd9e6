using HomeworkKit.Programmes;
using static HomeworkKit.Tests.Programmes.ProgrammeStory;

namespace HomeworkKit.Tests.Programmes;

/// <summary>What a skipped step and two decisions at one moment come to.</summary>
public sealed class ProgrammeEdgeTests
{
    [Fact]
    public void A_step_that_goes_with_one_that_was_skipped_is_ready_when_that_was_skipped()
    {
        var programme = Of(Step("first", new DaysFromStart { Days = 9 }), Step("with-it", new WithPrevious()));
        var plan = Enrolled(programme, Decided(EnrolmentDecisionKind.SkipStep, Start + Day, "first")).Plan(programme, Start + (Day * 2));
        Assert.Equal("skipped ready", plan.States());
        Assert.Equal(Start + Day, plan.Of("with-it").ReleasesAt);
    }

    [Fact]
    public void What_a_required_step_held_back_is_free_from_when_that_was_skipped()
    {
        var programme = Of(Step("needed", new AtStart(), isRequired: true), Step("timed", new DaysFromStart { Days = 0 }));
        var plan = Enrolled(programme, Decided(EnrolmentDecisionKind.SkipStep, Start + (Day * 3), "needed")).Plan(programme, Start + (Day * 4));
        Assert.Equal((StepState.Ready, Start + (Day * 3)), (plan.Of("timed").State, plan.Of("timed").ReleasesAt));
    }

    [Fact]
    public void Of_two_pauses_at_one_moment_the_one_that_moves_dates_holds_in_whatever_order_they_stand()
    {
        var programme = Of(Step("later", new DaysFromStart { Days = 7 }));
        var pause = Decided(EnrolmentDecisionKind.Pause, Start + Day);
        var resume = Decided(EnrolmentDecisionKind.Resume, Start + (Day * 4));
        var keeps = pause with { KeepsDates = true };
        foreach (var enrolment in new[] { Enrolled(programme, pause, keeps, resume), Enrolled(programme, keeps, pause, resume) })
        {
            Assert.Equal(Enrolled(programme, pause, resume).Plan(programme, Start + (Day * 5)), enrolment.Plan(programme, Start + (Day * 5)));
        }

        Assert.NotEqual(
            Enrolled(programme, keeps, resume).Plan(programme, Start + (Day * 5)),
            Enrolled(programme, pause, resume).Plan(programme, Start + (Day * 5)));
    }
}
