using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what a thought record asks for.</summary>
internal sealed class ThoughtRecordTaskValidator : HomeworkValidator<ThoughtRecordTask>
{
    /// <summary>Initializes the validator.</summary>
    public ThoughtRecordTaskValidator()
    {
        RuleFor(task => task.Columns).IsInEnum().Finds(ThoughtRecordRules.ColumnsUnknown);
        RuleFor(task => task.AskedOn).Must(YouthScales.IsZeroToHundred).Finds(AskedScaleRules.EndsDiffer);
    }
}
