using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one worry.</summary>
internal sealed class NoticedWorryValidator : HomeworkValidator<NoticedWorry>
{
    /// <summary>Initializes the validator.</summary>
    public NoticedWorryValidator()
    {
        RuleFor(worry => worry.Text).NotBlank().Finds(WorryPostponementRules.WorryTextMissing);
        RuleFor(worry => worry.NoticedAt).Given().Finds(WorryPostponementRules.NoticedMissing);
        RuleFor(worry => worry.Intensity).Given().Finds(WorryPostponementRules.IntensityMissing);
        RuleFor(worry => worry.Postponed).Given().Finds(WorryPostponementRules.PostponedMissing);
        RuleFor(worry => worry.StillRelevant).Given().When(static worry => worry.Postponed is true).Finds(WorryPostponementRules.RelevanceMissing);
        RuleFor(worry => worry.Postponed).Must(static (worry, postponed) => postponed is not false || worry is { StillRelevant: null, Handling: null })
            .Finds(WorryPostponementRules.LaterWithoutPostponing);
        RuleFor(worry => worry.Type).IsInEnum().Finds(WorryPostponementRules.TypeUnknown);
        RuleFor(worry => worry.Outcome).IsInEnum().Finds(WorryPostponementRules.OutcomeUnknown);
        RuleFor(worry => worry.Outcome)
            .Must(static (worry, outcome) => outcome is not WorryOutcome.NotYetKnown || string.IsNullOrWhiteSpace(worry.WhatHappened))
            .Finds(WorryPostponementRules.HappenedYetNotKnown);
        RuleFor(worry => worry.Handling).IsInEnum().Finds(WorryPostponementRules.HandlingUnknown);
    }
}
