using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Scheduling;

public sealed class RelativeToSessionTests
{
    private static readonly DateTimeZone London = ScheduleSamples.London;
    private static readonly LocalDate Start = ScheduleSamples.Start;
    private static readonly PlannedSession First = Session("s-1", 0);
    private static readonly PlannedSession Second = Session("s-2", 7);
    private static readonly PlannedSession Third = Session("s-3", 14);
    private static readonly SessionCalendar Calendar = new() { Sessions = [Third, First, Second] };

    [Fact]
    public void The_next_session_is_the_first_after_the_day_on_which_the_homework_was_set() =>
        Assert.Equal(["2026-03-08T18:00"], Locals(SessionScope.Next, SessionSide.Before, 1, new LocalTime(18, 0), Calendar));

    [Fact]
    public void Each_session_from_the_start_on_counts() =>
        Assert.Equal(
            ["2026-03-03T08:00", "2026-03-10T08:00", "2026-03-17T08:00"],
            Locals(SessionScope.Each, SessionSide.After, 1, new LocalTime(8, 0), Calendar));

    [Fact]
    public void What_would_be_due_before_the_start_is_not() =>
        Assert.Equal(["2026-03-08T15:00", "2026-03-15T15:00"], Locals(SessionScope.Each, SessionSide.Before, 1, null, Calendar));

    [Fact]
    public void Without_a_session_there_is_no_occurrence()
    {
        Assert.Empty(Locals(SessionScope.Next, SessionSide.Before, 1, null, null));
        Assert.Empty(Locals(SessionScope.Next, SessionSide.Before, 1, null, new SessionCalendar { Sessions = [First] }));
    }

    [Fact]
    public void A_session_that_does_not_take_place_makes_its_occurrence_void()
    {
        var calendar = Calendar.With(Second with { Status = SessionStatus.CalledOff });
        var each = Schedule(SessionScope.Each, SessionSide.Before, 1, null).In(London, calendar).Between(ScheduleSamples.All).ToList();
        Assert.Equal(["2026-03-08T15:00", "2026-03-15T15:00"], each.Locals());
        Assert.Equal([true, false], each.Select(static o => o.IsNotApplicable));
        Assert.Equal(
            "2026-03-15T15:00",
            ScheduleSamples.Text(
                Schedule(SessionScope.Each, SessionSide.Before, 1, null).In(London, calendar).Next(ScheduleSamples.At("2026-03-03T00:00:00Z"))!.Local));
    }

    [Fact]
    public void When_the_next_session_is_called_off_the_one_after_it_takes_its_place()
    {
        var calendar = Calendar.With(Second with { Status = SessionStatus.CalledOff });
        var next = Schedule(SessionScope.Next, SessionSide.Before, 1, null).In(London, calendar).Between(ScheduleSamples.All).ToList();
        Assert.Equal(["2026-03-15T15:00"], next.Locals());
        Assert.False(next[0].IsNotApplicable);

        var alone = Schedule(SessionScope.Next, SessionSide.Before, 1, null)
            .In(London, new SessionCalendar { Sessions = [Second with { Status = SessionStatus.CalledOff }] });
        Assert.True(Assert.Single(alone.Between(ScheduleSamples.All)).IsNotApplicable);
        Assert.Null(alone.Next(ScheduleSamples.At("2026-03-03T00:00:00Z")));
    }

    [Fact]
    public void A_moved_session_takes_along_what_is_open()
    {
        var moved = Calendar.With(Second with { At = Second.At.PlusDays(2) });
        Assert.Equal(["2026-03-10T15:00"], Locals(SessionScope.Next, SessionSide.Before, 1, null, moved));
    }

    [Fact]
    public void A_moved_session_leaves_what_is_answered()
    {
        var schedule = Schedule(SessionScope.Each, SessionSide.Before, 1, null);
        var answered = ScheduleSamples.IdAt(new LocalDateTime(2026, 3, 8, 15, 0));
        var moved = Calendar.With(Second with { At = Second.At.PlusDays(2) });
        Assert.Equal(["2026-03-08T15:00", "2026-03-15T15:00"], schedule.In(London, moved, answered).Between(ScheduleSamples.All).Locals());

        var twice = moved.With(moved.Sessions.Single(static s => s.Session == Second.Session) with { At = Second.At.PlusDays(3), MovedFrom = [] });
        Assert.Equal(["2026-03-11T15:00", "2026-03-15T15:00"], schedule.In(London, twice).Between(ScheduleSamples.All).Locals());
    }

    [Fact]
    public void What_was_answered_for_a_session_called_off_stays()
    {
        var answered = ScheduleSamples.IdAt(new LocalDateTime(2026, 3, 8, 15, 0));
        var calendar = Calendar.With(Second with { Status = SessionStatus.CalledOff });
        var occurrences = Schedule(SessionScope.Next, SessionSide.Before, 1, null).In(London, calendar, answered).Between(ScheduleSamples.All).ToList();
        Assert.Equal(["2026-03-08T15:00"], occurrences.Locals());
        Assert.False(occurrences[0].IsNotApplicable);
    }

