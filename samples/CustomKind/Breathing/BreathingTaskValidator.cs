using FluentValidation;
using HomeworkKit.Validation;

namespace Acme.Breathing;

/// <summary>Judges what is asked.</summary>
public sealed class BreathingTaskValidator : HomeworkValidator<BreathingTask>
{
    /// <summary>Initializes the validator.</summary>
    public BreathingTaskValidator()
    {
        RuleFor(task => task.BreathsPerMinute).Given().Finds(BreathingRules.PaceMissing);
        RuleFor(task => task.BreathsPerMinute).Must(static pace => pace is null or (>= 2 and <= 20)).Finds(BreathingRules.PaceImpossible);
    }
}
