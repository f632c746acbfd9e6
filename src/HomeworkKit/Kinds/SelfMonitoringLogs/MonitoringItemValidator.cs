using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one item of a self-monitoring task.</summary>
internal sealed class MonitoringItemValidator : HomeworkValidator<MonitoringItem>
{
    private const int MostDecimals = 6;

    /// <summary>Initializes the validator.</summary>
    public MonitoringItemValidator()
    {
        RuleFor(item => item.Key).Must(IsKey).Finds(SelfMonitoringRules.KeyForm);
        RuleFor(item => item.Answer).IsInEnum().Finds(SelfMonitoringRules.AnswerTypeUnknown);
        RuleFor(item => item.Scale).Given().When(static item => item.Answer == MonitoringAnswerType.Rating).Finds(SelfMonitoringRules.ScaleMissing);
        RuleFor(item => item.Scale)
            .Must(static scale => scale is null)
            .When(static item => item.Answer != MonitoringAnswerType.Rating)
            .Finds(SelfMonitoringRules.ScaleNotUsed);
        RuleFor(item => item.Unit).NotBlank().When(static item => item.IsNumeric).Finds(SelfMonitoringRules.UnitMissing);
        RuleFor(item => item.Decimals).Must(static decimals => decimals is null or (>= 0 and <= MostDecimals)).Finds(SelfMonitoringRules.DecimalsRange);
        RuleFor(item => item.Least).Must(static (item, least) => !(least > item.Most)).Finds(SelfMonitoringRules.BoundsCross);
        RuleFor(item => item.Decimals)
            .Must(static (item, decimals) => decimals is null && item is { Least: null, Most: null })
            .When(static item => !item.IsNumeric)
            .Finds(SelfMonitoringRules.BoundsNotUsed);
        RuleFor(item => item.Choices)
            .Must(static choices => choices.Count >= 2)
            .When(static item => item.Answer == MonitoringAnswerType.Choice)
            .Finds(SelfMonitoringRules.ChoicesMissing);
        RuleFor(item => item.Choices)
            .Must(static choices => choices.Count == 0)
            .When(static item => item.Answer != MonitoringAnswerType.Choice)
            .Finds(SelfMonitoringRules.ChoicesNotUsed);
        RuleFor(item => item.Choices)
            .Must(static choices => choices.DistinctBy(static choice => choice.Key).Count() == choices.Count)
            .Finds(SelfMonitoringRules.ChoiceTwice);
        RuleForEach(item => item.Choices).Must(static choice => IsKey(choice.Key)).Finds(SelfMonitoringRules.KeyForm);
    }

    private static bool IsKey(string key) => KindName.IsValid(key) && !KindName.HasPrefix(key);
}
