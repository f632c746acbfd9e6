namespace HomeworkKit.Research.Tests.Reliability;

/// <summary>Against R 4.2.2: factanal for one factor, on covariances that were worked out there.</summary>
public sealed class ItemReliabilityTests
{
    private static readonly (string Person, IReadOnlyList<double?> Items)[] Answers = [.. Enumerable.Range(0, 72).Select(Row)];

    [Fact]
    public void Alpha_and_omega_are_those_of_another_program()
    {
        Assert.Equal(0.841683556210, ItemReliability.Alpha(Answers.Select(static one => one.Items)).Value!.Value, 1e-9);
        Assert.Equal(0.86556008, ItemReliability.Omega(Answers.Select(static one => one.Items)).Value!.Value, 1e-5);
    }

    [Fact]
    public void Omega_within_and_between_people_are_those_of_another_program()
    {
        var levels = ItemReliability.OmegaByLevel(Answers);
        Assert.Equal(0.82503038, levels[ReliabilityDefinitions.OmegaWithin].Value!.Value, 1e-5);
        Assert.Equal(0.87150031, levels[ReliabilityDefinitions.OmegaBetween].Value!.Value, 1e-5);
        Assert.Equal((72, 12), (levels[ReliabilityDefinitions.OmegaWithin].Count, levels[ReliabilityDefinitions.OmegaBetween].Count));
    }

    [Fact]
    public void A_row_with_a_missing_answer_is_left_out_and_counted()
    {
        IReadOnlyList<double?>[] rows = [.. Answers.Select(static one => one.Items), (double?[])[1, null, 2, 3]];
        var (whole, more) = (ItemReliability.Omega(rows.SkipLast(1)), ItemReliability.Omega(rows));
        Assert.Equal((whole.Value, 1), (more.Value, more.Missing));
    }

    [Fact]
    public void Too_little_or_nothing_that_differs_gives_no_figure()
    {
        Assert.Equal(NoValueReason.TooFewValues, ItemReliability.Omega(Answers.Take(3).Select(static one => one.Items)).Reason);
        Assert.Equal(NoValueReason.TooFewValues, ItemReliability.Alpha([]).Reason);
        Assert.Equal(NoValueReason.NoVariance, ItemReliability.Omega(Enumerable.Repeat<IReadOnlyList<double?>>((double?[])[1, 2, 3], 9)).Reason);
        Assert.Equal(NoValueReason.TooFewValues, ItemReliability.OmegaByLevel(Answers.Take(12))[0].Reason);
        Assert.Throws<ArgumentException>(() => ItemReliability.Alpha([(double?[])[1, 2], (double?[])[1, 2, 3]]));
    }

    private static (string Person, IReadOnlyList<double?> Items) Row(int number)
    {
        var person = number / 6;
        var (state, moment) = (Made((person * 13) + 1), Made((number * 17) + 3));
        return (
            "p" + person,
            [
                .. Enumerable
                    .Range(1, 4)
                    .Select(k =>
                        (double?)(
                            (2 * state * (0.5 + (0.1 * k)))
                            + (1.5 * Made((person * 37) + (k * 91)))
                            + (moment * (1.2 - (0.2 * k)))
                            + (0.6 * Made((number * 31) + (k * 57) + 11)))),
            ]);

        static double Made(int i) => i * 7919 % 101 / 10.0;
    }
}
