using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

public sealed class JointViewTests
{
    private static readonly Actor Partner = Actor.Client("c-43");
    private static readonly JointExerciseId Exercise = JointExerciseId.From(Number(77));

    private static readonly HomeworkCycle Mine = Half(Homework, Client, 1);
    private static readonly HomeworkCycle Theirs = Half(AssignmentId.From(Number(0xA553)), Partner, 2);

    [Fact]
    public void Until_both_consent_nothing_of_the_other_shows_not_even_whether_they_consent()
    {
        var before = JointView.Of([Mine, Theirs], Client);
        Assert.False(before.IsRevealed);
        Assert.Empty(before.Others);
        Assert.NotNull(before.Own);
        var consents = Theirs.Share(Audience.Partner, Partner, Now).OrThrow();
        var stops = consents.RecordAttempt(Attempt(9) with { Noticed = "more" }, Partner, Now).OrThrow().Stop(Partner, Now).OrThrow()
            .RaiseConcern(new SafetyConcern { Category = ConcernCategory.HarmFromOthers }, Partner, Now).OrThrow();
        Assert.Equal(before, JointView.Of([Mine, consents], Client));
        Assert.Equal(before, JointView.Of([Mine, stops], Client));
    }

    [Fact]
    public void When_both_consent_each_sees_what_the_other_shows_and_nothing_else()
    {
        var (mine, theirs) = (Shared(Mine, Client), Theirs.Share(Audience.Partner, Partner, Now, AttemptNumber(2), [AttemptPart.Reflections]).OrThrow());
        theirs = theirs.RecordAttempt(Attempt(9) with { Noticed = "kept" }, Partner, Now).OrThrow()
            .Comment("to the clinician", Partner, Now).OrThrow()
            .RaiseConcern(new SafetyConcern { Category = ConcernCategory.HarmFromOthers, Note = "secret" }, Partner, Now).OrThrow();
        var view = JointView.Of([mine, theirs], Client);
        Assert.True(view.IsRevealed);
        var other = Assert.Single(view.Others);
        var attempt = Assert.Single(other.Attempts);
        Assert.Equal("noticed 2", attempt.Attempt.Noticed);
        Assert.DoesNotContain(AttemptPart.Reflections, attempt.Hidden);
        Assert.Empty(other.Notes);
        Assert.Empty(other.Concerns);
        Assert.Empty(other.Plan.ScreenFirst);
    }

    [Fact]
    public void Consent_can_be_taken_back_as_a_whole_or_by_the_last_thing_that_was_shown()
    {
        var theirs = Theirs.Share(Audience.Partner, Partner, Now, AttemptNumber(2), [AttemptPart.Entry, AttemptPart.Reflections]).OrThrow();
        var mine = Shared(Mine, Client);
        Assert.True(JointView.Of([mine, theirs], Client).IsRevealed);
        Assert.False(JointView.Of([mine.Unshare(Audience.Partner, Client, Now).OrThrow(), theirs], Client).IsRevealed);
        var half = theirs.Unshare(Audience.Partner, Partner, Now, AttemptNumber(2), [AttemptPart.Entry]).OrThrow();
        Assert.True(JointView.Of([mine, half], Client).IsRevealed);
        var none = half.Unshare(Audience.Partner, Partner, Now, AttemptNumber(2), [AttemptPart.Reflections]).OrThrow();
        Assert.False(JointView.Of([mine, none], Client).IsRevealed);
        Assert.False(JointView.Of([mine, Theirs.Share(Audience.Supporter, Partner, Now).OrThrow()], Client).IsRevealed);
    }

    [Fact]
    public void A_clinician_sees_both_halves_and_a_stranger_none()
    {
        var view = JointView.Of([Mine, Theirs], Clinician);
        Assert.Null(view.Own);
        Assert.Equal(2, view.Others.Count);
        foreach (var stranger in (Actor[])[Actor.Client("c-44"), Supporter, Actor.System])
        {
            var nothing = JointView.Of([Shared(Mine, Client), Shared(Theirs, Partner)], stranger);
            Assert.Null(nothing.Own);
            Assert.Empty(nothing.Others);
            Assert.False(nothing.IsRevealed);
        }
    }

    [Fact]
    public void It_takes_the_cycles_of_one_exercise_one_for_each_of_at_least_two_people()
    {
        Assert.Throws<ArgumentException>(() => JointView.Of([Mine], Client));
        Assert.Throws<ArgumentException>(() => JointView.Of([Mine, Mine], Client));
        Assert.Throws<ArgumentException>(() => JointView.Of([Mine, Assigned], Client));
    }

    private static HomeworkCycle Shared(HomeworkCycle cycle, Actor by) => cycle.Share(Audience.Partner, by, Now).OrThrow();

    private static HomeworkCycle Half(AssignmentId id, Actor client, int attempt)
    {
        var plan = Plan with
        {
            Id = id,
            Client = new(client.Ref!),
            Joint = Exercise,
            ScreenFirst = [ScreenFirst.IntimatePartnerViolence],
            Weighed = [new() { Code = AssignmentRules.ScreeningNotRecorded.Code, Subject = "intimate-partner-violence", By = new("k-7"), At = Now }],
        };
        return HomeworkCycle.Propose(plan, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(client, Now).OrThrow()
            .RecordAttempt(Attempt(attempt) with { Noticed = "noticed " + attempt }, client, Now).OrThrow();
    }
}
