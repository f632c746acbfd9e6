using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one event of a positive data log.</summary>
internal sealed class PositiveDatumValidator : HomeworkValidator<PositiveDatum>
{
    /// <summary>Initializes the validator.</summary>
    public PositiveDatumValidator()
    {
        RuleFor(datum => datum.Event).NotBlank().Finds(JournalRules.EventTextMissing);
        RuleFor(datum => datum.Evidence).NotBlank().Finds(JournalRules.EvidenceMissing);
    }
}
