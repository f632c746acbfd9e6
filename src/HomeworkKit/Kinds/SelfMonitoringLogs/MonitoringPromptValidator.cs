using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates the times of one prompt.</summary>
internal sealed class MonitoringPromptValidator : HomeworkValidator<MonitoringPrompt>
{
    /// <summary>Initializes the validator.</summary>
    public MonitoringPromptValidator()
    {
        RuleFor(prompt => prompt.ScheduledAt).Given().Finds(SelfMonitoringRules.ScheduledMissing);
        RuleFor(prompt => prompt.RespondedAt).Must(static (prompt, responded) => responded is null || prompt.IssuedAt is null || responded >= prompt.IssuedAt)
            .Finds(SelfMonitoringRules.RespondedBeforeIssued);
        RuleFor(prompt => prompt.ExpiresAt).Must(static (prompt, expires) => expires is null || prompt.IssuedAt is null || expires > prompt.IssuedAt)
            .Finds(SelfMonitoringRules.ExpiresBeforeIssued);
        RuleFor(prompt => prompt.IsSuppressed)
            .Must(static (prompt, suppressed) => !suppressed || prompt.IssuedAt is null)
            .Finds(SelfMonitoringRules.SuppressedAndIssued);
        RuleFor(prompt => prompt.IssuedAt)
            .Must(static (prompt, issued) => issued is null || prompt.ScheduledAt is null || issued >= prompt.ScheduledAt)
            .Finds(SelfMonitoringRules.IssuedEarly);
    }
}
