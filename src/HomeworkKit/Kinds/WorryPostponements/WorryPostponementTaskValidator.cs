using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what worry postponement asks for.</summary>
internal sealed class WorryPostponementTaskValidator : HomeworkValidator<WorryPostponementTask>
{
    /// <summary>Initializes the validator.</summary>
    public WorryPostponementTaskValidator()
    {
        RuleFor(task => task.AskedOn).Must(YouthScales.IsZeroToHundred).Finds(AskedScaleRules.EndsDiffer);
        RuleFor(task => task.Form).IsInEnum().Finds(WorryPostponementRules.FormUnknown);
        RuleFor(task => task.WorryTime).Given().Finds(WorryPostponementRules.TimeMissing);
        RuleFor(task => task.Place).NotBlank().Finds(WorryPostponementRules.PlaceMissing);
        RuleFor(task => task.PlannedMinutes).Given().Finds(WorryPostponementRules.PlannedMinutesMissing);
        RuleFor(task => task.PlannedMinutes)
            .Must(static minutes => minutes is null or { Value: >= 15 and <= 30 })
            .Finds(WorryPostponementRules.PlannedMinutesUnusual);
    }
}
