using HomeworkKit.Research.Compliance;
using HomeworkKit.Research.Measures;

namespace HomeworkKit.Research.Tests.Compliance;

public sealed class ComplianceReportTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 1, 12, 0);

    private static readonly PromptRecord[] Prompts =
    [
        new() { Day = 1, WasDelivered = true, Answer = PromptAnswer.Full, IssuedAt = Noon, AnsweredAt = Noon + Duration.FromMinutes(2) },
        new() { Day = 1, WasDelivered = true, Answer = PromptAnswer.Partial, IssuedAt = Noon, AnsweredAt = Noon + Duration.FromMinutes(4) },
        new() { Day = 1, WasDelivered = false, Answer = PromptAnswer.None },
        new() { Day = 2, WasDelivered = true, Answer = PromptAnswer.Full, IsLate = true, IssuedAt = Noon, AnsweredAt = Noon + Duration.FromMinutes(60) },
        new() { Day = 2, WasDelivered = true, Answer = PromptAnswer.Full },
        new() { Day = 2, WasDelivered = true, Answer = PromptAnswer.None },
    ];

    [Theory]
    [InlineData(ComplianceDenominator.Scheduled, false, false, 2, 6)]
    [InlineData(ComplianceDenominator.Delivered, false, false, 2, 5)]
    [InlineData(ComplianceDenominator.Scheduled, true, false, 3, 6)]
    [InlineData(ComplianceDenominator.Delivered, false, true, 3, 5)]
    [InlineData(ComplianceDenominator.Delivered, true, true, 4, 5)]
    public void The_rule_says_what_counts_and_out_of_what(ComplianceDenominator denominator, bool partial, bool late, int answered, int asked)
    {
        var report = ComplianceReport.Of(Prompts, new ComplianceRule(denominator, partial, late));

        Assert.Equal((double)answered / asked, report.Overall.Value!.Value, 1e-12);
        Assert.Equal((asked, asked - answered), (report.Overall.Count, report.Overall.Missing));
        Assert.Equal(answered, report.Days.Sum(static day => day.Share.Count - day.Share.Missing));
        Assert.Equal(asked, report.FirstHalf.Count + report.SecondHalf.Count);
    }

    [Fact]
    public void Every_rule_has_a_definition_of_its_own() =>
        Assert.Equal(8, ComplianceRule.All.Select(static rule => rule.Definition).Distinct().Count());

    [Fact]
    public void Latency_is_the_median_of_what_is_known()
    {
        var latency = ComplianceReport.Of(Prompts, new ComplianceRule(ComplianceDenominator.Scheduled)).Latency;
        Assert.Equal((4d, 3, 1), (latency.Value!.Value, latency.Count, latency.Missing));
    }

    [Fact]
    public void Without_prompts_nothing_was_due()
    {
        var report = ComplianceReport.Of([], new ComplianceRule(ComplianceDenominator.Scheduled));
        Assert.Equal((NoValueReason.NothingDue, NoValueReason.NotRecorded), (report.Overall.Reason!.Value, report.Latency.Reason!.Value));
        var undelivered = ComplianceReport.Of([Prompts[2]], new ComplianceRule(ComplianceDenominator.Delivered));
        Assert.Equal(NoValueReason.NothingDue, undelivered.Overall.Reason);
    }

    [Fact]
    public void Unanswered_prompts_are_a_share_of_zero_and_not_a_gap() =>
        Assert.Equal(0, ComplianceReport.Of([Prompts[5]], new ComplianceRule(ComplianceDenominator.Delivered)).Overall.Value);
}
