using System.Diagnostics;
using HomeworkKit.Events;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Issues;

public sealed class WhatIsShownOfSomeDays
{
    private static readonly LocalDate Birthday = new(2026, 3, 3);

    [Theory]
    [InlineData("Pacific/Auckland", false)] // 2 March 19:00 in UTC is the birthday there.
    [InlineData("America/New_York", true)]
    [InlineData(null, false)] // Nobody knows where: it may have been the birthday.
    public void Counts_by_the_date_where_it_was_made_and_hides_what_may_be_of_another(string? zone, bool isShown)
    {
        var cycle = Assigned.RecordAttempt(Attempt(1) with { Noticed = "kept", TimeZone = zone }, Client, Now).OrThrow()
            .Share(Audience.Proxy, Client, Now, parts: [AttemptPart.Reflections], madeUntil: Birthday).OrThrow();
        Assert.Equal(isShown, cycle.VisibleTo(Proxy).Attempts.Count == 1);
    }

    [Fact]
    public void Two_rules_that_meet_show_what_is_of_either_day()
    {
        var cycle = Assigned.RecordAttempt(Attempt(1) with { Noticed = "shown" }, Client, Now).OrThrow()
            .Share(Audience.Proxy, Client, Now, parts: [AttemptPart.Reflections], madeUntil: Birthday).OrThrow();
        Assert.Empty(cycle.VisibleTo(Proxy).Attempts);
        Assert.Single(cycle.Share(Audience.Proxy, Client, Now, parts: [AttemptPart.Reflections], madeFrom: Birthday).OrThrow().VisibleTo(Proxy).Attempts);
    }

    [Fact]
    public void The_plan_is_of_no_day()
    {
        IsRefused(CycleCodes.UnknownPart, Assigned.Share(Audience.Supporter, Client, Now, parts: [AttemptPart.Plan], madeFrom: Birthday));
        var shared = (ContentShared)Assigned.Share(Audience.Supporter, Client, Now, parts: [AttemptPart.Plan]).OrThrow().Events[^1];
        var stored = HomeworkCycle.Replay([.. Assigned.Events, shared with { MadeFrom = Birthday }], HomeworkCatalog.BuiltIn).OrThrow();
        Assert.Null(stored.VisibleTo(Supporter).Plan.Task);
    }

    [Fact]
    public void A_partner_s_consent_can_be_of_some_days_and_is_taken_back_like_any()
    {
        var (ann, bob) = (Half("c-42", 1), Half("c-43", 2));
        ann = ann.Share(Audience.Partner, Actor.Client("c-42"), Now, parts: [AttemptPart.Reflections], madeUntil: new LocalDate(2026, 4, 1)).OrThrow();
        bob = bob.Share(Audience.Partner, Actor.Client("c-43"), Now, parts: [AttemptPart.Reflections]).OrThrow();
        Assert.Equal("noticed 1", Assert.Single(Assert.Single(JointView.Of([ann, bob], Actor.Client("c-43")).Others).Attempts).Attempt.Noticed);
        ann = ann.Unshare(Audience.Partner, Actor.Client("c-42"), Now).OrThrow();
        Assert.False(JointView.Of([ann, bob], Actor.Client("c-43")).IsRevealed);
        Assert.True(
            JointView
                .Of([ann.Share(Audience.Partner, Actor.Client("c-42"), Now, AttemptNumber(1), madeFrom: Birthday).OrThrow(), bob], Actor.Client("c-42"))
                .IsRevealed);
    }

    [Fact]
    public void Of_overlapping_rules_each_day_goes_by_the_last_that_holds_it()
    {
        var random = new Random(20261129);
        for (var run = 0; run < 200; run++)
        {
            var cycle = Assigned.RecordAttempt(Attempt(1) with { Noticed = "it", TimeZone = "Etc/UTC" }, Client, Now).OrThrow();
            var isShown = false;
            for (var i = 0; i < 8; i++)
            {
                if (random.Next(3) == 0)
                {
                    (cycle, isShown) = (cycle.Unshare(Audience.Proxy, Client, Now).OrThrow(), false);
                    continue;
                }

                LocalDate? from = random.Next(4) == 0 ? null : new LocalDate(2026, 2, 24).PlusDays(random.Next(8));
                LocalDate? until = random.Next(4) == 0 && from is not null ? null : (from ?? new LocalDate(2026, 2, 24)).PlusDays(1 + random.Next(10));
                cycle = cycle.Share(Audience.Proxy, Client, Now, parts: [AttemptPart.Reflections], madeFrom: from, madeUntil: until).OrThrow();
                isShown |= !(Now.InUtc().Date < from) && !(Now.InUtc().Date >= until);
            }

            Assert.Equal(isShown, cycle.VisibleTo(Proxy).Attempts.Count == 1);
        }
    }

    [Fact]
    public void Many_rules_and_many_attempts_cost_their_sum_and_not_their_product()
    {
        const int Many = 1_500;
        List<CycleEvent> events = [.. Assigned.Events];
        for (var i = 0; i < Many; i++)
        {
            events.Add(
                new AttemptRecorded
                {
                    Id = Event(10_000 + i),
                    Assignment = Homework,
                    By = Client,
                    At = Now,
                    Attempt = Attempt(i + 1) with { TimeZone = "Etc/UTC" },
                });
            events.Add(
                new ContentShared
                {
                    Id = Event(100_000 + i),
                    Assignment = Homework,
                    By = Client,
                    At = Now,
                    With = Audience.Proxy,
                    Parts = [AttemptPart.Barriers],
                    MadeFrom = Birthday.PlusDays(1 + i),
                });
        }

        var cycle = HomeworkCycle.Replay(events, HomeworkCatalog.BuiltIn).OrThrow();
        _ = Assigned.VisibleTo(Proxy);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        Assert.Empty(cycle.VisibleTo(Proxy).Attempts);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < Many * 60_000L);
    }

    private static HomeworkCycle Half(string client, int number)
    {
        var plan = Plan with { Id = AssignmentId.From(Number(0xA560 + number)), Client = new(client), Joint = JointExerciseId.From(Number(77)) };
        return HomeworkCycle.Propose(plan, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(Actor.Client(client), Now).OrThrow()
            .RecordAttempt(Attempt(number) with { Noticed = $"noticed {number}" }, Actor.Client(client), Now).OrThrow();
    }
}
