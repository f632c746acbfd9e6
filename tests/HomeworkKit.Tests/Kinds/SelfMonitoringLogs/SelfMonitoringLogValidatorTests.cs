using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.SelfMonitoringLogs;

public sealed class SelfMonitoringLogValidatorTests
{
    private static readonly RuleBreaks<SelfMonitoringTask, SelfMonitoringLog> Breaks = new(SelfMonitoringKind.Instance)
    {
        { SelfMonitoringRules.ItemsMissing, static task => task with { Items = [] } },
        { SelfMonitoringRules.SamplingUnknown, static task => task with { Sampling = (MonitoringSampling)9 } },
        { SelfMonitoringRules.LookOutForMissing, static task => task with { LookOutFor = " " } },
        { SelfMonitoringRules.ExpiryNotAboveZero, static task => task with { PromptExpiresAfterMinutes = 0 } },
        { SelfMonitoringRules.ItemTwice, static task => task with { Items = [.. task.Items, task.Items[0]] } },
        { SelfMonitoringRules.KeyForm, static task => WithItem(task, task.Items[0] with { Key = "Urge to smoke" }) },
        { SelfMonitoringRules.AnswerTypeUnknown, static task => WithItem(task, task.Items[0] with { Answer = (MonitoringAnswerType)9 }) },
        { SelfMonitoringRules.ScaleMissing, static task => WithItem(task, task.Items[0] with { Scale = null }) },
        { SelfMonitoringRules.ScaleNotUsed, static task => WithItem(task, task.Items[3] with { Scale = RatingScale.ZeroToTen }) },
        { SelfMonitoringRules.UnitMissing, static task => WithItem(task, task.Items[1] with { Unit = null }) },
        { SelfMonitoringRules.ChoicesMissing, static task => WithItem(task, task.Items[4] with { Choices = [task.Items[4].Choices[0]] }) },
        { SelfMonitoringRules.ChoicesNotUsed, static task => WithItem(task, task.Items[3] with { Choices = task.Items[4].Choices }) },
        {
            SelfMonitoringRules.ChoiceTwice,
            static task => WithItem(task, task.Items[4] with { Choices = [task.Items[4].Choices[0], task.Items[4].Choices[0]] })
        },
        { SelfMonitoringRules.AnswerMissing, static log => log with { Answers = [.. log.Answers.Skip(1)] } },
        { SelfMonitoringRules.UnknownItem, static log => log with { Answers = [.. log.Answers, new() { Item = "weather", YesNo = true }] } },
        { SelfMonitoringRules.AnsweredTwice, static log => log with { Answers = [.. log.Answers, log.Answers[0]] } },
        { SelfMonitoringRules.AnswerTypeDiffers, static log => WithAnswer(log, new() { Item = "coffee", Count = 1 }) },
        { SelfMonitoringRules.ScaleDiffers, static log => WithAnswer(log, new() { Item = "urge", Rating = Rating.Of(7, RatingScale.OneToSeven) }) },
        { SelfMonitoringRules.UnknownChoice, static log => WithAnswer(log, new() { Item = "before", Choices = ["joy"] }) },
        { SelfMonitoringRules.SeveralPicked, static task => WithItem(task, task.Items[4] with { AllowsSeveral = false }) },
        { SelfMonitoringRules.PickedTwice, static log => WithAnswer(log, new() { Item = "before", Choices = ["stress", "stress"] }) },
        { SelfMonitoringRules.CountNegative, static log => WithAnswer(log, new() { Item = "cigarettes", Count = -1 }) },
        { SelfMonitoringRules.MinutesNegative, static log => WithAnswer(log, new() { Item = "lasted", Minutes = -1 }) },
        { SelfMonitoringRules.DecimalsRange, static task => WithItem(task, task.Items[1] with { Decimals = 7 }) },
        { SelfMonitoringRules.BoundsCross, static task => WithItem(task, task.Items[1] with { Least = 3, Most = 2 }) },
        { SelfMonitoringRules.BoundsNotUsed, static task => WithItem(task, task.Items[3] with { Most = 2 }) },
        { SelfMonitoringRules.NumberRange, static log => WithAnswer(log, new() { Item = "carbon-monoxide", Number = 100.5m }) },
        { SelfMonitoringRules.TooManyDecimals, static log => WithAnswer(log, new() { Item = "cigarettes", Count = 1.5m }) },
        { SelfMonitoringRules.ContextMissing, static log => log with { Activity = null, Place = null, Company = " " } },
        { SelfMonitoringRules.HappenedMissing, static log => log with { Prompt = null } },
        { SelfMonitoringRules.ScheduledMissing, static log => log with { Prompt = log.Prompt! with { ScheduledAt = null } } },
        {
            SelfMonitoringRules.RespondedBeforeIssued,
            static log => log with { Prompt = log.Prompt! with { RespondedAt = log.Prompt.IssuedAt - Duration.Epsilon } }
        },
        { SelfMonitoringRules.ExpiresBeforeIssued, static log => log with { Prompt = log.Prompt! with { ExpiresAt = log.Prompt.IssuedAt } } },
        { SelfMonitoringRules.SuppressedAndIssued, static log => log with { Prompt = log.Prompt! with { IsSuppressed = true } } },
        { SelfMonitoringRules.IssuedEarly, static log => log with { Prompt = log.Prompt! with { IssuedAt = log.Prompt.ScheduledAt - Duration.Epsilon } } },
    };