    [Fact]
    public void A_session_in_another_zone_is_read_in_the_schedules_zone()
    {
        var tokyo = new SessionCalendar { Sessions = [Second with { Zone = "Asia/Tokyo", At = new LocalDateTime(2026, 3, 9, 1, 0) }] };
        Assert.Equal(["2026-03-08T16:00"], Locals(SessionScope.Next, SessionSide.Before, 0, null, tokyo));
    }

    [Fact]
    public void A_schedule_ends_when_the_next_session_begins()
    {
        var schedule = HomeworkSchedule.Daily(new LocalTime(15, 0), Start).UntilNextSession();
        Assert.Equal("2026-03-08T15:00", schedule.In(London, Calendar).Between(ScheduleSamples.All).Locals()[^1]);
        Assert.Empty(schedule.In(London, Calendar).On(new LocalDate(2026, 3, 9)));
        Assert.Null(schedule.In(London, Calendar).Next(ScheduleSamples.At("2026-03-08T15:00:00Z")));
        var earlier = HomeworkSchedule.Daily(new LocalTime(14, 59), Start).UntilNextSession();
        Assert.Equal("2026-03-09T14:59", earlier.In(London, Calendar).Between(ScheduleSamples.All).Locals()[^1]);
    }

    [Fact]
    public void A_quota_has_to_be_done_by_the_session_that_ends_it()
    {
        var quota = HomeworkSchedule.TimesPerWeek(3, Start.PlusDays(1)).UntilNextSession().In(London, Calendar).Between(ScheduleSamples.All).ToList();
        Assert.Equal(3, quota.Count);
        Assert.All(quota, static o => Assert.Equal(ScheduleSamples.At("2026-03-09T15:00:00Z"), o.Closes));
    }

    [Fact]
    public void As_long_as_no_next_session_is_known_it_goes_on() =>
        Assert.Equal(30, HomeworkSchedule.Daily(new LocalTime(15, 0), Start).UntilNextSession().In(London).Between(ScheduleSamples.Days(Start, 30)).Count());

    [Fact]
    public void A_calendar_is_judged_as_data()
    {
        Assert.Empty(Calendar.FindProblems());
        var wrong = new SessionCalendar { Sessions = [First, First with { Zone = "Mars/Olympus" }] };
        Assert.Equal([new("schedule/duplicate-session", "sessions[1].session"), new("schedule/unknown-zone", "sessions[1].zone")], wrong.FindProblems());
        var far = new SessionCalendar { Sessions = [First with { At = new LocalDateTime(9999, 12, 31, 23, 0) }] };
        Assert.Equal([new("schedule/date-out-of-range", "sessions[0].at")], far.FindProblems());
        Assert.Empty(Schedule(SessionScope.Next, SessionSide.After, 1, null).In(ScheduleSamples.Zone("America/New_York"), far).Between(ScheduleSamples.All));
    }

    [Fact]
    public void A_session_in_a_zone_that_nobody_knows_is_reported_and_looked_at_by_no_schedule()
    {
        var unknown = new SessionCalendar { Sessions = [First with { Zone = "Mars/Olympus" }] };
        var occurrences = Schedule(SessionScope.Next, SessionSide.Before, 1, null).In(London, unknown);
        Assert.Equal([new("schedule/unknown-zone", "sessions[0].zone")], occurrences.Problems);
        Assert.Empty(occurrences.Between(ScheduleSamples.All));
        Assert.Equal(3, HomeworkSchedule.Daily(new LocalTime(15, 0), Start).In(London, unknown).Between(ScheduleSamples.Days(Start, 3)).Count());
    }

    [Fact]
    public void A_move_is_remembered_once()
    {
        var moved = Second.MovedTo(Second.At.PlusDays(1)).MovedTo(Second.At.PlusDays(1)).MovedTo(Second.At.PlusDays(3));
        Assert.Equal([Second.At, Second.At.PlusDays(1)], moved.MovedFrom);
    }

    private static PlannedSession Session(string reference, int days) =>
        new() { Session = new SessionRef(reference), At = Start.PlusDays(days) + new LocalTime(15, 0) };

    private static HomeworkSchedule Schedule(SessionScope scope, SessionSide side, int days, LocalTime? time) =>
        HomeworkSchedule.Of(new RelativeToSession { Scope = scope, Side = side, Days = days, Time = time }, Start);

    private static string[] Locals(SessionScope scope, SessionSide side, int days, LocalTime? time, SessionCalendar? calendar) =>
        Schedule(scope, side, days, time).In(London, calendar).Between(ScheduleSamples.All).Locals();
}
