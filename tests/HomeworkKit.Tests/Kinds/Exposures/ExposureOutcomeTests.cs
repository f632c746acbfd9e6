using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Kinds.Exposures;

public sealed class ExposureOutcomeTests
{
    private static Gen<ExposureRecord> Records =>
        from values in Generators.Sudses.NonEmptyListOf()
        select new ExposureRecord
        {
            Series = [.. values.Select(static (value, minute) => new SudsReading { Minute = minute, Value = value })],
            SeriesIsComplete = true,
        };

    [Law(301)]
    public Property The_peak_is_no_less_than_end_and_beginning() => Law.Holds(Records, static record =>
    {
        var outcome = record.GetOutcome();
        Assert.True(outcome.Peak.Value >= outcome.End.Value);
        Assert.True(outcome.Peak.Value >= outcome.Initial.Value);
        Assert.True(outcome.WithinSessionChangeFromPeak.Value >= 0);
        Assert.Equal(outcome.WithinSessionChangeFromPeak.Value - (outcome.Peak.Value - outcome.Initial.Value), outcome.WithinSessionChangeFromStart.Value);
        Assert.True(outcome.WithinSessionChangePercent.Value is null or (>= 0 and <= 100));
    });

    [Law(302)]
    public Property A_figure_has_either_a_value_or_a_reason() => Law.Holds(Records, static record =>
        {
            var outcome = record.GetOutcome();
            ExposureFigure[] figures =
            [
                outcome.Peak,
                outcome.End,
                outcome.Initial,
                outcome.WithinSessionChangeFromPeak,
                outcome.WithinSessionChangeFromStart,
                outcome.WithinSessionChangePercent,
                outcome.Activation,
                outcome.Overprediction,
                outcome.ExpectancyChange,
                outcome.ExpectancyViolation,
            ];
            Assert.All(figures, static figure => Assert.NotEqual(figure.Value is null, figure.Gap is null));
        });

    [Law(303)]
    public Property The_share_that_fell_does_not_depend_on_the_unit() => Law.Holds(Records, static record =>
    {
        var halved = record with { Series = [.. record.Series.Select(static reading => reading with { Value = new Suds(reading.Value.Value / 2) })] };
        var (one, other) = (record.GetOutcome(), halved.GetOutcome());
        Assert.Equal((double?)one.WithinSessionChangePercent.Value ?? -1, (double?)other.WithinSessionChangePercent.Value ?? -1, 1e-9);
        Assert.Equal(one.WithinSessionChangeFromPeak.Value / 2, other.WithinSessionChangeFromPeak.Value);
    });

    [Fact]
    public void What_was_recorded_stands_before_what_the_series_shows()
    {
        var outcome = new ExposureRecord { Series = ExposureSamples.Series((0, 40), (5, 60)), PeakSuds = 80, EndSuds = 20, BaselineSuds = 30 }.GetOutcome();
        Assert.Equal(80, outcome.Peak.Value);
        Assert.Equal(20, outcome.End.Value);
        Assert.Equal(40, outcome.Initial.Value);
        Assert.Equal(60, outcome.WithinSessionChangeFromPeak.Value);
        Assert.Equal(75, outcome.WithinSessionChangePercent.Value);
        Assert.Equal(50, outcome.Activation.Value);
    }

    [Fact]
    public void A_blank_record_has_reasons_and_no_numbers()
    {
        var outcome = new ExposureRecord().GetOutcome();
        Assert.Equal(ExposureNoValueReason.NotRecorded, outcome.Peak.Gap);
        Assert.Equal(ExposureNoValueReason.NotRecorded, outcome.WithinSessionChangePercent.Gap);
        Assert.Equal(ExposureNoValueReason.NotRecorded, outcome.ExpectancyViolation.Gap);
        Assert.Null(outcome.CameDownToShareOfPeak());
        Assert.Empty(outcome.GetCautions());
    }

    [Fact]
    public void No_share_of_a_peak_of_0_can_fall()
    {
        var outcome = new ExposureRecord { PeakSuds = 0, EndSuds = 0 }.GetOutcome();
        Assert.Equal(ExposureNoValueReason.PeakIsZero, outcome.WithinSessionChangePercent.Gap);
        Assert.Null(outcome.CameDownToShareOfPeak());
    }

    [Theory]
    [InlineData(FearedOutcomeOccurrence.Yes, ExposureNoValueReason.FearedOutcomeOccurred)]
    [InlineData(FearedOutcomeOccurrence.Partly, ExposureNoValueReason.FearedOutcomePartlyOccurred)]
    [InlineData(FearedOutcomeOccurrence.CannotTell, ExposureNoValueReason.FearedOutcomeUnclear)]
    [InlineData(null, ExposureNoValueReason.NotRecorded)]
    public void An_expectancy_is_violated_only_where_what_was_feared_did_not_happen(FearedOutcomeOccurrence? occurred, ExposureNoValueReason gap)
    {
        Assert.Equal(gap, new ExposureRecord { ExpectancyBefore = 80, Occurred = occurred }.GetOutcome().ExpectancyViolation.Gap);
        Assert.Equal(80, new ExposureRecord { ExpectancyBefore = 80, Occurred = FearedOutcomeOccurrence.No }.GetOutcome().ExpectancyViolation.Value);
        Assert.Equal(ExposureNoValueReason.NotRecorded, new ExposureRecord { Occurred = FearedOutcomeOccurrence.No }.GetOutcome().ExpectancyViolation.Gap);
    }

    [Fact]
    public void Coming_down_to_half_is_a_convention_with_a_number_of_its_own()
    {
        var outcome = new ExposureRecord { PeakSuds = 80, EndSuds = 40 }.GetOutcome();
        Assert.True(outcome.CameDownToShareOfPeak());
        Assert.False(outcome.CameDownToShareOfPeak(new() { ShareOfPeak = 40 }));
    }

    [Fact]
    public void Hints_for_the_clinician_take_their_numbers_from_conventions()
    {
        var early = new ExposureRecord { PeakSuds = 19, EndSuds = 15, StopReason = ExposureStopReason.LeftEarly }.GetOutcome();
        Assert.Equal([ExposureCaution.LittleActivation, ExposureCaution.LeftNearPeak], early.GetCautions());
        Assert.Empty(early.GetCautions(new() { LowPeak = 10, NearPeak = 3 }));
        Assert.Empty(
            new ExposureRecord { PeakSuds = 20, EndSuds = 0 }
                .GetOutcome()
                .GetCautions());
        Assert.Equal(
            [ExposureCaution.LeftNearPeak],
            new ExposureRecord
            {
                PeakSuds = 60,
                EndSuds = 50,
                StopReason = ExposureStopReason.LeftEarly,
            }
                .GetOutcome()
                .GetCautions());
        Assert.Empty(
            new ExposureRecord
            {
                PeakSuds = 60,
                EndSuds = 49,
                StopReason = ExposureStopReason.LeftEarly,
            }
                .GetOutcome()
                .GetCautions());
        Assert.Empty(
            new ExposureRecord
            {
                PeakSuds = 60,
                EndSuds = 55,
                StopReason = ExposureStopReason.PlannedEnd,
            }
                .GetOutcome()
                .GetCautions());
    }
}
