using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Research.Tests.Process;

/// <summary>Figures just at the edge of what they count.</summary>
public sealed class FigureEdgeTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);
    private static readonly ClientRef Client = new("c");

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 0)]
    public void A_window_that_closes_as_one_looks_is_over_for_a_week(int seconds, int due)
    {
        var occurrence = Evenings(1)[0];
        var matches = OccurrenceMatcher.Match(
            [occurrence],
            [],
            new MatchConditions { AsOf = occurrence.Closes + Duration.FromSeconds(seconds), Zone = DateTimeZone.Utc });
        var weeks = PersonWeek.Of(Client, [matches], AdherenceDefinition.SoFarLenient, [], []);
        Assert.Equal(due, weeks.Sum(static week => week.Due));
        Assert.Equal(due, MissingData.OfOccurrences([(Client, "kind", matches)]).Cells.Sum(static cell => cell.Due));
    }

    [Fact]
    public void What_was_only_an_invitation_is_never_missing()
    {
        var occurrences = Evenings(2);
        var matches = OccurrenceMatcher.Match(occurrences, [], new MatchConditions { AsOf = Instant.FromUtc(2026, 4, 1, 0, 0), Zone = DateTimeZone.Utc });
        matches = matches with { Occurrences = [matches.Occurrences[0] with { IsInvitation = true }, matches.Occurrences[1]] };
        Assert.Equal(1, MissingData.OfOccurrences([(Client, "kind", matches)]).Share.Missing);
        Assert.Equal(1, PersonWeek.Of(Client, [matches], AdherenceDefinition.SoFarLenient, [], []).Sum(static week => week.Due));
    }

    [Fact]
    public void A_series_no_longer_than_the_lag_has_no_autocorrelation_at_it()
    {
        var figures = SeriesVariability.Of([1, 2, 4, 3], PairRule.Adjacent, lags: 4).Autocorrelation;
        Assert.Equal([null, null, null, NoValueReason.TooFewValues], figures.Select(static figure => figure.Reason));
    }

    private static Occurrence[] Evenings(int days)
    {
        var schedule = HomeworkSchedule.Daily(new LocalTime(19, 0), Monday).Until(Monday.PlusDays(days - 1));
        var of = AssignmentId.Parse("01980000-0000-7000-8000-000000000001");
        return
        [
            .. new ScheduleOccurrences(schedule, of, EventId.Parse("01980000-0000-7000-8000-0000000000aa"), ScheduleContext.In(DateTimeZone.Utc)).Between(
                new Interval(null, null)),
        ];
    }
}
