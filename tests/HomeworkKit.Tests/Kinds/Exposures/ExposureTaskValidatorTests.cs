using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.Exposures;

public sealed class ExposureTaskValidatorTests
{
    private static readonly Dictionary<string, ExposureTask> Breaches = new(StringComparer.Ordinal)
    {
        [ExposureRules.StepMissing.Code] = ExposureSamples.Task with { Step = null, Description = " " },
        [ExposureRules.MinutesNegative.Code] = ExposureSamples.Task with { PlannedMinutes = -1 },
        [ExposureRules.EndNotPlannable.Code] = ExposureSamples.Task with { EndsWhen = ExposureStopReason.LeftEarly },
        [ExposureRules.EndsAtSudsMissing.Code] = ExposureSamples.Task with { EndsWhen = ExposureStopReason.SudsCriterion },
        [ExposureRules.RitualsMissing.Code] = ExposureSamples.Task with { RitualsToResist = [] },
        [ExposureRules.MedicalAnswersMissing.Code] = ExposureSamples.Task with { Type = ExposureType.Interoceptive },
        [ExposureRules.MedicalAnswerYes.Code] = ExposureSamples.Task with
        {
            IsStrenuous = true,
            MedicalScreening = ExposureSamples.AllNo with { Heart = true },
        },
    };

    public static TheoryData<string> Codes => [.. Breaches.Keys];

    internal static IEnumerable<string> TestedCodes => Breaches.Keys;

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_finds_its_breach_and_nothing_else(string code) =>
        Assert.Equal([code], RuleTable.CodesIn(ExposureKind.Instance.Validate(Breaches[code])));

    [Fact]
    public void The_example_and_a_bare_step_lack_nothing()
    {
        Assert.Empty(ExposureKind.Instance.Validate(ExposureSamples.Task).Findings);
        Assert.Empty(ExposureKind.Instance.Validate(new ExposureTask { Format = ExposureFormat.VariableOrder, Step = ExposureSamples.StepId(1) }).Findings);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Medical_answers_come_first_where_a_step_is_strenuous_or_about_the_body(bool strenuous)
    {
        var task = ExposureSamples.Task with { IsStrenuous = strenuous, Type = strenuous ? ExposureType.InVivo : ExposureType.Interoceptive };
        Assert.Contains(ExposureRules.MedicalAnswersMissing.Code, RuleTable.CodesIn(ExposureKind.Instance.Validate(task)));
        Assert.Empty(ExposureKind.Instance.Validate(task with { MedicalScreening = ExposureSamples.AllNo }).Findings);
        var incomplete = ExposureSamples.AllNo with { Lung = null };
        Assert.Contains(
            ExposureRules.MedicalAnswersMissing.Code,
            RuleTable.CodesIn(ExposureKind.Instance.Validate(task with { MedicalScreening = incomplete })));
    }

    [Fact]
    public void A_medical_answer_of_yes_never_stops_a_save() =>
        Assert.True(ExposureKind.Instance.Validate(Breaches[ExposureRules.MedicalAnswerYes.Code]).CanBeSaved);
}
