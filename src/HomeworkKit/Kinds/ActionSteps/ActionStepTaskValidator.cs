using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what an action step asks for.</summary>
internal sealed class ActionStepTaskValidator : HomeworkValidator<ActionStepTask>
{
    /// <summary>Initializes the validator.</summary>
    public ActionStepTaskValidator()
    {
        RuleFor(task => task.Goal).Given().Finds(ActionStepRules.GoalMissing);
        RuleFor(task => task.Goal).Must(static goal => goal?.Value != Guid.Empty).Finds(ActionStepRules.GoalEmpty);
        RuleFor(task => task.Step).NotBlank().Finds(ActionStepRules.StepMissing);
        RuleFor(task => task.DoneWhen).NotBlank().Finds(ActionStepRules.DoneWhenMissing);
        RuleFor(task => task.AskedOn).Must(YouthScales.IsZeroToHundred).Finds(AskedScaleRules.EndsDiffer);
        RuleFor(task => task.Parts).Must(static parts => ItemKeys.AllDiffer(parts, static part => part.Key)).Finds(ActionStepRules.PartTwice);
        RuleForEach(task => task.Parts).SetValidator(new ActionPartValidator());
    }
}
