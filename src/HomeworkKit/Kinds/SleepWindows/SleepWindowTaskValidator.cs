using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates an agreed sleep window.</summary>
internal sealed class SleepWindowTaskValidator : HomeworkValidator<SleepWindowTask>
{
    /// <summary>Initializes the validator.</summary>
    public SleepWindowTaskValidator()
    {
        RuleFor(task => task.BedTime).Given().Finds(SleepWindowRules.BedTimeMissing);
        RuleFor(task => task.RiseTime).Given().Finds(SleepWindowRules.RiseTimeMissing);
        RuleFor(task => task.BedTime).Must(static (task, bed) => bed is null || bed != task.RiseTime).Finds(SleepWindowRules.WindowEmpty);
        RuleFor(task => task.BedTime).Must(static (task, _) => !(task.WindowMinutes < SleepWindowStops.FloorOf(task))).Finds(SleepWindowRules.BelowFloor);
        RuleFor(task => task.Contraindications)
            .FindsEach(SleepWindowRules.ContraindicationNotAsked, static (_, answers, _) =>
                Enum.GetValues<SleepWindowContraindication>()
                    .Where(asked => !answers.Any(answer => answer.Contraindication == asked))
                    .Select(static asked => $"[contraindication={KebabCase.Of(asked)}]"));
        RuleFor(task => task.Contraindications)
            .Must(static answers => answers.DistinctBy(static answer => answer.Contraindication).Count() == answers.Count)
            .Finds(SleepWindowRules.ContraindicationTwice);
        RuleForEach(task => task.Contraindications).Must(static answer => answer.Applies is not true).Finds(SleepWindowRules.ContraindicationApplies);
    }
}
