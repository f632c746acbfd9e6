using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what problem solving asks for.</summary>
internal sealed class ProblemSolvingTaskValidator : HomeworkValidator<ProblemSolvingTask>
{
    /// <summary>Initializes the validator.</summary>
    public ProblemSolvingTaskValidator() =>
        RuleFor(task => task.AlternativesWanted).Must(static wanted => wanted is null or { Value: >= 2 }).Finds(ProblemSolvingRules.WantedLeavesNoChoice);
}
