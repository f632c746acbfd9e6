using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one count of practice.</summary>
internal sealed class PracticeCountValidator : HomeworkValidator<PracticeCount>
{
    /// <summary>Initializes the validator.</summary>
    public PracticeCountValidator()
    {
        RuleFor(count => count.Practice).NotBlank().Finds(CheckInRules.PracticeNameMissing);
        RuleFor(count => count.Times).Given().Finds(CheckInRules.TimesMissing);
    }
}
