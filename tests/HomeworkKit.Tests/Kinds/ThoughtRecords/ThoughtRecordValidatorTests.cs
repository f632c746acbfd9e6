using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.ThoughtRecords;

public sealed class ThoughtRecordValidatorTests
{
    private static readonly RuleBreaks<ThoughtRecordTask, ThoughtRecord> Breaks = new(ThoughtRecordKind.Instance)
    {
        { ThoughtRecordRules.ColumnsUnknown, (ThoughtRecordTask task) => task with { Columns = (ThoughtRecordColumns)8 } },
        { ThoughtRecordRules.SituationMissing, (ThoughtRecord record) => record with { Situation = " " } },
        {
            ThoughtRecordRules.OccurredMissing,
            (ThoughtRecordTask task) => task with { Columns = ThoughtRecordColumns.Six },
            (ThoughtRecord record) => record with { OccurredAt = null }
        },
        { ThoughtRecordRules.BodyMissing, (ThoughtRecord record) => record with { BodySensations = [] } },
        { ThoughtRecordRules.BehaviourMissing, (ThoughtRecord record) => record with { Behaviours = [] } },
        { ThoughtRecordRules.EmotionMissing, (ThoughtRecord record) => record with { Emotions = [] } },
        { ThoughtRecordRules.EmotionNameMissing, (ThoughtRecord record) => record with { Emotions = [new() { Before = 10, After = 5 }] } },
        { ThoughtRecordRules.EmotionBeforeMissing, (ThoughtRecord record) => record with { Emotions = [new() { Name = "sad" }] } },
        { ThoughtRecordRules.EmotionAfterMissing, (ThoughtRecord record) => record with { Emotions = [new() { Name = "sad", Before = 50 }] } },
        { ThoughtRecordRules.EmotionAfterWithoutBefore, (ThoughtRecord record) => record with { Emotions = [new() { Name = "sad", After = 50 }] } },
        {
            ThoughtRecordRules.NewEmotionWithBefore,
            (ThoughtRecord record) =>
                record with
                {
                    Emotions =
                    [
                        new()
                        {
                            Name = "sad",
                            Before = 1,
                            After = 50,
                            IsNew = true,
                        },
                    ],
                }
        },
        { ThoughtRecordRules.ThoughtMissing, (ThoughtRecord record) => record with { Thoughts = [] } },
        { ThoughtRecordRules.ThoughtTextMissing, (ThoughtRecord record) => record with { Thoughts = [new() { IsHot = true }] } },
        { ThoughtRecordRules.HotThoughtMissing, (ThoughtRecord record) => record with { Thoughts = [new() { Text = "It is over." }] } },
        {
            ThoughtRecordRules.BeliefBeforeMissing,
            InFive,
            (ThoughtRecord record) =>
                record with
                {
                    Thoughts =
                    [
                        new()
                        {
                            Text = "It is over.",
                            BeliefAfter = 10,
                            IsHot = true,
                        },
                    ],
                }
        },
        {
            ThoughtRecordRules.BeliefAfterMissing,
            InFive,
            (ThoughtRecord record) =>
                record with
                {
                    Thoughts =
                    [
                        new()
                        {
                            Text = "It is over.",
                            BeliefBefore = 10,
                            IsHot = true,
                        },
                    ],
                }
        },
        { ThoughtRecordRules.EvidenceMissing, (ThoughtRecord record) => record with { EvidenceFor = [], EvidenceAgainst = [] } },
        { ThoughtRecordRules.BalancedThoughtMissing, (ThoughtRecord record) => record with { BalancedThoughts = [], ActionPlan = null } },
        { ThoughtRecordRules.BalancedThoughtTextMissing, (ThoughtRecord record) => record with { BalancedThoughts = [new() { Belief = 60 }] } },
        { ThoughtRecordRules.BalancedBeliefMissing, (ThoughtRecord record) => record with { BalancedThoughts = [new() { Text = "It may go well." }] } },
        { ThoughtRecordRules.FinishedBeforeItHappened, (ThoughtRecord record) => record with { FinishedAt = record.OccurredAt - Duration.FromTicks(1) } },
        { ThoughtRecordRules.EvidenceOneSided, (ThoughtRecord record) => record with { EvidenceFor = [] } },
        {
            ThoughtRecordRules.BalancedBeliefLow,
            (ThoughtRecord record) => record with { BalancedThoughts = [new() { Text = "It may go well.", Belief = 49 }] }
        },
        {
            ThoughtRecordRules.NoEmotionMoved,
            (ThoughtRecord record) =>
                record with
                {
                    Emotions =
                    [
                        new()
                        {
                            Name = "sad",
                            Before = 50,
                            After = 50,
                        },
                    ],
                }
        },
        {
            ThoughtRecordRules.EmotionTwice,
            (ThoughtRecord record) =>
                record with
                {
                    Emotions =
                    [
                        new()
                        {
                            Name = "Sad",
                            Before = 50,
                            After = 40,
                        },
                        new()
                        {
                            Name = "sad ",
                            Before = 50,
                            After = 40,
                        },
                    ],
                }
        },
        {
            ThoughtRecordRules.HotThoughtNotMostBelieved,
            (ThoughtRecord record) =>
                record with
                {
                    Thoughts =
                    [
                        new()
                        {
                            Text = "One.",
                            BeliefBefore = 10,
                            IsHot = true,
                        },
                        new() { Text = "Two.", BeliefBefore = 90 },
                    ],
                }
        },
        {
            ThoughtRecordRules.UnknownDistortion,
            (ThoughtRecord record) => record with { Thoughts = [record.Thoughts[0] with { Distortions = ["acme-style"] }] }
        },
        {
            ThoughtRecordRules.FinishedLate,
            (ThoughtRecord record) => record with { FinishedAt = record.OccurredAt + Duration.FromHours(24) + Duration.FromTicks(1) }
        },
    };

