using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one line of a script.</summary>
internal sealed class ScriptLineValidator : HomeworkValidator<ScriptLine>
{
    /// <summary>Initializes the validator.</summary>
    public ScriptLineValidator() =>
        RuleFor(line => line.Words).NotBlank().Finds(CommunicationPracticeRules.LineWordsMissing);
}
