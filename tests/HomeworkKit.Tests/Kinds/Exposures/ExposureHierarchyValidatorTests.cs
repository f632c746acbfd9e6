using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.Exposures;

public sealed class ExposureHierarchyValidatorTests
{
    private static readonly ExposureStep One = ExposureSamples.Step(1, 30);

    private static readonly Dictionary<string, ExposureHierarchy> Breaches = new(StringComparer.Ordinal)
    {
        [HierarchyRules.StepsMissing.Code] = ExposureSamples.Hierarchy(),
        [HierarchyRules.StepTwice.Code] = ExposureSamples.Hierarchy(One, One),
        [HierarchyRules.OriginUnknown.Code] = ExposureSamples.Hierarchy(One with { SplitFrom = ExposureSamples.StepId(2) }),
        [HierarchyRules.OriginCircular.Code] = ExposureSamples.Hierarchy(
            One with { SplitFrom = ExposureSamples.StepId(2) }, ExposureSamples.Step(2, 30) with { SplitFrom = ExposureSamples.StepId(1) }),
        [HierarchyRules.DescriptionMissing.Code] = ExposureSamples.Hierarchy(One with { Description = " " }),
        [HierarchyRules.ExpectancyWithoutOutcome.Code] = ExposureSamples.Hierarchy(One with { Expectancy = 60 }),
        [HierarchyRules.SudsScaleEnds.Code] = ExposureSamples.Hierarchy(One) with { SudsScale = RatingScale.ZeroToTen },
        [HierarchyRules.SudsMissing.Code] = ExposureSamples.Hierarchy(One with { AnticipatedSuds = null }),
        [ExposureRules.MedicalAnswersMissing.Code] = ExposureSamples.Hierarchy(One with { Type = ExposureType.Interoceptive }),
        [ExposureRules.MedicalAnswerYes.Code] = ExposureSamples.Hierarchy(
            One with
            {
                IsStrenuous = true,
                MedicalScreening = ExposureSamples.AllNo with { Pregnancy = true },
            }),
    };

    public static TheoryData<string> Codes => [.. Breaches.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_finds_its_breach_and_nothing_else(string code) =>
        Assert.Equal([code], RuleTable.CodesIn(new ExposureHierarchyValidator().GetReport(Breaches[code])));

    [Fact]
    public void Every_rule_has_a_breach_that_is_tested() => Assert.Empty(RuleTable.CodesOf(typeof(HierarchyRules)).Except(Breaches.Keys));

    [Fact]
    public void Steps_far_apart_are_no_finding() =>
        Assert.Empty(new ExposureHierarchyValidator().GetReport(ExposureSamples.Hierarchy(One, ExposureSamples.Step(2, 100))).Findings);

    [Fact]
    public void A_step_that_is_set_aside_lacks_nothing() =>
        Assert.Empty(
            new ExposureHierarchyValidator()
                .GetReport(
                    ExposureSamples.Hierarchy(
                        new ExposureStep
                        {
                            Id = ExposureSamples.StepId(1),
                            Type = ExposureType.Interoceptive,
                            RetiredAt = ExposureSamples.Now,
                        }))
                .Findings);

    [Theory]
    [InlineData("epilepsy")]
    [InlineData("heart")]
    [InlineData("lung")]
    [InlineData("neck-or-back")]
    [InlineData("pregnancy")]
    public void Each_medical_question_has_to_be_asked_and_a_yes_to_any_is_pointed_out(string question)
    {
        Assert.False(Answered(question, null).IsAnswered);
        Assert.True(Answered(question, true) is { IsAnswered: true, HasYes: true });
        Assert.True(Answered(question, false) is { IsAnswered: true, HasYes: false });
    }

    private static MedicalScreening Answered(string question, bool? answer) => question switch
    {
        "epilepsy" => ExposureSamples.AllNo with { Epilepsy = answer },
        "heart" => ExposureSamples.AllNo with { Heart = answer },
        "lung" => ExposureSamples.AllNo with { Lung = answer },
        "neck-or-back" => ExposureSamples.AllNo with { NeckOrBack = answer },
        _ => ExposureSamples.AllNo with { Pregnancy = answer },
    };
}
