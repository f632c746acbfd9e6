using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Kinds.Exposures;

public sealed class ExposureHierarchyTests
{
    private static readonly Instant Now = ExposureSamples.Now;

    private static readonly ExposureHierarchy Ladder = ExposureSamples.Hierarchy(
        ExposureSamples.Step(1, 60),
        ExposureSamples.Step(2, 20),
        ExposureSamples.Step(3),
        ExposureSamples.Step(4, 60));

    [Fact]
    public void Views_order_the_steps_and_change_none()
    {
        Assert.Equal([2, 1, 4, 3], Numbers(Ladder.Ascending));
        Assert.Equal([1, 4, 2, 3], Numbers(Ladder.Descending));
        Assert.Equal([1, 2, 3, 4], Numbers(Ladder.Active));
    }

    [Fact]
    public void A_wide_gap_is_a_hint_whose_width_is_a_convention()
    {
        var gap = Assert.Single(Ladder.GetGaps());
        Assert.Equal((ExposureSamples.StepId(2), ExposureSamples.StepId(1), 40), (gap.Lower, gap.Upper, gap.Distance.Value));
        Assert.Empty(Ladder.GetGaps(new() { WideGap = 40 }));
        Assert.Empty(Ladder.WithStepRetired(ExposureSamples.StepId(2), Now).GetGaps());
    }

    [Fact]
    public void Rating_again_keeps_the_rating_so_far()
    {
        var step = Ladder
            .WithStepRated(ExposureSamples.StepId(1), 50, Now)
            .WithStepRated(ExposureSamples.StepId(1), 40, Now + Duration.FromDays(7))
            .Find(ExposureSamples.StepId(1))!;
        Assert.Equal(40, step.AnticipatedSuds!.Value.Value);
        Assert.Equal([(60m, Now), (50m, Now + Duration.FromDays(7))], step.EarlierSuds.Select(static earlier => (earlier.Suds.Value, earlier.Until)));
        Assert.Empty(Ladder.WithStepRated(ExposureSamples.StepId(3), 50, Now).Find(ExposureSamples.StepId(3))!.EarlierSuds);
    }

    [Fact]
    public void A_step_that_is_split_is_set_aside_and_its_parts_stand_behind_it()
    {
        var split = Ladder.WithStepSplit(ExposureSamples.StepId(1), [ExposureSamples.Step(5, 40), ExposureSamples.Step(6, 50)], Now);
        Assert.Equal([1, 5, 6, 2, 3, 4], Numbers(split.Steps));
        Assert.Equal([5, 6, 2, 3, 4], Numbers(split.Active));
        Assert.Equal(Now, split.Find(ExposureSamples.StepId(1))!.RetiredAt);
        var deeper = split.WithStepSplit(ExposureSamples.StepId(6), [ExposureSamples.Step(7, 45), ExposureSamples.Step(8, 48)], Now);
        Assert.Equal([1, 5, 6, 7, 8], deeper.GetStepAndParts(ExposureSamples.StepId(1)).Select(NumberOf));
        Assert.Empty(deeper.GetStepAndParts(ExposureSamples.StepId(99)));
    }

    [Fact]
    public void A_step_set_aside_can_be_taken_up_again()
    {
        var retired = Ladder.WithStepRetired(ExposureSamples.StepId(2), Now, "Moved house");
        Assert.Equal("Moved house", retired.Find(ExposureSamples.StepId(2))!.RetiredBecause);
        Assert.Equal(Ladder, retired.WithStepRestored(ExposureSamples.StepId(2)));
    }

    [Fact]
    public void What_the_hierarchy_cannot_do_is_refused()
    {
        var (known, unknown, fresh) = (ExposureSamples.StepId(1), ExposureSamples.StepId(99), new[] { ExposureSamples.Step(5), ExposureSamples.Step(6) });
        Assert.Throws<ArgumentException>(() => Ladder.WithStep(ExposureSamples.Step(1)));
        Assert.Throws<ArgumentException>(() => Ladder.WithStepRated(unknown, 5, Now));
        Assert.Throws<ArgumentException>(() => Ladder.WithStepRetired(unknown, Now));
        Assert.Throws<ArgumentException>(() => Ladder.WithStepRestored(unknown));
        Assert.Throws<ArgumentException>(() => Ladder.WithStepRetired(known, Now).WithStepRetired(known, Now));
        Assert.Throws<ArgumentException>(() => Ladder.WithStepSplit(unknown, fresh, Now));
        Assert.Throws<ArgumentException>(() => Ladder.WithStepSplit(known, [fresh[0]], Now));
        Assert.Throws<ArgumentException>(() => Ladder.WithStepSplit(known, [fresh[0], fresh[0]], Now));
        Assert.Throws<ArgumentException>(() => Ladder.WithStepSplit(known, [fresh[0], ExposureSamples.Step(2)], Now));
    }

    [Fact]
    public void A_task_keeps_what_it_needs_of_its_step()
    {
        var step = ExposureSamples.Step(1, 60) with
        {
            Type = ExposureType.Interoceptive,
            IsStrenuous = true,
            MedicalScreening = ExposureSamples.AllNo,
            FearedOutcome = "I will faint.",
            Contexts = ["At home"],
        };
        var task = ExposureTask.For(ExposureSamples.Hierarchy(step), step.Id, ExposureFormat.Graded);
        Assert.Equal(
            new ExposureTask
            {
                Format = ExposureFormat.Graded,
                Hierarchy = Ladder.Id,
                Step = step.Id,
                Description = "Step",
                Type = ExposureType.Interoceptive,
                IsStrenuous = true,
                MedicalScreening = ExposureSamples.AllNo,
                FearedOutcome = "I will faint.",
                AnticipatedSuds = 60,
                Contexts = ["At home"],
            },
            task);
        Assert.Throws<ArgumentException>(() => ExposureTask.For(Ladder, ExposureSamples.StepId(99), ExposureFormat.Graded));
    }

    [Law(321, 40)]
    public Property No_verb_ever_loses_a_step_that_a_record_may_name() => Law.Holds(
        Gen.Choose(0, 1_000_000).ListOf(),
        static choices =>
        {
            var (hierarchy, made) = (Ladder, 4);
            foreach (var choice in choices)
            {
                var before = hierarchy;
                var active = hierarchy.Active.ToList();
                var id = active.Count == 0 ? (ExposureStepId?)null : active[choice % active.Count].Id;
                hierarchy = (choice % 4, id) switch
                {
                    (0, _) or (_, null) => hierarchy.WithStep(ExposureSamples.Step(++made, choice % 101)),
                    (1, { } one) => hierarchy.WithStepRated(one, choice % 101, Now),
                    (2, { } one) => hierarchy.WithStepSplit(one, [ExposureSamples.Step(++made), ExposureSamples.Step(++made)], Now),
                    (_, { } one) => hierarchy.WithStepRetired(one, Now),
                };
                Assert.All(before.Steps, step => Assert.NotNull(hierarchy.Find(step.Id)));
                Assert.Empty(new ExposureHierarchyValidator().GetReport(hierarchy).Errors);
            }

            Assert.Equal(made, hierarchy.Steps.Count);
        });

    private static IEnumerable<int> Numbers(IEnumerable<ExposureStep> steps) => steps.Select(static step => NumberOf(step.Id));

    private static int NumberOf(ExposureStepId id) => BitConverter.ToInt32(id.Value.ToByteArray(), 0);
}
