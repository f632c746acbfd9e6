using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one answer by itself; whether it fits its item is judged by <see cref="SelfMonitoringLogValidator"/>.</summary>
internal sealed class MonitoringAnswerValidator : HomeworkValidator<MonitoringAnswer>
{
    /// <summary>Initializes the validator.</summary>
    public MonitoringAnswerValidator()
    {
        RuleFor(answer => answer.Count).Must(static count => count is null or >= 0).Finds(SelfMonitoringRules.CountNegative);
        RuleFor(answer => answer.Minutes).Must(static minutes => minutes is null or >= 0).Finds(SelfMonitoringRules.MinutesNegative);
        RuleFor(answer => answer.Choices)
            .Must(static choices => choices.Distinct(StringComparer.Ordinal).Count() == choices.Count)
            .Finds(SelfMonitoringRules.PickedTwice);
    }
}
