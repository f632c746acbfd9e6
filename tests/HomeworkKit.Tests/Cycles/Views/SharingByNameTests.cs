using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles.Views;

public sealed class SharingByNameTests
{
    private static readonly Actor Aunt = Actor.Supporter("s-2");
    private static readonly Actor[] Group = [Actor.Client("c-42"), Actor.Client("c-43"), Actor.Client("c-44")];
    private static readonly JointExerciseId Exercise = JointExerciseId.From(Number(77));

    private static HomeworkCycle Noted => Assigned.RecordAttempt(Attempt(1) with { Noticed = "shown" }, Client, Now).OrThrow();

    [Fact]
    public void What_is_shown_to_one_supporter_no_other_sees()
    {
        var cycle = Noted.Share(Audience.Supporter, Client, Now, to: [Aunt]).OrThrow();
        Assert.Equal("shown", Assert.Single(cycle.VisibleTo(Aunt).Attempts).Attempt.Noticed);
        Assert.Empty(cycle.VisibleTo(Supporter).Attempts);
    }

    [Fact]
    public void What_is_hidden_from_one_by_name_is_lifted_only_by_name()
    {
        var cycle = Noted.Share(Audience.Supporter, Client, Now).OrThrow().Unshare(Audience.Supporter, Client, Now, from: [Aunt]).OrThrow();
        Assert.Empty(cycle.VisibleTo(Aunt).Attempts);
        Assert.Single(cycle.VisibleTo(Supporter).Attempts);
        cycle = cycle.Share(Audience.Supporter, Client, Now).OrThrow();
        Assert.Empty(cycle.VisibleTo(Aunt).Attempts);
        Assert.Single(cycle.Share(Audience.Supporter, Client, Now, to: [Aunt]).OrThrow().VisibleTo(Aunt).Attempts);
    }

    [Fact]
    public void What_is_hidden_from_everybody_later_is_hidden_from_those_that_were_named()
    {
        var cycle = Noted.Share(Audience.Supporter, Client, Now, to: [Aunt]).OrThrow().Unshare(Audience.Supporter, Client, Now).OrThrow();
        Assert.Empty(cycle.VisibleTo(Aunt).Attempts);
    }

    [Fact]
    public void Only_people_of_the_audience_can_be_named()
    {
        IsRefused(CycleCodes.PersonNotOfAudience, Noted.Share(Audience.Supporter, Client, Now, to: [Group[1]]));
        IsRefused(CycleCodes.PersonNotOfAudience, Noted.Share(Audience.Partner, Client, Now, to: [Client]));
        IsRefused(CycleCodes.PersonNotOfAudience, Noted.Share(Audience.Clinician, Client, Now, to: [Clinician]));
        IsRefused(CycleCodes.PersonNotOfAudience, Noted.Unshare(Audience.Supporter, Client, Now, from: [Actor.System]));
        IsRefused(CycleCodes.PersonNotOfAudience, Noted.Share(Audience.Proxy, Client, Now, to: [Actor.Proxy("p-1", new("c-43"))]));
    }

    [Fact]
    public void Said_again_by_name_it_is_kept()
    {
        var cycle = Noted.Share(Audience.Supporter, Client, Now).OrThrow().Share(Audience.Supporter, Client, Now, to: [Aunt]).OrThrow();
        Assert.Equal(MoveEffect.Changed, Assert.IsType<Accepted>(cycle.Share(Audience.Supporter, Client, Now, to: [Aunt])).Effect);
        Assert.Equal(MoveEffect.NothingChanged, Assert.IsType<Accepted>(cycle.Share(Audience.Supporter, Client, Now)).Effect);
        cycle = cycle.Unshare(Audience.Supporter, Client, Now, from: [Aunt]).OrThrow();
        Assert.Equal(MoveEffect.Changed, Assert.IsType<Accepted>(cycle.Share(Audience.Supporter, Client, Now)).Effect);
    }

