using HomeworkKit.Kinds;
using HomeworkKit.Tests.Cycles;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Assignments;

public sealed class PlanFindingsTests
{
    [Fact]
    public void Each_finding_of_a_plan_has_its_code_and_place()
    {
        Assert.Empty(Codes(Plan));
        Assert.Equal(["assignment/confidence-below-floor agreement.confidence"], Codes(Agreed(60, 70)));
        Assert.Empty(Codes(Agreed(70, 70)));
        Assert.Equal(["assignment/confidence-missing agreement.confidence"], Codes(Agreed(null, 70)));
        var other = Plan with { Agreement = new() { Confidence = Rating.Of(6, RatingScale.ZeroToTen), ConfidenceFloor = Rating.Of(70, RatingScale.Percent) } };
        Assert.Equal(["assignment/confidence-floor-on-other-scale agreement.confidenceFloor"], Codes(other));
        Assert.Equal(["assignment/not-understood agreement.understood"], Codes(Plan with { Agreement = new() { Understood = false } }));
        Assert.Equal(["assignment/approach-form approach"], Codes(Plan with { Approach = " " }));
        Assert.Equal(["assignment/approach-form approach"], Codes(Plan with { Approach = new string('a', 65) }));
        Assert.Empty(Codes(Plan with { Approach = "schema therapy" }));
        Assert.Equal(["assignment/co-therapists-alone coTherapists"], Codes(Plan with { Clinician = null, CoTherapists = [new("k-8")] }));
        Assert.Equal(["assignment/co-therapist-twice coTherapists[0]"], Codes(Plan with { CoTherapists = [new("k-7")] }));
        Assert.Equal(["assignment/co-therapist-twice coTherapists[1]"], Codes(Plan with { CoTherapists = [new("k-8"), new("k-8")] }));
        Assert.Equal(["assignment/looks-at-itself looksAt[0]"], Codes(Plan with { LooksAt = [Homework] }));
        var twice = AssignmentId.From(Number(3));
        Assert.Equal(["assignment/looks-at-twice looksAt[1]"], Codes(Plan with { LooksAt = [twice, twice] }));
    }

    [Fact]
    public void No_finding_keeps_a_plan_from_being_agreed() =>
        Assert.IsType<Accepted>(HomeworkCycle.Propose(Agreed(10, 70), Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(Client, Now));

    [Fact]
    public void A_template_hands_its_approach_on_and_judges_it()
    {
        var template = AssignmentTemplate.Of(TemplateId.From(Number(4)), Plan with { Approach = TherapyApproach.Act })!;
        Assert.Equal("act", template.ToAssignment(Homework, new("c-42")).Approach);
        Assert.Contains((template with { Approach = "" }).Validate(HomeworkCatalog.BuiltIn).Errors, static finding => finding.Code == "template/approach-form");
    }

    [Fact]
    public void A_caregiver_sees_the_plan_that_is_theirs_to_do_and_no_other_supporter_does()
    {
        var cycle = HomeworkCycle.Propose(Plan with { Caregiver = new("s-1") }, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(Client, Now).OrThrow();
        Assert.Equal(("first", Clinician), (cycle.VisibleTo(Supporter).Plan.Title, cycle.VisibleTo(Supporter).PlanBy));
        Assert.Equal((null, null), (cycle.VisibleTo(Actor.Supporter("s-2")).Plan.Title, cycle.VisibleTo(Actor.Supporter("s-2")).PlanBy));
        Assert.Null(Assigned.VisibleTo(Supporter).Plan.Title);
        Assert.Equal(CycleState.InProgress, cycle.RecordAttempt(Attempt(1), Supporter, Now).OrThrow().State);
    }

    [Fact]
    public void A_client_s_own_revision_is_shown_as_theirs()
    {
        var revised = Assigned.Revise(Titled("mine"), Client, Now, reason: "Evenings are easier.").OrThrow();
        Assert.Equal((Client, "mine"), (revised.VisibleTo(Clinician).PlanBy, revised.VisibleTo(Clinician).Plan.Title));
        Assert.Equal(
            (CycleTrigger.Revise, "Evenings are easier."),
            (revised.VisibleTo(Clinician).Notes[^1].Trigger, revised.VisibleTo(Clinician).Notes[^1].Text));
        Assert.Equal(Clinician, Assigned.VisibleTo(Client).PlanBy);
    }

    [Fact]
    public void Each_finding_of_a_goal_has_its_code_and_place()
    {
        static string[] Of(TreatmentGoal goal) => [.. goal.Validate().Findings.Select(static finding => finding.Code + " " + finding.Path)];
        var goal = new TreatmentGoal
        {
            Id = GoalId.From(Number(1)),
            Client = new("c-42"),
            Goal = "Take the bus alone",
            Steps = [new() { What = "One stop, with Ana" }],
        };
        Assert.Empty(Of(goal));
        Assert.Equal(["goal/goal-missing goal"], Of(goal with { Goal = " " }));
        Assert.Equal(["goal/step-missing steps[0].what"], Of(goal with { Steps = [new() { What = "" }] }));
        Assert.Equal(["goal/date-out-of-range steps[0].doneOn"], Of(goal with { Steps = [new() { What = "x", DoneOn = new LocalDate(1899, 1, 1) }] }));
        Assert.Equal(["goal/closed-before-agreed closedAt"], Of(goal with { AgreedAt = Now, ClosedAt = Now - Duration.FromDays(1) }));
    }

    private static string[] Codes(Assignment plan) => [.. plan.Validate().Findings.Select(static finding => finding.Code + " " + finding.Path)];

    private static Assignment Agreed(int? confidence, int floor) =>
        Plan with
        {
            Agreement = new()
            {
                Confidence = confidence is { } sure ? Rating.Of(sure, RatingScale.Percent) : null,
                ConfidenceFloor = Rating.Of(floor, RatingScale.Percent),
            },
        };
}
