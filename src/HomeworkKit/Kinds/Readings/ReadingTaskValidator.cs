using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what is asked to be read.</summary>
internal sealed class ReadingTaskValidator : HomeworkValidator<ReadingTask>
{
    /// <summary>Initializes the validator.</summary>
    public ReadingTaskValidator()
    {
        RuleFor(task => task.Resource).NotBlank().Finds(ReadingRules.ResourceMissing);
        RuleFor(task => task.Format).IsInEnum().Finds(ReadingRules.FormatUnknown);
        RuleForEach(task => task.LookOutFor).Must(static text => !string.IsNullOrWhiteSpace(text)).Finds(ReadingRules.LookOutForBlank);
    }
}
