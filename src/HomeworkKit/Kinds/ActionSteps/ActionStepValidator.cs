using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what was done about a step against its pieces.</summary>
internal sealed class ActionStepValidator : EntryValidator<ActionStepTask, ActionStep>
{
    private const int Complete = 100;

    /// <summary>Initializes the validator.</summary>
    public ActionStepValidator()
    {
        RuleFor(step => step.Courage).Given().When(static (_, context) => TaskOf(context)?.AskCourage is true).Finds(CourageRules.CourageMissing);
        RuleFor(step => step.Courage!).SetValidator(new CourageValidator()).When(static step => step.Courage is not null);
        RuleFor(step => step.WhatIDid).NotBlank().Finds(ActionStepRules.WhatIDidMissing);
        RuleForEach(step => step.PartsDone)
            .Must(static (_, key, context) => TaskOf(context) is not { } task || Find(context, task.Parts, key, static part => part.Key) is not null)
            .Finds(ActionStepRules.UnknownPart);
        RuleFor(step => step.PartsDone).Must(static keys => ItemKeys.AllDiffer(keys, static key => key)).Finds(ActionStepRules.PartDoneTwice);
        RuleFor(step => step.Progress).Given().Finds(ActionStepRules.ProgressMissing);
        RuleFor(step => step.Progress)
            .Must(static (step, progress, context) => progress?.Value is not Complete || AreAllDone(step, context))
            .Finds(ActionStepRules.PartsOpen);
        RuleFor(step => step.Progress)
            .Must(static (step, progress, context) => progress?.Value is not 0 || TaskOf(context) is not { Parts.Count: > 0 } || !AreAllDone(step, context))
            .Finds(ActionStepRules.ProgressNone);
    }

    private static bool AreAllDone(ActionStep step, IValidationContext context) =>
        TaskOf(context) is not { } task || !ItemKeys.NotNamed(task.Parts, static part => part.Key, step.PartsDone).Any();
}
