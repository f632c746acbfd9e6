using HomeworkKit.Forms;
using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.Exposures;

/// <summary>What a client and a clinician see of a step over time beside its peaks.</summary>
public sealed class ExposureProgressTests
{
    private static readonly ExposureRecord First = new()
    {
        Step = ExposureSamples.StepId(1),
        StartedAt = ExposureSamples.Now,
        PeakSuds = 90,
        ExpectancyBefore = 80,
        ExpectancyAfter = 60,
        Occurred = FearedOutcomeOccurrence.No,
        Learned = "The lift only hummed.",
        Mastered = false,
        Contexts = ["At work ", "alone"],
    };

    private static readonly ExposureRecord Second = First with
    {
        Step = ExposureSamples.StepId(2),
        PeakSuds = 88,
        ExpectancyBefore = 60,
        ExpectancyAfter = 10,
        Occurred = FearedOutcomeOccurrence.Partly,
        Learned = "It stopped once, and I could wait.",
        Mastered = true,
        Contexts = ["With Sam"],
    };

    private static readonly ExposureHierarchy Split = ExposureSamples.Hierarchy(
        ExposureSamples.Step(1, 70) with { RetiredAt = ExposureSamples.Now, Contexts = ["at work", "At the station"] },
        ExposureSamples.Step(2, 50) with { SplitFrom = ExposureSamples.StepId(1), Contexts = ["With Sam"] },
        ExposureSamples.Step(3, 60));

    [Fact]
    public void Peaks_that_hardly_fall_stand_beside_an_expectation_that_does_and_what_was_learned()
    {
        var repeats = ExposureRepeats.Of([First, Second with { Step = First.Step }]);
        Assert.Equal((2m, 70m), (repeats.BetweenSessionChange.Value, repeats.ExpectancyChange.Value));
        Assert.Equal((1, 1), (repeats.TimesNotOccurred, repeats.TimesOccurred));
        Assert.Equal(["The lift only hummed.", "It stopped once, and I could wait."], repeats.Learned);
        Assert.True(repeats.Mastered);
        Assert.Equal("ExposureRepeats", repeats.ToString());
    }

    [Fact]
    public void Without_an_expectation_there_is_no_change_of_it()
    {
        var repeats = ExposureRepeats.Of([First with { ExpectancyAfter = null, Learned = " ", Mastered = null }]);
        Assert.Equal((null, ExposureNoValueReason.NotRecorded), (repeats.ExpectancyChange.Value, repeats.ExpectancyChange.Gap));
        Assert.Empty(repeats.Learned);
        Assert.Null(repeats.Mastered);
    }

    [Fact]
    public void A_step_that_was_split_keeps_the_records_of_the_whole_and_of_its_parts()
    {
        var other = First with { Step = ExposureSamples.StepId(3) };
        Assert.Equal(2, ExposureRepeats.Of([First, other, Second], ExposureSamples.StepId(1), Split).Outcomes.Count);
        Assert.Single(ExposureRepeats.Of([First, other, Second], ExposureSamples.StepId(2), Split).Outcomes);
        Assert.Throws<ArgumentException>(() => ExposureRepeats.Of([First], ExposureSamples.StepId(9), Split));
    }

    [Fact]
    public void Contexts_are_done_left_or_besides()
    {
        var contexts = Split.GetContexts(ExposureSamples.StepId(1), [First, Second, First with { StartedAt = null, Contexts = ["At the station"] }]);
        Assert.Equal(["at work", "With Sam"], contexts.Done);
        Assert.Equal(["At the station"], contexts.Left);
        Assert.Equal(["alone"], contexts.Besides);
        Assert.Equal("ExposureContexts", contexts.ToString());
        Assert.Throws<ArgumentException>(() => Split.GetContexts(ExposureSamples.StepId(9), []));
    }

    [Fact]
    public void The_client_calls_a_step_mastered_and_may_take_it_back()
    {
        var mastered = Split.WithStepMastered(ExposureSamples.StepId(3), ExposureSamples.Now);
        Assert.Equal(ExposureSamples.Now, mastered.Find(ExposureSamples.StepId(3))!.MasteredAt);
        Assert.Equal(Split, mastered.WithStepMastered(ExposureSamples.StepId(3), null));
    }

    [Fact]
    public void A_task_of_a_step_takes_its_safety_behaviours_its_expectancy_and_the_clients_own_words_for_distress()
    {
        var scale = new RatingScale(0, 100) { Anchors = [new(100, "the day in the lift")] };
        var hierarchy = ExposureSamples.Hierarchy(
            ExposureSamples.Step(1, 70) with
            {
                FearedOutcome = "It gets stuck.",
                Expectancy = 60,
                SafetyBehaviours = ["Phone in hand"],
                Avoidance = 90,
            }
        ) with
        {
            SudsScale = scale,
        };
        var task = ExposureTask.For(hierarchy, ExposureSamples.StepId(1), ExposureFormat.VariableOrder);
        Assert.Equal((true, scale), (task.AskExpectancy, task.SudsScale));
        Assert.Equal(["Phone in hand"], task.SafetyBehavioursToDrop);
        var question = ExposureKind.Instance.FormFor(task).Find("peakSuds")!;
        Assert.Equal("the day in the lift", ExposureKind.Instance.Words.AnchorOf(question, 100));
    }
}
