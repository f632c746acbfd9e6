using FluentValidation;
using HomeworkKit.Validation;

namespace Acme.Breathing;

/// <summary>Judges a practice against what was asked.</summary>
public sealed class BreathingPracticeValidator : EntryValidator<BreathingTask, BreathingPractice>
{
    /// <summary>Initializes the validator.</summary>
    public BreathingPracticeValidator()
    {
        RuleFor(practice => practice.Rounds).HasItems().Finds(BreathingRules.RoundMissing);
        RuleForEach(practice => practice.Rounds).SetValidator(new BreathingRoundValidator());
        RuleForEach(practice => practice.Rounds)
            .Must(static (_, round, context) => TaskOf(context)?.Round is not { } asked || round.Lasted is not { } lasted || lasted.Value <= 2 * asked.Value)
            .Finds(BreathingRules.RoundLong);
    }
}
