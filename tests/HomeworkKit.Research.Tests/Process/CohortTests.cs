using HomeworkKit.Adherence;

namespace HomeworkKit.Research.Tests.Process;

public sealed class CohortTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 1, 12, 0);

    private static Measure Adherence(int done, int due) => ProcessFigures.Of(new Measured
    {
        Definition = AdherenceDefinition.FinalStrict,
        AsOf = Now,
        Counts = new AdherenceCounts { Done = done, NoEntry = due - done, Recorded = done },
        Numerator = done,
        Denominator = due,
    });

    private static readonly Measure NothingDue = ProcessFigures.Of(
        new NothingDue
        {
            Definition = AdherenceDefinition.FinalStrict,
            AsOf = Now,
            Counts = new AdherenceCounts(),
        });

    private static readonly Measure NothingRecorded = ProcessFigures.Of(
        new NothingRecorded
        {
            Definition = AdherenceDefinition.FinalStrict,
            AsOf = Now,
            Counts = new AdherenceCounts { NoEntry = 7 },
            Denominator = 7,
        });

    [Fact]
    public void Adherence_keeps_its_definition_and_its_reasons()
    {
        Assert.Equal("adherence-final-strict/1", Adherence(3, 4).Definition.Citation);
        Assert.Equal((0.75, 3, 1), (Adherence(3, 4).Value!.Value, Adherence(3, 4).Count, Adherence(3, 4).Missing));
        Assert.Equal((NoValueReason.NothingDue, NoValueReason.NothingRecorded), (NothingDue.Reason!.Value, NothingRecorded.Reason!.Value));
    }

    [Fact]
    public void Every_person_counts_once_and_those_without_a_figure_are_counted_apart()
    {
        var summary = CohortSpread.Of([Adherence(1, 4), Adherence(2, 4), Adherence(30, 40), Adherence(4, 4), Adherence(0, 2), NothingDue, NothingRecorded])!;

        Assert.Equal((7, 1, 1), (summary.People, summary.NothingDue, summary.NothingRecorded));
        Assert.Equal(0.5, summary.Mean.Value!.Value, 1e-12);
        Assert.Equal(0.5, summary.Median.Value);
        Assert.Equal(Math.Sqrt(0.625 / 4), summary.Sd.Value!.Value, 1e-12);
        Assert.Equal((5, 2), (summary.Mean.Count, summary.Mean.Missing));
        Assert.Equal("cohort-mean-of-adherence-final-strict/1", summary.Mean.Definition.Citation);
    }

    [Fact]
    public void A_small_group_is_not_shown()
    {
        var summary = CohortSpread.Of([Adherence(1, 4), Adherence(2, 4), Adherence(3, 4), Adherence(4, 4), NothingDue])!;
        Assert.All([summary.Mean, summary.Sd, summary.Median, summary.LowerQuartile, summary.UpperQuartile], static figure =>
            Assert.Equal(NoValueReason.Suppressed, figure.Reason));
        Assert.Equal(0.25, CohortSpread.Of([Adherence(1, 4)], smallestGroup: 1)!.Mean.Value);
        Assert.Equal(NoValueReason.TooFewValues, CohortSpread.Of([Adherence(1, 4)], smallestGroup: 1)!.Sd.Reason);
    }

    [Fact]
    public void Figures_of_different_meaning_are_never_put_together()
    {
        var other = Measure.Of(ProcessDefinitions.PracticeDays, 3, 1);
        Assert.Throws<ArgumentException>(() => CohortSpread.Of([Adherence(1, 4), other]));
        Assert.Null(CohortSpread.Of([]));
    }

    // Newcombe 1998, table 1: 81 of 263 gives .2553 to .3662, 15 of 148 .0624 to .1605, 0 of 20 0 to .1611, 29 of 29 .8830 to 1.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(29, 29, 0.8830, 1)]
    public void Wilsons_interval_is_as_published(int people, int of, double low, double high)
    {
        var share = CohortShare.Of("x", people, of);
        Assert.Equal(low, share.Low.Value!.Value, 5e-5);
        Assert.Equal(high, share.High.Value!.Value, 5e-5);
    }

    [Fact]
    public void One_person_is_no_cohort()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CohortShare.Of("x", 1, 1, smallestGroup: 1));
        Assert.Equal(NoValueReason.Suppressed, CohortShare.Of("x", 3, 4).Share.Reason);
        Assert.Equal(NoValueReason.TooFewValues, CohortShare.Of("x", 0, 0).High.Reason);
    }

    [Fact]
    public void The_share_of_people_who_recorded_leaves_out_those_of_whom_nothing_was_due()
    {
        var share = CohortShare.Recording([Adherence(1, 2), Adherence(1, 2), Adherence(0, 2), NothingRecorded, NothingDue], smallestGroup: 2);
        Assert.Equal((0.75, 4), (share.Share.Value!.Value, share.Share.Count));
    }
}
