using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one prediction of a behavioural experiment.</summary>
internal sealed class ExperimentPredictionValidator : HomeworkValidator<ExperimentPrediction>
{
    /// <summary>Initializes the validator.</summary>
    public ExperimentPredictionValidator()
    {
        RuleFor(prediction => prediction.Text).NotBlank().Finds(BehaviouralExperimentRules.PredictionTextMissing);
        RuleFor(prediction => prediction.HowIWillKnow).NotBlank().Finds(BehaviouralExperimentRules.HowIWillKnowMissing);
        RuleFor(prediction => prediction.Verdict).Given().Finds(BehaviouralExperimentRules.VerdictMissing);
        RuleForEach(prediction => prediction.Amendments).SetValidator(new PredictionAmendmentValidator());
    }
}
