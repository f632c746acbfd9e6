using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what self-monitoring asks for.</summary>
internal sealed class SelfMonitoringTaskValidator : HomeworkValidator<SelfMonitoringTask>
{
    /// <summary>Initializes the validator.</summary>
    public SelfMonitoringTaskValidator()
    {
        RuleFor(task => task.Sampling).IsInEnum().Finds(SelfMonitoringRules.SamplingUnknown);
        RuleFor(task => task.LookOutFor)
            .NotBlank()
            .When(static task => task.Sampling is MonitoringSampling.WhenItHappens or MonitoringSampling.PromptsAndEvents)
            .Finds(SelfMonitoringRules.LookOutForMissing);
        RuleFor(task => task.PromptExpiresAfterMinutes).Must(static minutes => minutes is null or > 0).Finds(SelfMonitoringRules.ExpiryNotAboveZero);
        RuleFor(task => task.Items).HasItems().Finds(SelfMonitoringRules.ItemsMissing);
        RuleFor(task => task.Items).Must(static items => items.DistinctBy(static item => item.Key).Count() == items.Count).Finds(SelfMonitoringRules.ItemTwice);
        RuleForEach(task => task.Items).SetValidator(new MonitoringItemValidator());
    }
}
