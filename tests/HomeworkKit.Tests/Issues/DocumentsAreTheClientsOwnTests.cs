using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Issues;

public sealed class DocumentsAreTheClientsOwnTests
{
    private static readonly Actor Aunt = Actor.Supporter("s-1");
    private static readonly Actor Stranger = Actor.Client("c-99");

    [Fact]
    public void The_steps_of_a_goal_are_told_to_nobody_but_the_client_and_clinicians()
    {
        var goal = new TreatmentGoal
        {
            Id = GoalId.New(Start),
            Client = new("c-1"),
            Goal = "g",
            Steps = [new() { What = "leave him", DoneOn = Monday }, new() { What = "tell the court" }],
        };
        GoalWeek Week(Actor viewer) => GoalWeek.For(goal, [], viewer, Monday, AfterTheWeek, AdherenceContext.Utc);
        Assert.All([Client, Clinician], viewer => Assert.Equal((1, 1), (Week(viewer).Taken.Count, Week(viewer).ToCome.Count)));
        Assert.All([Aunt, Stranger, Actor.Proxy("p-1", new("c-1")), Actor.System], viewer =>
            Assert.Equal((0, 0), (Week(viewer).Taken.Count, Week(viewer).ToCome.Count)));
    }

    [Fact]
    public void A_digest_tells_somebody_who_is_no_party_not_that_there_is_homework()
    {
        var digest = SessionDigest.For([Agreed().With(At(1, 19))], Stranger, At(3, 9), AdherenceContext.Utc);
        Assert.Empty(digest.Items);
        Assert.Empty(digest.Seen);
    }

    [Fact]
    public void A_caregiver_s_agenda_and_digest_hold_nothing_of_the_plan_before_theirs()
    {
        var later = Plan(Week()) with { Title = "With Ana", Caregiver = new("s-1") };
        var cycle = Agreed(later with { Title = "Tell the court", Caregiver = null }).Revise(later, Client, At(1, 9), from: Monday.PlusDays(3)).OrThrow();
        Agenda On(int day) => Agenda.For([cycle], Monday.PlusDays(day), At(1 + day, 9), AdherenceContext.Utc, viewer: Aunt);
        Assert.Empty(On(1).Items);
        Assert.Equal("With Ana", Assert.Single(On(4).Items).Title);
        Assert.Equal(4, On(4).Week.Times);
        Assert.Equal("Tell the court", Agenda.For([cycle], Monday.PlusDays(1), At(2, 9), AdherenceContext.Utc, viewer: Client).Items[0].Title);
    }

    [Fact]
    public void A_ledger_tells_a_supporter_of_an_entry_and_not_of_the_plan_that_was_not_shown()
    {
        var task = new ActivityPlanTask
        {
            Planned =
            [
                new()
                {
                    Key = "walk",
                    Activity = "Walk past his house",
                    PredictedMastery = Rating.Of(2, ActivityPlanTask.ZeroToFive),
                },
            ],
        };
        var log = new ActivityLog
        {
            Activities =
            [
                new()
                {
                    Planned = "walk",
                    Mastery = Rating.Of(4, ActivityPlanTask.ZeroToFive),
                    Outcome = ActivityOutcome.Done,
                },
            ],
        };
        var cycle = Agreed(Plan(Week()) with { Task = task })
            .With(At(1, 19), change: attempt => attempt with { Entry = log })
            .Share(Audience.Supporter, Client, At(2, 9))
            .OrThrow();
        Assert.Single(PredictionLedger.For([cycle], Client).Ratings);
        Assert.NotNull(Assert.Single(cycle.VisibleTo(Aunt).Attempts).Attempt.Entry);
        Assert.Empty(PredictionLedger.For([cycle], Aunt).Ratings);
        Assert.Single(PredictionLedger.For([cycle.Share(Audience.Supporter, Client, At(2, 9), parts: [AttemptPart.Plan]).OrThrow()], Aunt).Ratings);
    }
}
