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
        Assert.Equal((4, asked - 4), (report.Overall.Count, report.Overall.Missing));
        Assert.Equal(4, report.Days.Sum(static day => day.Share.Count));
        Assert.Equal(asked, new[] { report.FirstHalf, report.SecondHalf }.Sum(static half => half.Count + half.Missing));
    }

    [Fact]
    public void Weeks_are_counted_from_the_first_day()
    {
        static PromptRecord On(int day, bool answered, bool delivered = true) =>
            new()
            {
                Day = day,
                WasDelivered = delivered,
                Answer = answered ? PromptAnswer.Full : PromptAnswer.None,
            };
        PromptRecord[] prompts = [On(3, true), On(9, false), On(10, true), On(10, false, delivered: false), On(16, true), On(17, false), On(31, true)];

        var scheduled = ComplianceReport.Of(prompts, new ComplianceRule(ComplianceDenominator.Scheduled));
        var delivered = ComplianceReport.Of(prompts, new ComplianceRule(ComplianceDenominator.Delivered));

        Assert.Equal(
            [(1, 0.5, 2), (2, 2.0 / 3, 3), (3, 0.0, 1), (5, 1.0, 1)],
            scheduled.Weeks.Select(static week => (week.Week, week.Share.Value!.Value, week.Share.Count + week.Share.Missing)));
        Assert.Equal((1.0, 2, 0), (delivered.Weeks[1].Share.Value!.Value, delivered.Weeks[1].Share.Count, delivered.Weeks[1].Share.Missing));
        Assert.Equal([1, 2], ComplianceReport.Of([On(-6, true), On(1, true)], scheduled.Rule).Weeks.Select(static week => week.Week));
    }

    [Fact]
    public void Parts_of_the_day_start_when_the_caller_says_and_the_last_goes_over_midnight()
    {
        static PromptRecord At(int hour, int minute, bool answered) =>
            new()
            {
                Day = 1,
                ScheduledTime = new LocalTime(hour, minute),
                WasDelivered = true,
                Answer = answered ? PromptAnswer.Full : PromptAnswer.None,
            };
        PromptRecord[] prompts =
        [
            At(4, 59, true),
            At(5, 0, true),
            At(11, 59, false),
            At(12, 0, true),
            At(22, 0, false),
            At(0, 0, false),
            new()
            {
                Day = 1,
                WasDelivered = true,
                Answer = PromptAnswer.Full,
            },
        ];
        var rule = new ComplianceRule(ComplianceDenominator.Delivered);

        var usual = ComplianceReport.Of(prompts, rule);
        var halves = ComplianceReport.Of(prompts, rule, [new LocalTime(0, 0), new LocalTime(12, 0)]);

        Assert.Equal(
            [
                (new LocalTime(5, 0), new LocalTime(12, 0), 0.5, 2),
                (new LocalTime(12, 0), new LocalTime(17, 0), 1.0, 1),
                (new LocalTime(22, 0), new LocalTime(5, 0), 1.0 / 3, 3),
            ],
            usual.DayParts.Select(static part => (part.From, part.To, part.Share.Value!.Value, part.Share.Count + part.Share.Missing)));
        Assert.Equal([(2, 4), (1, 2)], halves.DayParts.Select(static part => (part.Share.Count, part.Share.Count + part.Share.Missing)));
        Assert.Equal(7, usual.Overall.Count + usual.Overall.Missing);
        Assert.Empty(ComplianceReport.Of(Prompts, rule).DayParts);
    }

    [Fact]
    public void Parts_of_the_day_out_of_order_are_refused()
    {
        var rule = new ComplianceRule(ComplianceDenominator.Delivered);
        Assert.Throws<ArgumentException>(() => ComplianceReport.Of(Prompts, rule, []));
        Assert.Throws<ArgumentException>(() => ComplianceReport.Of(Prompts, rule, [new LocalTime(12, 0), new LocalTime(5, 0)]));
        Assert.Throws<ArgumentException>(() => ComplianceReport.Of(Prompts, rule, [new LocalTime(12, 0), new LocalTime(12, 0)]));
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
