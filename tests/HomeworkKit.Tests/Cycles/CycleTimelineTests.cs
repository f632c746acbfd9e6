using HomeworkKit.Scheduling;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

public sealed class CycleTimelineTests
{
    private static readonly LocalDate Start = new(2026, 3, 2);
    private static readonly DateTimeZone Auckland = DateTimeZoneProviders.Tzdb["Pacific/Auckland"];
    private static readonly HomeworkCycle Daily = HomeworkCycle
        .Propose(Plan with { Schedule = HomeworkSchedule.Daily(new LocalTime(9, 0), Start) }, Clinician, Now, HomeworkCatalog.BuiltIn)
        .OrThrow()
        .Agree(Client, Now)
        .OrThrow();

    [Fact]
    public void Nothing_is_due_while_nothing_was_agreed() =>
        Assert.Null(HomeworkCycle.Propose(Daily.Assignment, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().OccurrencesIn(DateTimeZone.Utc).Next(Now));

    [Fact]
    public void Days_of_a_pause_are_set_aside_and_days_after_the_end_are_none()
    {
        var cycle = Daily.Pause(Client, Now + Duration.FromDays(2)).OrThrow().Resume(Client, Now + Duration.FromDays(4)).OrThrow();
        Assert.Equal(["2026-03-04", "2026-03-05"], SetAside(cycle));
        var stopped = cycle.Stop(Client, Now + Duration.FromDays(6)).OrThrow();
        Assert.Equal(["2026-03-04", "2026-03-05"], SetAside(stopped));
        Assert.Empty(stopped.OccurrencesIn(DateTimeZone.Utc).On(Start.PlusDays(6)));
        Assert.Single(stopped.OccurrencesIn(DateTimeZone.Utc).On(Start.PlusDays(5)));
    }

    [Fact]
    public void What_was_set_aside_stays_so_when_it_ends_without_being_taken_up_again()
    {
        var stopped = Daily.Pause(Client, Now + Duration.FromDays(2)).OrThrow().Stop(Client, Now + Duration.FromDays(4)).OrThrow();
        Assert.Equal(["2026-03-04", "2026-03-05"], SetAside(stopped));
        Assert.Empty(stopped.OccurrencesIn(DateTimeZone.Utc).On(Start.PlusDays(4)));
    }

    [Fact]
    public void A_pause_with_a_return_date_ends_before_it_and_an_open_one_does_not()
    {
        Assert.Equal(["2026-03-02", "2026-03-03"], SetAside(Daily.Pause(Client, Now, null, Start.PlusDays(2)).OrThrow()));
        Assert.Equal(11, SetAside(Daily.Pause(Client, Now).OrThrow()).Length);
    }

    [Fact]
    public void Dates_follow_the_client_where_times_do()
    {
        // Seven in the evening in London is the next morning in Auckland.
        var paused = Daily.Pause(Client, Now).OrThrow();
        var occurrences = paused.OccurrencesIn(new ScheduleContext { ClientZone = Auckland });
        Assert.False(Assert.Single(occurrences.On(Start)).IsSetAside);
        Assert.True(Assert.Single(occurrences.On(Start.PlusDays(1))).IsSetAside);
    }

    [Fact]
    public void The_last_day_keeps_its_occurrence_if_something_was_done_on_it()
    {
        var done = Daily.RecordAttempt(Attempt(1), Client, Now).OrThrow();
        Assert.Single(done.Review(ReviewDecision.Complete, new Review(), Clinician, Now).OrThrow().OccurrencesIn(DateTimeZone.Utc).On(Start));
        Assert.Empty(Daily.Review(ReviewDecision.Complete, new Review(), Clinician, Now).OrThrow().OccurrencesIn(DateTimeZone.Utc).On(Start));
    }

    [Fact]
    public void A_revision_holds_from_its_date_and_leaves_the_past_alone()
    {
        var before = Daily.OccurrencesIn(DateTimeZone.Utc).On(Start.PlusDays(2));
        var revised = Daily
            .Revise(Daily.Assignment with { Schedule = HomeworkSchedule.Daily(new LocalTime(20, 0), Start) }, Client, Now, from: Start.PlusDays(3))
            .OrThrow();
        Assert.Equal(before, revised.OccurrencesIn(DateTimeZone.Utc).On(Start.PlusDays(2)));
        Assert.Equal(new LocalTime(20, 0), Assert.Single(revised.OccurrencesIn(DateTimeZone.Utc).On(Start.PlusDays(3))).Id.Local.TimeOfDay);
    }

    [Fact]
    public void An_answered_occurrence_stays_where_it_was_when_the_session_moves()
    {
        var plan = Plan with { Schedule = HomeworkSchedule.BeforeNextSession(1, new LocalTime(18, 0), Start, ZonePolicy.Fixed("Etc/UTC")) };
        var cycle = HomeworkCycle.Propose(plan, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(Client, Now).OrThrow();
        var visit = new PlannedSession { Session = new("visit-1"), At = new LocalDateTime(2026, 3, 5, 19, 0), Zone = "Etc/UTC" };
        var sessions = new SessionCalendar { Sessions = [visit] };
        var due = Assert.Single(cycle.OccurrencesIn(Context(sessions)).On(new LocalDate(2026, 3, 4)));
        var answered = cycle.RecordAttempt(Attempt(1) with { OccurrenceId = due.Id }, Client, Now).OrThrow();
        var moved = new SessionCalendar { Sessions = [visit.MovedTo(new LocalDateTime(2026, 3, 7, 19, 0))] };
        Assert.Equal(due.Id, answered.OccurrencesIn(Context(moved)).Find(due.Id)?.Id);
        Assert.Null(cycle.OccurrencesIn(Context(moved)).Find(due.Id));
        Assert.Null(answered.RetractAttempt(AttemptNumber(1), Client, Now).OrThrow().OccurrencesIn(Context(moved)).Find(due.Id));
    }

    private static ScheduleContext Context(SessionCalendar sessions) => new() { ClientZone = DateTimeZone.Utc, Sessions = sessions };

    private static string[] SetAside(HomeworkCycle cycle) =>
        [
            .. Enumerable
                .Range(0, 11)
                .Select(day => Start.PlusDays(day))
                .Where(date => cycle.OccurrencesIn(DateTimeZone.Utc).On(date).Any(static occurrence => occurrence.IsSetAside))
                .Select(static date => date.ToString("uuuu-MM-dd", null)),
        ];
}
