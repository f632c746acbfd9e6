using HomeworkKit.Validation;

namespace Acme.Breathing;

/// <summary>Judges one round.</summary>
public sealed class BreathingRoundValidator : HomeworkValidator<BreathingRound>
{
    /// <summary>Initializes the validator.</summary>
    public BreathingRoundValidator() => RuleFor(round => round.TensionAfter).Given().Finds(BreathingRules.TensionAfterMissing);
}
