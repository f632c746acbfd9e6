using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Scheduling;

/// <summary>The edges of occurrences: the longest window, the first year, a journey at the very moment, a plan that ends as a window closes.</summary>
public sealed class OccurrenceEdgeTests
{
    private static readonly Instant One = Instant.FromUnixTimeSeconds(1);
    private static readonly HomeworkSchedule Daily = HomeworkSchedule
        .Daily(ScheduleSamples.Seven, ScheduleSamples.Start)
        .Until(ScheduleSamples.Start.PlusDays(6));

    [Fact]
    public void A_window_reaches_as_far_as_a_leap_year_on_either_side_or_on_one_alone()
    {
        const int LeapYear = 366 * 24 * 60;
        Assert.Equal(Duration.FromDays(366), CompletionWindow.OfMinutes(LeapYear, LeapYear).OpensBefore);
        Assert.Equal(Duration.Zero, CompletionWindow.OfMinutes(60, 0).ClosesAfter);
        Assert.Equal(Duration.Zero, CompletionWindow.OfMinutes(0, 60).OpensBefore);
        foreach (var (before, after) in new[] { (LeapYear + 1, 0), (0, LeapYear + 1), (-1, 60), (60, -1), (0, 0) })
        {
            Assert.Throws<ScheduleException>(() => CompletionWindow.OfMinutes(before, after));
        }
    }

    [Theory]
    [InlineData("0001-01-01T00:00", true)]
    [InlineData("9999-12-31T23:59:59", true)]
    [InlineData("0000-12-31T23:59", false)]
    [InlineData("2026-00-01T00:00", false)]
    [InlineData("2026-01-00T00:00", false)]
    public void A_name_tells_a_local_time_from_the_year_1_to_9999(string local, bool isName) =>
        Assert.Equal(isName, OccurrenceId.TryParse("01980000000070008000000000000001/019800000000700080000000000000aa/0/" + local, null, out _));

    [Fact]
    public void Of_two_revisions_from_the_same_date_the_one_agreed_later_holds()
    {
        var from = ScheduleSamples.Start.PlusDays(3);
        var third = EventId.Parse("01980000-0000-7000-8000-0000000000cc");
        var timeline = Timeline(
            ScheduleContext.In(ScheduleSamples.London),
            new(Daily, ScheduleSamples.Revision),
            new(At(8), ScheduleSamples.LaterRevision, from),
            new(At(9), third, from));
        Assert.Equal([ScheduleSamples.Revision, third], timeline.Between(ScheduleSamples.All).Select(static o => o.Id.Revision).Distinct());
    }

    [Fact]
    public void What_is_due_at_the_very_moment_of_a_journey_is_due_after_it()
    {
        // Seven in the evening in London is four the next morning in Tokyo: Monday's evening has passed there.
        var moment = ScheduleSamples.At("2026-03-02T19:00:00Z");
        var (timeline, later) = (Leaving(moment), Leaving(moment + Duration.FromSeconds(1)));
        Assert.Equal("Europe/London", later.On(ScheduleSamples.Start)[0].Zone);
        Assert.Equal(moment, later.Next(moment - Duration.FromHours(1))!.Due);
        Assert.Equal("Asia/Tokyo", timeline.On(ScheduleSamples.Start)[0].Zone);
        Assert.NotEqual(moment, timeline.Next(moment - Duration.FromHours(1))!.Due);

        static OccurrenceTimeline Leaving(Instant at) =>
            Timeline(
                ScheduleContext.In(ScheduleSamples.London, new TimeZonePeriod(at, ScheduleSamples.Zone("Asia/Tokyo"))),
                new ScheduleRevision(Daily, ScheduleSamples.Revision));
    }

    [Fact]
    public void What_is_wrong_with_the_sessions_is_told_beside_what_is_wrong_with_the_schedule()
    {
        var sessions = new SessionCalendar
        {
            Sessions =
            [
                new PlannedSession
                {
                    Session = new("s"),
                    At = ScheduleSamples.Start.AtMidnight(),
                    Zone = "Nowhere/At-All",
                },
            ],
        };
        var wrong = sessions.FindProblems();
        Assert.Equal(
            wrong,
            Timeline(
                new ScheduleContext { ClientZone = ScheduleSamples.London, Sessions = sessions },
                new ScheduleRevision(Daily, ScheduleSamples.Revision)
            ).Problems);
        Assert.NotEmpty(wrong);
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    [InlineData(20, true)]
    [InlineData(21, false)]
    [InlineData(30, false)]
    [InlineData(31, true)]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void A_plan_is_in_force_after_its_yes_up_to_and_at_its_end(int closes, bool holds) => Assert.Equal(holds, Force.Hold(Second(closes)));

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, 20)]
    [InlineData(40, 20)]
    [InlineData(41, 40)]
    [InlineData(51, 50)]
    public void What_was_over_before_a_window_closed_is_the_last_period_that_was(int closes, int? ended) =>
        Assert.Equal(ended is { } second ? Second(second) : Instant.MinValue, Force.EndedBefore(Second(closes)));

    [Fact]
    public void Where_nothing_was_ever_in_force_nothing_holds_and_nothing_has_ended()
    {
        var never = new ForcePeriods([]);
        Assert.Equal((false, Instant.MinValue, Instant.MinValue), (never.Hold(One), never.EndedBefore(One), never.EndsAt));
        var empty = new ForcePeriods([new(Second(10), Second(10))]);
        Assert.False(empty.Hold(Second(10)));
        Assert.Equal(Second(50), Force.EndsAt);
    }

    [Fact]
    public void A_window_that_closes_at_the_yes_to_its_plan_is_not_due_and_one_that_closes_after_it_is()
    {
        var occurrence = Daily.In(ScheduleSamples.London).On(ScheduleSamples.Start)[0];
        Assert.True(Rules(occurrence.Closes - Duration.Epsilon).IsDue(occurrence));
        Assert.False(Rules(occurrence.Closes).IsDue(occurrence));
        Assert.Equal(
            (Instant.MaxValue, Instant.MinValue),
            (Rules(occurrence.Closes - Duration.Epsilon).OpenUntil(occurrence), Rules(occurrence.Closes).OpenUntil(occurrence)));
        Assert.False(Rules(occurrence.Opens).IsKept(occurrence));

        static DueRules Rules(Instant yes) => new([new(yes, Instant.MaxValue)], new Dictionary<EventId, Instant> { [ScheduleSamples.Revision] = yes }, []);
    }

    // In force from 10 to 20, and from 30 over a second yes at 35 to 50; the middle one alone would have ended at 40.
    private static ForcePeriods Force => new([new(Second(10), Second(20)), new(Second(30), Second(40)), new(Second(35), Second(50))]);

    private static Instant Second(int second) => Instant.FromUnixTimeSeconds(second);

    private static HomeworkSchedule At(int hour) =>
        HomeworkSchedule.Daily(new LocalTime(hour, 0), ScheduleSamples.Start).Until(ScheduleSamples.Start.PlusDays(6));

    private static OccurrenceTimeline Timeline(ScheduleContext context, params ScheduleRevision[] revisions) =>
        new(ScheduleSamples.Assignment, revisions, context);
}
