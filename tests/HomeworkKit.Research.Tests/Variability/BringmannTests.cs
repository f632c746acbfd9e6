using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Research.Tests.Variability;

/// <summary>Worry of the people whom Bringmann et al. (2013) asked ten times a day on six days, before and after a course.</summary>
public sealed class BringmannTests
{
    private const string File = "bringmann2013_esm_mbct.csv";
    private const int ProtocolDays = 6;

    [SharedDataFact("data/" + File)]
    public void The_worry_of_subject_10720_before_is_as_published()
    {
        var figures = SeriesVariability.Of(Series()[("10720", "0")], PairRule.AdjacentSameDay);

        Assert.Equal((48, 38), (figures.Answered, figures.PairCount));
        Assert.Equal(4.7917, figures.Mean.Value!.Value, 5e-5);
        Assert.Equal(1.0097, figures.Sd.Value!.Value, 5e-5);
        Assert.Equal(1.5526, figures.Mssd.Value!.Value, 5e-5);
    }

    [SharedDataFact("data/" + File)]
    public void Everybody_has_figures_or_reasons_and_compliance_under_both_denominators()
    {
        var series = Series();
        Assert.Equal(260, series.Count);
        foreach (var prompts in series.Values)
        {
            var figures = SeriesVariability.Of(prompts, PairRule.AdjacentSameDay);
            Assert.All(figures.All, static measure => Assert.True(measure.Value is null != measure.Reason is null));
            Assert.True(figures.PairCount <= SeriesVariability.Of(prompts, PairRule.Adjacent).PairCount);

            var scheduled = ComplianceReport.Of(Protocol(prompts), new ComplianceRule(ComplianceDenominator.Scheduled)).Overall;
            var delivered = ComplianceReport.Of(Protocol(prompts), new ComplianceRule(ComplianceDenominator.Delivered)).Overall;
            Assert.Equal(figures.Answered, scheduled.Count);
            Assert.True(figures.Answered == 0 ? delivered.Value is null : delivered.Value >= scheduled.Value);
        }
    }

    [SharedDataFact("data/" + File)]
    public void The_padding_of_the_file_is_in_no_denominator()
    {
        var prompts = Series()[("10720", "0")];
        var scheduled = ComplianceReport.Of(Protocol(prompts), new ComplianceRule(ComplianceDenominator.Scheduled)).Overall;
        var delivered = ComplianceReport.Of(Protocol(prompts), new ComplianceRule(ComplianceDenominator.Delivered)).Overall;

        Assert.Equal(100, prompts.Length);
        Assert.Equal((0.8, 48, 12), (scheduled.Value!.Value, scheduled.Count, scheduled.Missing));
        Assert.Equal((0.8, 60), (delivered.Value!.Value, delivered.Count + delivered.Missing));
    }

    // What the protocol asked for, ten prompts on six days or on as many as the person answered; taken to be delivered are those of the days from the first
    // answer to the last.
    private static IEnumerable<PromptRecord> Protocol(PromptValue[] prompts)
    {
        int[] days = [.. prompts.Where(static prompt => prompt.Value is not null).Select(static prompt => prompt.Day).Distinct().Order()];
        var (first, last) = days.Length == 0 ? (1, 0) : (days[0], days[^1]);
        var begin = Math.Max(1, Math.Min(first, last - ProtocolDays + 1));
        var end = Math.Max(begin + ProtocolDays - 1, last);
        return prompts.Where(prompt => prompt.Day >= begin && prompt.Day <= end).Select(prompt => new PromptRecord
        {
            Day = prompt.Day,
            WasDelivered = prompt.Day >= first && prompt.Day <= last,
            Answer = prompt.Value is null ? PromptAnswer.None : PromptAnswer.Full,
        });
    }

    // Columns: row number, subjno, dayno, beepno, informat04, st_period, opgewkt_, onplplez, pieker. Rows without a prompt's number are padding.
    private static Dictionary<(string Subject, string Period), PromptValue[]> Series() => SharedTable.Rows(File)
        .Where(static row => row[3] != "NA")
        .GroupBy(static row => (row[1], row[5]))
        .ToDictionary(static group => group.Key, static group => group
            .OrderBy(static row => int.Parse(row[2])).ThenBy(static row => int.Parse(row[3]))
            .Select(static row => new PromptValue(int.Parse(row[2]), row[8] == "NA" ? null : double.Parse(row[8]))).ToArray());
}
