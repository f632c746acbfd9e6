using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what a practice asks for.</summary>
internal sealed class MindfulnessTaskValidator : HomeworkValidator<MindfulnessTask>
{
    /// <summary>Initializes the validator.</summary>
    public MindfulnessTaskValidator()
    {
        RuleFor(task => task.Technique).IsInEnum().Finds(MindfulnessRules.TechniqueUnknown);
        RuleFor(task => task.OtherTechnique)
            .NotBlank()
            .When(static task => task.Technique == PracticeTechnique.Other)
            .Finds(MindfulnessRules.OtherTechniqueMissing);
        RuleFor(task => task.Stage).Given().When(static task => task.Technique == PracticeTechnique.AppliedRelaxation).Finds(MindfulnessRules.StageMissing);
        RuleFor(task => task.Stage)
            .Must(static stage => stage is null)
            .When(static task => task.Technique != PracticeTechnique.AppliedRelaxation)
            .Finds(MindfulnessRules.StageNotUsed);
        RuleFor(task => task.MinimumMinutes).Must(static minutes => minutes is null or >= 0).Finds(MindfulnessRules.PlannedMinutesRange);
        RuleFor(task => task.MaximumMinutes).Must(static minutes => minutes is null or > 0).Finds(MindfulnessRules.PlannedMinutesRange);
        RuleFor(task => task.MaximumMinutes).Must(static (task, maximum) => !(maximum < task.MinimumMinutes)).Finds(MindfulnessRules.PlannedMinutesOrder);
        RuleFor(task => task.MinimumMinutes).Must(static (task, minimum) => minimum is not null || task.MaximumMinutes is not null)
            .When(static task => task.Technique != PracticeTechnique.Informal).Finds(MindfulnessRules.PlannedMinutesMissing);
        RuleFor(task => task.Items).Must(static items => items.DistinctBy(static item => item.Key).Count() == items.Count).Finds(MindfulnessRules.ItemTwice);
        RuleForEach(task => task.Items).SetValidator(new PracticeItemValidator());
    }
}
