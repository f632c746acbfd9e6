using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a worksheet against the form that it answers: required items only where they are shown, and each answer by its item.</summary>
internal sealed class WorksheetEntryValidator : EntryValidator<WorksheetTask, WorksheetEntry>
{
    /// <summary>Initializes the validator.</summary>
    public WorksheetEntryValidator() => RuleFor(entry => entry.Answers).Custom(static (_, context) =>
        WorksheetFindings.Add(context, string.Empty, TaskOf(context) is { } task ? EntryJudge.Of(task.Form, context.InstanceToValidate) : []));
}
