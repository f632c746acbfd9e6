using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates an I-statement.</summary>
internal sealed class IStatementValidator : HomeworkValidator<IStatement>
{
    /// <summary>Initializes the validator.</summary>
    public IStatementValidator()
    {
        RuleFor(statement => statement.Situation).NotBlank().Finds(CommunicationPracticeRules.StatementPartMissing);
        RuleFor(statement => statement.Behaviour).NotBlank().Finds(CommunicationPracticeRules.StatementPartMissing);
        RuleFor(statement => statement.Feeling).NotBlank().Finds(CommunicationPracticeRules.StatementPartMissing);
        RuleFor(statement => statement.Request).NotBlank().Finds(CommunicationPracticeRules.StatementPartMissing);
    }
}
