using System.Globalization;
using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a day of putting worries off against the worry period that was agreed.</summary>
internal sealed class WorryPostponementValidator : EntryValidator<WorryPostponementTask, WorryPostponement>
{
    /// <summary>Initializes the validator.</summary>
    public WorryPostponementValidator()
    {
        RuleFor(day => day.Worries).HasItems().Finds(WorryPostponementRules.WorryMissing);
        RuleForEach(day => day.Worries).SetValidator(new NoticedWorryValidator());
        RuleForEach(day => day.Worries)
            .Must(static (day, worry) => worry.StillRelevant is null || !(worry.NoticedAt > day.PeriodStartedAt))
            .Finds(WorryPostponementRules.NoticedAfterPeriod);
        RuleFor(day => day.Worries)
            .FindsEach(WorryPostponementRules.TypeMissing, static (_, worries, context) =>
                TaskOf(context)?.AskType is true ? Where(worries, ".type", static worry => worry.Type is null) : []);
        RuleFor(day => day.Worries)
            .FindsEach(WorryPostponementRules.OutcomeMissing, static (_, worries, context) =>
                TaskOf(context)?.AskOutcome is true ? Where(worries, ".outcome", static worry => worry.Outcome is null) : []);
        RuleFor(day => day.MinutesUsed).Given().Finds(WorryPostponementRules.MinutesUsedMissing);
        RuleFor(day => day.MinutesUsed).Must(static (_, used, context) => !(used > TaskOf(context)?.PlannedMinutes)).Finds(WorryPostponementRules.MinutesOver);
        RuleFor(day => day.UncontrollabilityBefore)
            .Given()
            .When(static (_, context) => TestsControllability(context))
            .Finds(WorryPostponementRules.BeliefBeforeMissing);
        RuleFor(day => day.UncontrollabilityAfter)
            .Given()
            .When(static (_, context) => TestsControllability(context))
            .Finds(WorryPostponementRules.BeliefAfterMissing);
    }

    private static IEnumerable<string> Where(IReadOnlyList<NoticedWorry> worries, string member, Func<NoticedWorry, bool> isBlank) =>
        worries.Index().Where(worry => isBlank(worry.Item)).Select(worry => string.Create(CultureInfo.InvariantCulture, $"[{worry.Index}]{member}"));

    private static bool TestsControllability(IValidationContext context) => TaskOf(context)?.Form == WorryPeriodForm.ControllabilityTest;
}
