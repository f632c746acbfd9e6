using HomeworkKit.Adherence;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Issues;

public sealed class ViewsTellNoMoreThanTheViewerSees
{
    private static readonly Actor Aunt = Actor.Supporter("s-1");

    [Fact]
    public void A_week_of_a_goal_counts_for_a_supporter_only_what_they_see()
    {
        var goal = new TreatmentGoal
        {
            Id = GoalId.New(At(0, 0)),
            Client = new("c-1"),
            Goal = "Take the bus alone",
        };
        var cycle = Agreed(Plan(Week()) with { Goal = goal.Id })
            .With(At(1, 19))
            .With(At(2, 19), AttemptOutcome.NotDone, static attempt => attempt with { Instead = "a walk", KeptPrivate = [AttemptPart.Reflections] })
            .Share(Audience.Supporter, Client, At(3, 9), parts: [AttemptPart.Plan])
            .OrThrow();
        WeeklyCounts Counts(Actor viewer) =>
            Assert.Single(GoalWeek.For(goal, [cycle], viewer, new LocalDate(2026, 3, 4), At(8, 10), AdherenceContext.Utc).Homework).Counts;
        Assert.Equal(new WeeklyCounts(), Counts(Aunt));
        Assert.Equal((1, 0), (Counts(Clinician).Done, Counts(Clinician).DidInstead));
        Assert.Equal(1, Counts(Client).DidInstead);
    }

    [Fact]
    public void A_toolbox_and_what_sessions_taught_are_the_client_s_and_clinicians_alone()
    {
        var session = new SessionRecord { Session = new("s-1"), Client = new("c-1"), StartedAt = At(0, 9), SkillsTaught = [new() { Skill = "taught" }] };
        var box = new Toolbox { Client = new("c-1"), Skills = [new() { Name = "written", How = "Longer out than in." }] };
        int Skills(Actor viewer) => ToolboxView.Of(box, [Agreed()], [session], viewer).Skills.Count;
        Assert.Equal((2, 2), (Skills(Client), Skills(Clinician)));
        Assert.All([Aunt, Actor.Proxy("p-1", new("c-1")), Actor.Client("c-99"), Actor.System], viewer => Assert.Equal(0, Skills(viewer)));
    }

    [Fact]
    public void A_caregiver_sees_the_plan_from_the_client_s_yes_on()
    {
        var plan = Cycles.Loop.Plan with { Caregiver = new("s-1"), Title = "With Ana" };
        var proposed = HomeworkCycle.Propose(plan, Cycles.Loop.Clinician, Cycles.Loop.Now, HomeworkCatalog.BuiltIn).OrThrow();
        Assert.Null(proposed.VisibleTo(Aunt).Plan.Title);
        Assert.DoesNotContain("With Ana", new HomeworkJson(HomeworkCatalog.BuiltIn).WriteEvents(proposed.EventsVisibleTo(Aunt)), StringComparison.Ordinal);
        Assert.Equal("With Ana", proposed.Agree(Cycles.Loop.Client, Cycles.Loop.Now).OrThrow().VisibleTo(Aunt).Plan.Title);
    }

    [Fact]
    public void Two_people_of_one_reference_and_different_roles_keep_their_attempts_apart_in_a_digest()
    {
        var cycle = Cycles.Loop.Assigned;
        var namesake = Actor.Supporter("c-42");
        cycle = cycle
            .RecordAttempt(Cycles.Loop.Attempt(1) with { Noticed = "early" }, Cycles.Loop.Client, Cycles.Loop.Now)
            .OrThrow()
            .RecordAttempt(Cycles.Loop.Attempt(1) with { Noticed = "other" }, namesake, Cycles.Loop.Now)
            .OrThrow();
        var last = new SessionRecord
        {
            Session = new("s-2"),
            Client = cycle.Client,
            StartedAt = Cycles.Loop.Now + Duration.FromHours(1),
            Seen = [new() { Assignment = cycle.Id, Events = cycle.Version }],
        };
        cycle = cycle
            .AmendAttempt(Cycles.Loop.Attempt(1) with { Noticed = "corrected" }, Cycles.Loop.Client, Cycles.Loop.Now + Duration.FromHours(2))
            .OrThrow();
        var digest = SessionDigest.For([cycle], Cycles.Loop.Clinician, Cycles.Loop.Now + Duration.FromHours(3), AdherenceContext.Utc, last);
        Assert.Equal("corrected", Assert.Single(Assert.Single(digest.Items).Attempts).Noticed);
    }

    [Fact]
    public void A_folder_holds_no_file_that_was_added_to_an_attempt_that_is_withdrawn()
    {
        var cycle = Agreed().With(At(1, 19));
        cycle = cycle.Attach(new() { Key = "photo" }, Client, At(1, 20), cycle.Attempts[0].Id).OrThrow();
        Assert.Single(ClientFolder.Of([cycle], Client).Items);
        Assert.Empty(ClientFolder.Of([cycle.RetractAttempt(cycle.Attempts[0].Id, Client, At(2, 9)).OrThrow()], Client).Items);
    }

    [Fact]
    public void Many_feelings_of_one_attempt_are_looked_up_in_a_digest()
    {
        FeelingRating[] feelings =
        [
            .. Enumerable
                .Range(0, 30_000)
                .Select(static number => new FeelingRating { Name = "feeling " + number, Strength = Rating.Of(4, RatingScale.ZeroToTen) }),
        ];
        var cycle = Agreed().With(At(1, 19), change: attempt => attempt with { FeelingsBefore = feelings, FeelingsAfter = feelings });
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(30_000, Assert.Single(SessionDigest.For([cycle], Client, At(3, 9), AdherenceContext.Utc).Items[0].Attempts).Changes.Count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), clock.Elapsed.ToString());
    }

    [Fact]
    public void What_was_told_by_telephone_is_the_client_s_own_word()
    {
        var told = Cycles.Loop.Attempt(1) with
        {
            Source = AttemptSource.ByTelephone,
            ToldBy = Cycles.Loop.Client,
            Feedback = new() { Difficulty = Rating.Of(4, RatingScale.ZeroToTen) },
        };
        var cycle = Cycles.Loop.Assigned.RecordAttempt(told, Cycles.Loop.Clinician, Cycles.Loop.Now).OrThrow();
        Assert.Equal(ObservationSource.Client, Assert.Single(FeedbackFigures.Of([cycle])).Source);
    }

    [Fact]
    public void A_digest_tells_a_supporter_not_how_much_happened_that_they_do_not_see()
    {
        var cycle = Agreed().With(At(1, 19));
        Assert.Empty(SessionDigest.For([cycle], Aunt, At(3, 9), AdherenceContext.Utc).Seen);
        Assert.Single(SessionDigest.For([cycle], Clinician, At(3, 9), AdherenceContext.Utc).Seen);
    }
}
