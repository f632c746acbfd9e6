using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what a behavioural experiment asks for. A plan may still be open: the client can work it out in the entry.</summary>
internal sealed class BehaviouralExperimentTaskValidator : HomeworkValidator<BehaviouralExperimentTask>
{
    /// <summary>Initializes the validator.</summary>
    public BehaviouralExperimentTaskValidator()
    {
        RuleFor(task => task.AlternativeBelief)
            .NotBlank()
            .When(static task => task.Type == ExperimentType.AVersusB && !string.IsNullOrWhiteSpace(task.TargetBelief))
            .Finds(BehaviouralExperimentRules.AlternativeMissing);
        RuleFor(task => task.AskedOn).Must(YouthScales.IsZeroToHundred).Finds(AskedScaleRules.EndsDiffer);
    }
}
