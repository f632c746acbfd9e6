using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Adherence;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Issues;

/// <summary>A mistaken year pushed every later plan into it, corrected or not, and a plan could take away what was answered ahead.</summary>
public sealed class ANewPlanLeavesAttemptsTheirs
{
    private static readonly Instant Mistaken = Instant.FromUtc(2062, 3, 2, 19, 0);

    [Fact]
    public void A_corrected_year_pushes_no_plan()
    {
        var cycle = Agreed().With(Mistaken, recorded: At(1, 20));
        var attempt = cycle.Attempts[0].Attempt;
        Assert.Equal(Monday.PlusDays(2), Revised(cycle));
        Assert.Equal(Monday.PlusDays(2), Revised(cycle.AmendAttempt(attempt with { PerformedAt = At(1, 19) }, Client, At(2, 9)).OrThrow()));
        Assert.Equal(Monday.PlusDays(2), Revised(cycle.RetractAttempt(attempt.Id, Client, At(2, 9)).OrThrow()));
        Assert.Equal(Monday.PlusDays(2), Revised(cycle.ContinueAttempt(attempt with { PerformedAt = At(1, 19) }, Client, At(2, 9)).OrThrow()));
    }

    [Fact]
    public void Whatever_the_history_a_plan_begins_where_the_corrected_attempts_alone_let_it()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var cycle = Agreed(Week(ZonePolicy.Floating) with { End = Monday.PlusDays(60) });
            for (var step = 0; step < 12; step++)
            {
                var now = At(1, 9) + Duration.FromHours(step);
                var at = At(random.Next(1, 28), random.Next(24));
                var zone = random.Next(3) switch
                {
                    0 => "Pacific/Auckland",
                    1 => "America/New_York",
                    _ => null,
                };
                var named =
                    random.Next(4) == 0 && cycle.OccurrencesIn(London).On(Monday.PlusDays(random.Next(1, 50))) is [var first, ..]
                        ? first.Id
                        : (OccurrenceId?)null;
                var known = cycle.Attempts.Count == 0 ? null : cycle.Attempts[random.Next(cycle.Attempts.Count)].Attempt;
                cycle = (known is null ? 0 : random.Next(5)) switch
                {
                    1 => cycle.AmendAttempt(known! with { PerformedAt = at, TimeZone = zone, OccurrenceId = named }, Client, now).OrThrow(),
                    2 => cycle.RetractAttempt(known!.Id, Client, now).OrThrow(),
                    3 => cycle.ContinueAttempt(known! with { PerformedAt = at }, Client, now).OrThrow(),
                    _ => cycle.With(at, change: attempt => attempt with { TimeZone = zone, OccurrenceId = named }, recorded: now),
                };
                if (random.Next(4) == 0)
                {
                    var replayed = HomeworkCycle.Replay(cycle.Events, cycle.Catalog).OrThrow();
                    Assert.Equal(Revised(Corrected(cycle)), Revised(cycle));
                    Assert.Equal(Revised(cycle), Revised(replayed));
                }
            }
        }
    }

    [Fact]
    public void A_plan_that_would_orphan_what_was_done_ahead_is_refused_and_told_the_first_date()
    {
        var cycle = Agreed(Week() with { End = Monday.PlusDays(13) });
        var ahead = cycle.OccurrencesIn(London).On(Monday.PlusDays(5))[0].Id;
        cycle = cycle.With(At(2, 19), change: attempt => attempt with { OccurrenceId = ahead });
        var other = cycle.Assignment with
        {
            Schedule = Week() with { Start = Monday, End = Monday.PlusDays(13), Elements = HomeworkSchedule.Daily(new LocalTime(8, 0), Monday).Elements },
        };
        var refused = Assert.IsType<Refused>(cycle.Revise(other, Client, At(3, 9), from: Monday.PlusDays(3)));
        Assert.Equal((CycleGuards.DateIsClear.Code, Monday.PlusDays(6)), (refused.Code, refused.FirstDate));
        var revised = cycle.Revise(other, Client, At(3, 9), from: Monday.PlusDays(6)).OrThrow();
        Assert.Equal(Monday.PlusDays(6), cycle.Revise(other, Client, At(3, 9)).OrThrow().Plan.EffectiveFrom);
        Assert.Equal(
            OccurrenceStatus.DoneEarly,
            revised.Match(At(20, 0), AdherenceContext.In(London)).Occurrences.Single(matched => matched.Occurrence.Id == ahead).Status);
    }

    [Fact]
    public void An_early_window_that_was_used_is_not_taken_by_a_later_plan()
    {
        // From noon of the day before until an hour after: on Monday evening, Tuesday's is done.
        var cycle = Agreed(Week() with { Window = CompletionWindow.OfMinutes(31 * 60, 60) }).With(At(1, 21));
        var before = cycle.Match(AfterTheWeek, AdherenceContext.In(London)).Occurrences.Single(static matched => matched.Answer is not null);
        Assert.Equal(Monday.PlusDays(1), before.Occurrence.Local.Date);
        Assert.Equal(
            Monday.PlusDays(2),
            Refusal(cycle.Revise(cycle.Assignment with { Schedule = Week() }, Client, At(1, 22), from: Monday.PlusDays(1))).FirstDate);
        var revised = cycle.Revise(cycle.Assignment with { Schedule = Week() }, Client, At(1, 22)).OrThrow();
        Assert.Contains(revised.Match(AfterTheWeek, AdherenceContext.In(London)).Occurrences, matched =>
            matched.Occurrence.Id == before.Occurrence.Id && matched.Status == OccurrenceStatus.Done);
    }

    [Fact]
    public void Every_refusal_for_a_date_names_the_first_that_would_do()
    {
        var cycle = Agreed(Week()).With(At(2, 19));
        var far = new LocalDate(2300, 1, 1);
        Assert.Equal(Monday.PlusDays(2), Refusal(cycle.Revise(cycle.Assignment with { Title = "x" }, Client, At(2, 20), from: Monday)).FirstDate);
        Assert.Equal(Monday.PlusDays(2), Refusal(cycle.Revise(cycle.Assignment with { Title = "x" }, Client, At(2, 20), from: far)).FirstDate);
        Assert.Equal(Monday.PlusDays(2), Refusal(cycle.Pause(Client, At(2, 20), returnsOn: far)).FirstDate);
        var paused = cycle.Pause(Client, At(2, 20), returnsOn: Monday.PlusDays(5)).OrThrow();
        Assert.Equal(Monday.PlusDays(5), Refusal(paused.Resume(Actor.System, At(3, 9), on: Monday.PlusDays(2))).FirstDate);
        Assert.Null(Refusal(cycle.Resume(Client, At(3, 9))).FirstDate);
    }

    private static Refused Refusal(CycleOutcome outcome) => Assert.IsType<Refused>(outcome);

    private static LocalDate Revised(HomeworkCycle cycle) =>
        cycle.Revise(cycle.Assignment with { Title = "other" }, Client, At(3, 12), zone: London).OrThrow().Plan.EffectiveFrom!.Value;

    // A fold that starts from the attempts as they now stand, and knows of no correction.
    private static HomeworkCycle Corrected(HomeworkCycle cycle)
    {
        var fresh = HomeworkCycle.Replay([.. cycle.Events.Take(2)], cycle.Catalog).OrThrow();
        foreach (var recorded in cycle.Attempts.Where(static attempt => !attempt.IsRetracted))
        {
            fresh = fresh.RecordAttempt(recorded.Attempt, Client, recorded.RecordedAt).OrThrow();
        }

        return fresh;
    }
}
