using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what a shared exercise asks for.</summary>
internal sealed class SharedExerciseTaskValidator : HomeworkValidator<SharedExerciseTask>
{
    /// <summary>Initializes the validator.</summary>
    public SharedExerciseTaskValidator()
    {
        RuleFor(task => task.Prompts).HasItems().When(static task => task.Parts.Count == 0 && task.TurnsEach is null).Finds(SharedExerciseRules.ContentMissing);
        RuleFor(task => task.Prompts).Must(static prompts => ItemKeys.AllDiffer(prompts, static prompt => prompt.Key)).Finds(SharedExerciseRules.PromptTwice);
        RuleFor(task => task.AskedOn).Must(YouthScales.IsZeroToHundred).Finds(AskedScaleRules.EndsDiffer);
        RuleForEach(task => task.Prompts).SetValidator(new SharedPromptValidator());
        RuleFor(task => task.Parts).Must(static parts => ItemKeys.AllDiffer(parts, static part => part.Key)).Finds(SharedExerciseRules.PartTwice);
        RuleForEach(task => task.Parts).SetValidator(new ExercisePartValidator());
        RuleFor(task => task.TurnsEach)
            .Must(static turns => turns?.Value is not 0)
            .When(static task => task.TurnMinutes is not null)
            .Finds(SharedExerciseRules.TurnsNone);
    }
}
