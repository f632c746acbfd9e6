using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.SelfMonitoringLogs;

public sealed class PromptComplianceTests
{
    private static readonly Instant Ten = Instant.FromUtc(2026, 3, 4, 10, 0);

    private static readonly SelfMonitoringTask Task = new()
    {
        Sampling = MonitoringSampling.RandomPrompts,
        Items =
        [
            new() { Key = "urge", Answer = MonitoringAnswerType.YesNo },
            new() { Key = "pain", Answer = MonitoringAnswerType.YesNo },
            new()
            {
                Key = "note",
                Answer = MonitoringAnswerType.Text,
                IsOptional = true,
            },
        ],
        PromptExpiresAfterMinutes = 30,
    };

    [Fact]
    public void Each_status_is_told_from_the_times()
    {
        var now = Ten + Duration.FromHours(2);
        Assert.Equal(PromptStatus.Answered, Answered(29, 2).GetPromptStatus(Task, now));
        Assert.Equal(PromptStatus.Partial, Answered(5, 1).GetPromptStatus(Task, now));
        Assert.Equal(PromptStatus.Retrospective, Answered(30, 2).GetPromptStatus(Task, now));
        Assert.Equal(PromptStatus.Retrospective, (Answered(5, 2) with { IsFromMemory = true }).GetPromptStatus(Task, now));
        Assert.Equal(PromptStatus.Expired, Answered(5, 0).GetPromptStatus(Task, now));
        Assert.Equal(PromptStatus.Expired, Open(issued: true).GetPromptStatus(Task, now));
        Assert.Equal(PromptStatus.Pending, Open(issued: true).GetPromptStatus(Task, Ten + Duration.FromMinutes(29)));
        Assert.Equal(PromptStatus.NotDelivered, Open(issued: false).GetPromptStatus(Task, now));
        Assert.Equal(PromptStatus.Pending, Open(issued: false).GetPromptStatus(Task, Ten));
        Assert.Equal(
            PromptStatus.Suppressed,
            (
                Open(issued: false) with
                {
                    Prompt = new() { ScheduledAt = Ten, IsSuppressed = true },
                }
            ).GetPromptStatus(Task, now));
        Assert.Null(new SelfMonitoringLog().GetPromptStatus(Task, now));
    }

    [Fact]
    public void A_prompts_own_expiry_stands_before_the_tasks()
    {
        var log = Open(issued: true);
        Assert.Equal(
            PromptStatus.Pending,
            (log with { Prompt = log.Prompt! with { ExpiresAt = Ten + Duration.FromHours(3) } }).GetPromptStatus(Task, Ten + Duration.FromHours(2)));
        Assert.Equal(PromptStatus.Pending, log.GetPromptStatus(Task with { PromptExpiresAfterMinutes = null }, Ten + Duration.FromHours(200)));
    }

    [Fact]
    public void Both_denominators_are_given()
    {
        SelfMonitoringLog[] logs =
        [
            Answered(2, 2), Answered(4, 2), Answered(9, 1), Answered(50, 2), Open(issued: true), Open(issued: false),
            new() { Prompt = new() { ScheduledAt = Ten, IsSuppressed = true } }, new() { HappenedAt = Ten },
        ];
        var compliance = PromptCompliance.Of(logs, Task, Ten + Duration.FromHours(2));
        Assert.Equal(
            (7, 5, 2, 1, 1, 1, 1, 1),
            (
                compliance.Scheduled,
                compliance.Delivered,
                compliance.Answered,
                compliance.Partial,
                compliance.Retrospective,
                compliance.Expired,
                compliance.NotDelivered,
                compliance.Suppressed));
        Assert.Equal((40m, 100m * 2 / 7), (compliance.PercentOfDelivered, compliance.PercentOfScheduled));
        Assert.Equal(Duration.FromMinutes(4), compliance.MedianLatency);
    }

    [Fact]
    public void Nothing_due_has_no_percentage()
    {
        var compliance = PromptCompliance.Of([], Task, Ten);
        Assert.Equal((null, null, null), (compliance.PercentOfDelivered, compliance.PercentOfScheduled, compliance.MedianLatency));
    }

    private static SelfMonitoringLog Open(bool issued) => new() { Prompt = new() { ScheduledAt = Ten, IssuedAt = issued ? Ten : null } };

    private static SelfMonitoringLog Answered(int minutes, int items) => new()
    {
        Prompt = new() { ScheduledAt = Ten, IssuedAt = Ten, RespondedAt = Ten + Duration.FromMinutes(minutes) },
        Answers = [.. Task.Items.Take(items).Select(static item => new MonitoringAnswer { Item = item.Key, YesNo = false })],
    };
}