    public static TheoryData<string> Codes => Breaks.ToData();

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_finds_what_it_is_for(string code) => Breaks.AssertFound(code);

    [Fact]
    public void Each_rule_has_a_row() => Breaks.AssertComplete(typeof(SelfMonitoringRules));

    [Fact]
    public void A_blank_log_is_missing_things_and_never_wrong() =>
        Breaks.AssertBlankIsNoError(new SelfMonitoringTask { Sampling = MonitoringSampling.WhenItHappens }, new SelfMonitoringLog());

    [Fact]
    public void Numbers_may_lie_below_zero_and_zeros_at_the_end_are_no_decimals()
    {
        var task = new SelfMonitoringTask
        {
            Sampling = MonitoringSampling.FixedPrompts,
            Items = [new() { Key = "outside", Answer = MonitoringAnswerType.Number, Unit = "°C", Decimals = 1, Least = -40, Most = 50 }],
        };
        Assert.Empty(Codes(-3.50m));
        Assert.Equal([SelfMonitoringRules.TooManyDecimals.Code], Codes(-3.55m));
        Assert.Equal([SelfMonitoringRules.NumberRange.Code], Codes(-40.1m));

        string[] Codes(decimal number) => RuleTable.CodesIn(SelfMonitoringKind.Instance.Validate(
            task, new SelfMonitoringLog { HappenedAt = Instant.FromUtc(2026, 3, 4, 10, 0), Answers = [new() { Item = "outside", Number = number }] }));
    }

    [Fact]
    public void A_prompt_that_was_never_answered_asks_for_nothing_afterwards()
    {
        var task = SelfMonitoringKind.Instance.GetExample().Task;
        var log = new SelfMonitoringLog { Prompt = new() { ScheduledAt = Instant.FromUtc(2026, 3, 4, 10, 0), IsSuppressed = true } };
        Assert.True(SelfMonitoringKind.Instance.Validate(task, log).IsComplete);
    }

    private static SelfMonitoringTask WithItem(SelfMonitoringTask task, MonitoringItem item) =>
        task with
        {
            Items = [.. task.Items.Where(other => other.Key != item.Key), item],
        };

    private static SelfMonitoringLog WithAnswer(SelfMonitoringLog log, MonitoringAnswer answer) =>
        log with { Answers = [.. log.Answers.Where(other => other.Item != answer.Item), answer] };
}
