using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Adherence;

/// <summary>The edges of matching: a moment that is exactly the limit, a tie, a plan that was replaced.</summary>
public sealed class MatchingEdgeTests
{
    private static readonly AdherenceContext InLondon = AdherenceContext.In(London);

    [Fact]
    public void An_attempt_that_ends_as_it_begins_took_no_time_and_one_that_ends_before_tells_none()
    {
        var attempt = new Attempt { Id = AttemptId.New(Start), PerformedAt = At(1, 19), Outcome = AttemptOutcome.Done };
        Assert.Equal(0m, AttemptMinutes.Of(attempt with { EndedAt = At(1, 19) }));
        Assert.Equal(30m, AttemptMinutes.Of(attempt with { EndedAt = At(1, 19, 30) }));
        Assert.Null(AttemptMinutes.Of(attempt with { EndedAt = At(1, 18, 59) }));
        Assert.Null(AttemptMinutes.Of(attempt));
    }

    [Fact]
    public void An_attempt_before_any_yes_was_made_under_the_plan_that_was_put_forward()
    {
        var cycle = HomeworkCycle.Propose(Plan(Week()), Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow();
        Assert.Equal(cycle.Plan, cycle.PlanOf(new Attempt { Id = AttemptId.New(Start), PerformedAt = At(1, 19), Outcome = AttemptOutcome.Done }, InLondon));
    }

    [Fact]
    public void A_plan_holds_from_its_first_date_on_and_the_one_before_it_until_then()
    {
        var cycle = Revised();
        Assert.Equal("first", TitleOn(At(3, 23)));
        Assert.Equal("second", TitleOn(At(4, 0)));
        Assert.Equal("second", TitleOn(At(6, 0)));
        Assert.Equal("first", TitleOn(Start - Duration.FromDays(30)));

        string? TitleOn(Instant at) =>
            cycle
                .PlanOf(
                    new Attempt
                    {
                        Id = AttemptId.New(Start),
                        PerformedAt = at,
                        Outcome = AttemptOutcome.Done,
                    },
                    InLondon)
                .Plan.Title;
    }

    [Fact]
    public void The_plan_of_an_attempt_that_names_an_occurrence_of_another_assignment_is_told_by_its_date()
    {
        var cycle = Revised();
        var own = cycle.OccurrencesIn(InLondon.Schedule).On(Monday)[0].Id;
        var attempt = new Attempt { Id = AttemptId.New(Start), PerformedAt = At(6, 9), Outcome = AttemptOutcome.Done };
        Assert.Equal("first", cycle.PlanOf(attempt with { OccurrenceId = own }, InLondon).Plan.Title);
        Assert.Equal("second", cycle.PlanOf(attempt with { OccurrenceId = own with { Assignment = AssignmentId.New(Start) } }, InLondon).Plan.Title);
    }

    [Fact]
    public void By_the_plan_as_originally_agreed_a_later_one_takes_nothing_away_and_invites_nobody()
    {
        var cycle = Agreed();
        cycle = cycle
            .Revise(
                cycle.Assignment with
                {
                    Schedule = Week() with { End = Monday.PlusDays(4) },
                    IsOptional = true,
                },
                Client,
                At(2, 9),
                from: Monday.PlusDays(3))
            .OrThrow();
        var (revised, original) = (cycle.Match(AfterTheWeek, InLondon), cycle.Match(AfterTheWeek, InLondon, basis: PlanBasis.AsOriginallyAgreed));
        Assert.Equal((5, 2), (revised.Occurrences.Count, revised.Occurrences.Count(static matched => matched.IsInvitation)));
        Assert.Equal((7, 0), (original.Occurrences.Count, original.Occurrences.Count(static matched => matched.IsInvitation)));
    }

    [Fact]
    public void What_the_client_keeps_private_is_matched_with_its_length_for_the_client_alone()
    {
        var cycle = Agreed().With(At(1, 19), change: static attempt => attempt with { EndedAt = At(1, 19, 20), KeptPrivate = [AttemptPart.Entry] });
        Assert.Null(cycle.Match(AfterTheWeek, InLondon).Attempts[0].Attempt.Minutes);
        Assert.Equal(20m, cycle.Match(AfterTheWeek, InLondon, viewer: Client).Attempts[0].Attempt.Minutes);
    }

    [Fact]
    public void A_period_ends_before_an_occurrence_that_is_due_at_its_end()
    {
        var due = At(3, 19);
        Assert.Equal(2, Agreed().Match(AfterTheWeek, InLondon with { Until = due }).Occurrences.Count);
        Assert.Equal(3, Agreed().Match(AfterTheWeek, InLondon with { Until = due + Duration.Epsilon }).Occurrences.Count);
    }

    [Fact]
    public void Of_a_plan_without_an_end_what_opens_now_is_looked_at_and_what_was_answered_ahead()
    {
        var cycle = Agreed(Week() with { End = null, Window = CompletionWindow.OfMinutes(60, 180) });
        Assert.Empty(cycle.Match(At(1, 17, 59), InLondon).Occurrences);
        Assert.Single(cycle.Match(At(1, 18), InLondon).Occurrences);
        Assert.Equal(OccurrenceStatus.DoneEarly, Assert.Single(cycle.With(At(1, 9)).Match(At(1, 12), InLondon).Occurrences).Status);
    }

    [Fact]
    public void Of_two_attempts_at_one_moment_the_one_with_the_smaller_id_answers()
    {
        var (small, large) = (new AttemptId(new Guid(1, 0, 0, new byte[8])), new AttemptId(new Guid(2, 0, 0, new byte[8])));
        TimedAttempt[] attempts = [new(At(1, 19), AttemptOutcome.Done) { Id = large }, new(At(1, 19), AttemptOutcome.Done) { Id = small }];
        var occurrences = Agreed().OccurrencesIn(InLondon.Schedule).On(Monday);
        var matches = OccurrenceMatcher.Match(occurrences, attempts, new MatchConditions { AsOf = AfterTheWeek, Zone = London });
        Assert.Equal(small, matches.Occurrences[0].Answer!.Id);
    }

    [Fact]
    public void An_attempt_at_the_very_moment_that_is_looked_at_is_there()
    {
        Assert.Equal(AttemptAllocation.Answers, Agreed().With(At(1, 19)).Match(At(1, 19), InLondon).Attempts[0].Allocation);
        Assert.Equal(AttemptAllocation.Later, Agreed().With(At(1, 19)).Match(At(1, 19) - Duration.Epsilon, InLondon).Attempts[0].Allocation);
    }

    [Fact]
    public void On_a_plan_that_floats_an_attempt_is_of_the_date_in_the_zone_that_it_names()
    {
        // Six in the evening in London is Tuesday in Tokyo.
        var cycle = Agreed(Week(ZonePolicy.Floating) with { Window = CompletionWindow.OfMinutes(30, 30) });
        var here = cycle.With(At(1, 17)).Match(AfterTheWeek, InLondon).Attempts[0];
        var there = cycle.With(At(1, 17), change: static attempt => attempt with { TimeZone = "Asia/Tokyo" }).Match(AfterTheWeek, InLondon).Attempts[0];
        Assert.Equal((Monday, Monday), (here.Attempt.Date, here.Occurrence!.Value.Local.Date));
        Assert.Equal((Monday.PlusDays(1), Monday.PlusDays(1)), (there.Attempt.Date, there.Occurrence!.Value.Local.Date));
    }

    [Fact]
    public void What_was_done_instead_counts_where_it_was_told_and_may_be_seen()
    {
        Assert.True(Instead(AttemptOutcome.NotDone, "a walk", shows: true));
        Assert.False(Instead(AttemptOutcome.NotDone, "a walk", shows: false));
        Assert.False(Instead(AttemptOutcome.NotDone, " ", shows: true));
        Assert.False(Instead(AttemptOutcome.NotDone, null, shows: true));
        Assert.False(Instead(AttemptOutcome.Done, "a walk", shows: true));

        static bool Instead(AttemptOutcome outcome, string? words, bool shows) =>
            TimedAttempt
                .Of(Agreed().With(At(1, 19), outcome, attempt => attempt with { Instead = words }).Attempts[0], showsEntry: false, showsReflections: shows)
                .DidInstead;
    }

    [Fact]
    public void When_an_attempt_ended_is_told_to_those_who_see_what_was_filled_in()
    {
        var recorded = Agreed().With(At(1, 19), change: static attempt => attempt with { EndedAt = At(1, 19, 20) }).Attempts[0];
        Assert.Equal(At(1, 19, 20), TimedAttempt.Of(recorded, showsEntry: true, showsReflections: false).EndedAt);
        Assert.Null(TimedAttempt.Of(recorded, showsEntry: false, showsReflections: true).EndedAt);
    }

    [Fact]
    public void Matches_are_told_in_the_zone_of_the_plan_wherever_the_client_is() =>
        Assert.Equal("Europe/London", Agreed().Match(AfterTheWeek, AdherenceContext.In(DateTimeZoneProviders.Tzdb["Asia/Tokyo"])).Zone.Id);

    [Fact]
    public void Those_who_see_shared_attempts_alone_see_what_these_answer_and_not_what_is_missing()
    {
        var cycle = Agreed().With(At(1, 19)).With(At(2, 19)).Share(Audience.Supporter, Client, At(2, 20)).OrThrow();
        var seen = cycle.Match(AfterTheWeek, InLondon, viewer: Actor.Supporter("s-1")).Occurrences;
        Assert.Equal([Monday, Monday.PlusDays(1)], seen.Select(static matched => matched.Occurrence.Local.Date));
        Assert.Equal(7, cycle.Match(AfterTheWeek, InLondon).Occurrences.Count);
    }

    [Fact]
    public void Nothing_is_matched_or_judged_without_what_it_is_about()
    {
        var (cycle, attempt) = (Agreed(), new Attempt { Id = AttemptId.New(Start), PerformedAt = At(1, 19), Outcome = AttemptOutcome.Done });
        Assert.Equal("cycle", Missing(() => ((HomeworkCycle)null!).PlanOf(attempt, InLondon)));
        Assert.Equal("attempt", Missing(() => cycle.PlanOf(null!, InLondon)));
        Assert.Equal("context", Missing(() => cycle.PlanOf(attempt, null!)));
        Assert.Equal("attempt", Missing(() => cycle.Validate(null!, InLondon)));
        var conditions = new MatchConditions { AsOf = Start, Zone = London };
        Assert.Equal("occurrences", Missing(() => OccurrenceMatcher.Match(null!, [], conditions)));
        Assert.Equal("attempts", Missing(() => OccurrenceMatcher.Match([], null!, conditions)));
        Assert.Equal("conditions", Missing(() => OccurrenceMatcher.Match([], [], null!)));

        static string? Missing(Func<object> ask) => Assert.Throws<ArgumentNullException>(ask).ParamName;
    }

    private static HomeworkCycle Revised()
    {
        var cycle = Agreed(Plan(Week()) with { Title = "first" });
        return cycle.Revise(cycle.Assignment with { Title = "second" }, Client, At(2, 9), from: Monday.PlusDays(3)).OrThrow();
    }
}
