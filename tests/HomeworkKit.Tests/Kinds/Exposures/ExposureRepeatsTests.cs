using FsCheck.Fluent;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Kinds.Exposures;

public sealed class ExposureRepeatsTests
{
    [Fact]
    public void Peaks_of_90_70_and_60_fall_by_30_in_all_and_15_a_repeat()
    {
        var repeats = ExposureRepeats.Of([Repeat(90), Repeat(70), Repeat(60)]);
        Assert.Equal(30, repeats.BetweenSessionChange.Value);
        Assert.Equal([20m, 10m], repeats.AdjacentBetweenSessionChange.Select(static figure => figure.Value!.Value));
        Assert.Equal(-15, repeats.Slope!.Value, 1e-12);
        Assert.Equal(3, repeats.WithPeak);
        Assert.Null(repeats.SlopeGap);
    }

    [Fact]
    public void A_repeat_without_a_peak_keeps_its_number_and_enters_nothing()
    {
        var repeats = ExposureRepeats.Of([Repeat(90), Repeat(null), Repeat(60)]);
        Assert.Equal(30, repeats.BetweenSessionChange.Value);
        Assert.All(repeats.AdjacentBetweenSessionChange, static figure => Assert.Equal(ExposureNoValueReason.NotRecorded, figure.Gap));
        Assert.Equal(-15, repeats.Slope!.Value, 1e-12);
        Assert.Equal((2, 1), (repeats.WithPeak, repeats.WithoutPeak));
    }

    [Fact]
    public void One_repeat_or_none_has_reasons_and_no_numbers()
    {
        foreach (var repeats in new[] { ExposureRepeats.Of([]), ExposureRepeats.Of([Repeat(50)]) })
        {
            Assert.Equal(ExposureNoValueReason.TooFewRepeats, repeats.BetweenSessionChange.Gap);
            Assert.Equal(ExposureNoValueReason.TooFewRepeats, repeats.SlopeGap);
            Assert.Empty(repeats.AdjacentBetweenSessionChange);
            Assert.Empty(repeats.GetCautions());
        }
    }

    [Fact]
    public void Records_of_other_steps_are_left_out_if_a_step_is_named_and_refused_if_not()
    {
        ExposureRecord[] records = [Repeat(90, step: 1), Repeat(80, step: 2), Repeat(60, step: 1)];
        Assert.Throws<ArgumentException>(() => ExposureRepeats.Of(records));
        Assert.Equal(30, ExposureRepeats.Of(records, ExposureSamples.StepId(1)).BetweenSessionChange.Value);
    }

    [Law(311)]
    public Property Steps_from_one_to_the_next_add_up_to_the_whole() => Law.Holds(Generators.Sudses.NonEmptyListOf(), static peaks =>
    {
        var repeats = ExposureRepeats.Of(peaks.Select(static peak => new ExposureRecord { PeakSuds = peak }));
        Assert.Equal(repeats.BetweenSessionChange.Value ?? 0, repeats.AdjacentBetweenSessionChange.Sum(static figure => figure.Value!.Value));
        Assert.Equal(peaks.Count, repeats.Outcomes.Count);
    });

    [Law(312)]
    public Property In_reverse_order_every_change_turns_round() => Law.Holds(Generators.Sudses.NonEmptyListOf(), static peaks =>
    {
        ExposureRecord[] records = [.. peaks.Select(static peak => new ExposureRecord { PeakSuds = peak })];
        var (forth, back) = (ExposureRepeats.Of(records), ExposureRepeats.Of(Enumerable.Reverse(records)));
        Assert.Equal(-forth.BetweenSessionChange.Value, back.BetweenSessionChange.Value);
        Assert.Equal(-(forth.Slope ?? 0), back.Slope ?? 0, 1e-9);
    });

    [Fact]
    public void The_same_safety_behaviour_every_time_is_a_hint_and_one_left_out_once_is_not()
    {
        ExposureRecord[] records = [Repeat(60) with { SafetyBehavioursUsed = ["Phone ", "Water"] }, Repeat(50) with { SafetyBehavioursUsed = ["phone"] }];
        Assert.Equal([ExposureCaution.SameSafetyBehaviourEveryTime], ExposureRepeats.Of(records).GetCautions());
        Assert.Equal("Phone", Assert.Single(ExposureRepeats.Of(records).SafetyBehavioursEveryTime));
        Assert.Empty(ExposureRepeats.Of([.. records, Repeat(40)]).GetCautions());
    }

    private static ExposureRecord Repeat(int? peak, int step = 1) =>
        new() { Step = ExposureSamples.StepId(step), PeakSuds = peak is { } value ? new HomeworkKit.Suds(value) : null };
}