    [Fact]
    public void An_agreed_rule_shows_a_proxy_what_was_made_by_a_birthday_and_nothing_after_it()
    {
        var birthday = new LocalDate(2026, 3, 4);
        var cycle = Noted
            .RecordAttempt(Attempt(2) with { Noticed = "at sixteen", PerformedAt = Now + Duration.FromDays(2) }, Client, Now + Duration.FromDays(2))
            .OrThrow()
            .Share(Audience.Proxy, Clinician, Now + Duration.FromDays(2), parts: [AttemptPart.Reflections], madeUntil: birthday)
            .OrThrow();
        Assert.Equal("shown", Assert.Single(cycle.VisibleTo(Proxy).Attempts).Attempt.Noticed);
        var later = cycle.Share(Audience.Proxy, Client, Now + Duration.FromDays(2), parts: [AttemptPart.Reflections], madeFrom: birthday).OrThrow();
        Assert.Equal(["shown", "at sixteen"], later.VisibleTo(Proxy).Attempts.Select(static seen => seen.Attempt.Noticed));
        Assert.Empty(cycle.Unshare(Audience.Proxy, Client, Now + Duration.FromDays(3)).OrThrow().VisibleTo(Proxy).Attempts);
    }

    [Fact]
    public void A_rule_for_some_days_never_lifts_what_is_kept_private()
    {
        var cycle = Assigned.RecordAttempt(Attempt(1) with { Noticed = "kept", KeptPrivate = [AttemptPart.Reflections] }, Client, Now).OrThrow()
            .Share(Audience.Proxy, Client, Now, parts: [AttemptPart.Reflections], madeUntil: new LocalDate(2030, 1, 1)).OrThrow();
        Assert.Empty(cycle.VisibleTo(Proxy).Attempts);
    }

    [Fact]
    public void Days_that_end_before_they_begin_are_refused()
    {
        var day = new LocalDate(2026, 3, 4);
        IsRefused(CycleCodes.ShareWithoutDays, Noted.Share(Audience.Proxy, Client, Now, madeFrom: day, madeUntil: day));
        IsRefused(CycleCodes.TimeOutOfRange, Noted.Share(Audience.Proxy, Client, Now, madeUntil: new LocalDate(2200, 1, 1)));
    }

    [Fact]
    public void In_a_group_two_who_name_each_other_see_each_other_and_the_third_sees_nobody()
    {
        var (ann, bob, cho) = (Half(0), Half(1), Half(2));
        ann = ann.Share(Audience.Partner, Group[0], Now, parts: [AttemptPart.Reflections], to: [Group[1]]).OrThrow();
        Assert.Empty(JointView.Of([ann, bob, cho], Group[1]).Others);
        bob = bob.Share(Audience.Partner, Group[1], Now, parts: [AttemptPart.Reflections], to: [Group[0]]).OrThrow();
        Assert.Equal("noticed 1", Assert.Single(Assert.Single(JointView.Of([ann, bob, cho], Group[0]).Others).Attempts).Attempt.Noticed);
        Assert.Equal("noticed 0", Assert.Single(Assert.Single(JointView.Of([ann, bob, cho], Group[1]).Others).Attempts).Attempt.Noticed);
        Assert.Empty(JointView.Of([ann, bob, cho], Group[2]).Others);
        Assert.False(JointView.Of([ann, bob, cho], Group[0]).IsRevealed);
    }

    [Fact]
    public void By_name_nothing_is_revealed_that_waits_for_everybody()
    {
        var (ann, bob, cho) = (Half(0), Half(1), Half(2));
        ann = ann.Share(Audience.Partner, Group[0], Now, parts: [AttemptPart.Reflections])
            .OrThrow()
            .Share(Audience.Partner, Group[0], Now, parts: [AttemptPart.Barriers], to: [Group[1]])
            .OrThrow();
        bob = bob.Share(Audience.Partner, Group[1], Now, parts: [AttemptPart.Reflections], to: [Group[0]]).OrThrow();
        Assert.Null(Assert.Single(Assert.Single(JointView.Of([ann, bob, cho], Group[1]).Others).Attempts).Attempt.Noticed);
        cho = cho.Share(Audience.Partner, Group[2], Now, parts: [AttemptPart.Reflections]).OrThrow();
        Assert.False(JointView.Of([ann, bob, cho], Group[1]).IsRevealed);
        bob = bob.Share(Audience.Partner, Group[1], Now, parts: [AttemptPart.Reflections]).OrThrow();
        Assert.Equal(2, JointView.Of([ann, bob, cho], Group[1]).Others.Count);
    }

    private static HomeworkCycle Half(int number)
    {
        var plan = Plan with { Id = AssignmentId.From(Number(0xA560 + number)), Client = new(Group[number].Ref!), Joint = Exercise };
        return HomeworkCycle.Propose(plan, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(Group[number], Now).OrThrow()
            .RecordAttempt(Attempt(number + 1) with { Noticed = $"noticed {number}" }, Group[number], Now).OrThrow();
    }
}
