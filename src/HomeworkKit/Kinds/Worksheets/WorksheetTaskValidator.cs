using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates the form of a worksheet: when a clinician sets it, not when a client fills it in.</summary>
internal sealed class WorksheetTaskValidator : HomeworkValidator<WorksheetTask>
{
    /// <summary>Initializes the validator.</summary>
    public WorksheetTaskValidator() =>
        RuleFor(task => task.Form).Custom(static (form, context) => WorksheetFindings.Add(context, context.PropertyPath, FormJudge.Of(form)));
}