    public static TheoryData<string> Codes => Breaks.ToData();

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_is_found_where_it_is_broken_and_only_there(string code) => Breaks.AssertFound(code);

    [Fact]
    public void No_rule_is_left_out() => Breaks.AssertComplete(typeof(ThoughtRecordRules));

    [Theory]
    [InlineData(ThoughtRecordColumns.Three)]
    [InlineData(ThoughtRecordColumns.Four)]
    [InlineData(ThoughtRecordColumns.Five)]
    [InlineData(ThoughtRecordColumns.Six)]
    [InlineData(ThoughtRecordColumns.Seven)]
    public void A_blank_record_of_any_format_is_a_draft_and_no_error(ThoughtRecordColumns columns) =>
        Breaks.AssertBlankIsNoError(new ThoughtRecordTask { Columns = columns }, new ThoughtRecord());

    [Fact]
    public void Three_columns_need_no_rating_afterwards_and_no_balance() => Assert.True(ThoughtRecordKind.Instance.Validate(
        new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three },
        new ThoughtRecord { Situation = "A call", Emotions = [new() { Name = "sad", Before = 60 }], Thoughts = [new() { Text = "It is over." }] }).IsComplete);

    [Fact]
    public void Four_columns_need_an_answer_to_the_thought_and_no_rating_afterwards()
    {
        var task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Four };
        var record = new ThoughtRecord { Situation = "A call", Emotions = [new() { Name = "sad", Before = 60 }], Thoughts = [new() { Text = "It is over." }] };
        Assert.Equal([ThoughtRecordRules.BalancedThoughtMissing.Code], RuleTable.CodesIn(ThoughtRecordKind.Instance.Validate(task, record)));
        Assert.True(
            ThoughtRecordKind.Instance.Validate(task, record with { BalancedThoughts = [new() { Text = "She may call back.", Belief = 60 }] }).IsComplete);
    }

    [Fact]
    public void Evidence_beside_a_thought_counts_and_needs_no_hot_thought()
    {
        var (task, example) = ((ThoughtRecordTask)ThoughtRecordKind.Instance.GetExample().Task, (ThoughtRecord)ThoughtRecordKind.Instance.GetExample().Entry);
        var record = example with
        {
            EvidenceFor = [],
            EvidenceAgainst = [],
            Thoughts =
            [
                new()
                {
                    Text = "It is over.",
                    EvidenceFor = "She was short.",
                    EvidenceAgainst = "She rang twice.",
                },
            ],
        };
        Assert.DoesNotContain(RuleTable.CodesIn(ThoughtRecordKind.Instance.Validate(task, record)), static code =>
            code.Contains("evidence", StringComparison.Ordinal) || code.Contains("hot", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Ring her tomorrow.", null)]
    [InlineData(null, "It is so, and I can live with it.")]
    public void A_plan_or_acceptance_stands_for_a_balanced_thought_where_the_evidence_supports_the_thought(string? plan, string? acceptance)
    {
        var example = (ThoughtRecord)ThoughtRecordKind.Instance.GetExample().Entry;
        var record = example with { BalancedThoughts = [], ActionPlan = plan, Acceptance = acceptance };
        Assert.DoesNotContain(ThoughtRecordKind.Instance.Validate(ThoughtRecordKind.Instance.GetExample().Task, record).Missing, finding =>
            finding.Code == ThoughtRecordRules.BalancedThoughtMissing.Code);
    }

    [Fact]
    public void Half_belief_and_a_day_later_are_not_worth_a_word()
    {
        var example = (ThoughtRecord)ThoughtRecordKind.Instance.GetExample().Entry;
        var record = example with
        {
            BalancedThoughts = [new() { Text = "It may go well.", Belief = 50 }],
            FinishedAt = example.OccurredAt + Duration.FromHours(24),
        };
        Assert.Empty(ThoughtRecordKind.Instance.Validate(ThoughtRecordKind.Instance.GetExample().Task, record).Warnings);
    }

    private static ThoughtRecordTask InFive(ThoughtRecordTask task) => task with { Columns = ThoughtRecordColumns.Five };
}
