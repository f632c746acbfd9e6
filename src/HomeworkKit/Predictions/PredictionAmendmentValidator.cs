using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one change to a prediction.</summary>
internal sealed class PredictionAmendmentValidator : HomeworkValidator<PredictionAmendment>
{
    /// <summary>Initializes the validator.</summary>
    public PredictionAmendmentValidator() =>
        RuleFor(amendment => amendment.Reason).NotBlank().Finds(PredictionRules.AmendmentReasonMissing);
}
