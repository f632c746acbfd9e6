using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.MindfulnessPractices;

public sealed class MindfulnessPracticeValidatorTests
{
    private static readonly RuleBreaks<MindfulnessTask, MindfulnessPractice> Breaks = new(MindfulnessKind.Instance)
    {
        { MindfulnessRules.TechniqueUnknown, static practice => practice with { Technique = (PracticeTechnique)99 } },
        { MindfulnessRules.OtherTechniqueMissing, static (MindfulnessTask task) => task with { Technique = PracticeTechnique.Other, Stage = null } },
        { MindfulnessRules.StageMissing, static (MindfulnessTask task) => task with { Stage = null } },
        { MindfulnessRules.StageNotUsed, static (MindfulnessTask task) => task with { Technique = PracticeTechnique.Breath } },
        { MindfulnessRules.PlannedMinutesRange, static task => task with { MinimumMinutes = -1 } },
        { MindfulnessRules.PlannedMinutesOrder, static task => task with { MinimumMinutes = 16 } },
        { MindfulnessRules.PlannedMinutesMissing, static task => task with { MinimumMinutes = null, MaximumMinutes = null } },
        { MindfulnessRules.ItemKeyForm, static task => task with { Items = [task.Items[0] with { Key = "Tension!" }] } },
        { MindfulnessRules.ItemTwice, static task => task with { Items = [.. task.Items, task.Items[0]] } },
        { MindfulnessRules.MinutesMissing, static practice => practice with { Minutes = null } },
        { MindfulnessRules.MinutesNegative, static practice => practice with { Minutes = -0.5m } },
        { MindfulnessRules.InterruptionsNegative, static practice => practice with { Interruptions = -1 } },
        { MindfulnessRules.UnknownItem, static practice => practice with { Ratings = [.. practice.Ratings, new() { Item = "pain" }] } },
        { MindfulnessRules.RatedTwice, static practice => practice with { Ratings = [.. practice.Ratings, practice.Ratings[0]] } },
        {
            MindfulnessRules.ScaleDiffers,
            static practice => practice with { Ratings = [practice.Ratings[0] with { After = Rating.Of(4, RatingScale.ZeroToTen) }, practice.Ratings[1]] }
        },
        { MindfulnessRules.BeforeMissing, static practice => practice with { Ratings = [practice.Ratings[0] with { Before = null }, practice.Ratings[1]] } },
        { MindfulnessRules.AfterMissing, static practice => practice with { Ratings = [practice.Ratings[0]] } },
    };

    public static TheoryData<string> Codes => Breaks.ToData();

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_finds_what_it_is_for(string code) => Breaks.AssertFound(code);

    [Fact]
    public void Each_rule_has_a_row() => Breaks.AssertComplete(typeof(MindfulnessRules));

    [Fact]
    public void A_blank_practice_is_missing_things_and_never_wrong() =>
        Breaks.AssertBlankIsNoError(new MindfulnessTask { Technique = PracticeTechnique.Sitting }, new MindfulnessPractice());

    [Fact]
    public void A_longest_practice_of_no_minutes_is_refused() => Assert.Equal(
        [MindfulnessRules.PlannedMinutesRange.Code],
        RuleTable.CodesIn(MindfulnessKind.Instance.Validate(new MindfulnessTask { Technique = PracticeTechnique.Sitting, MaximumMinutes = 0 })));

    [Fact]
    public void A_stage_is_no_part_of_another_technique_that_was_practised_instead()
    {
        var example = MindfulnessKind.Instance.GetExample();
        var practice = (MindfulnessPractice)example.Entry with { Technique = PracticeTechnique.Breath, Stage = AppliedRelaxationStage.Rapid };
        Assert.Equal([MindfulnessRules.StageNotUsed.Code], RuleTable.CodesIn(MindfulnessKind.Instance.Validate(example.Task, practice)));
        Assert.Empty(MindfulnessKind.Instance.Validate(example.Task, practice with { Technique = null }).Findings);
    }

    [Fact]
    public void Informal_practice_needs_no_minutes() =>
        Assert.True(
            MindfulnessKind
                .Instance.Validate(new MindfulnessTask { Technique = PracticeTechnique.Informal }, new MindfulnessPractice { Noticed = "Warm water" })
                .IsComplete);

    [Fact]
    public void A_practice_shorter_or_longer_than_planned_is_neither_wrong_nor_odd()
    {
        var example = MindfulnessKind.Instance.GetExample();
        foreach (var minutes in new[] { 0m, 1, 500 })
        {
            Assert.Empty(MindfulnessKind.Instance.Validate(example.Task, (MindfulnessPractice)example.Entry with { Minutes = minutes }).Findings);
        }
    }
}
