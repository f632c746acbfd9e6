using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Adherence;

/// <summary>Validates a definition of adherence that a host made or read.</summary>
internal sealed class AdherenceDefinitionValidator : HomeworkValidator<AdherenceDefinition>
{
    private static readonly OccurrenceStatus[] ByAttempt =
        [OccurrenceStatus.Done, OccurrenceStatus.DoneEarly, OccurrenceStatus.DoneLate, OccurrenceStatus.Partly, OccurrenceStatus.NotDone];

    /// <summary>Initializes the validator.</summary>
    public AdherenceDefinitionValidator()
    {
        RuleFor(definition => definition.Id).Must(HasNameForm).Finds(AdherenceRules.IdForm);
        RuleFor(definition => definition.Version).Must(static version => version >= 1).Finds(AdherenceRules.VersionOutOfRange);
        RuleFor(definition => definition.Credits).Must(InRange).Finds(AdherenceRules.CreditOutOfRange);
        RuleFor(definition => definition.Credits).Must(OnceEach).Finds(AdherenceRules.StatusTwice);
        RuleFor(definition => definition.Credits).Must(ForAttempts).Finds(AdherenceRules.StatusWithoutAttempt);
        RuleFor(definition => definition.LateWithin).Must(NotNegative).Finds(AdherenceRules.DurationNegative);
        RuleFor(definition => definition.EnteredWithin).Must(NotNegative).Finds(AdherenceRules.DurationNegative);
    }

    // Measuring asks every time: the same questions, without a validator to build.
    internal static bool Accepts(AdherenceDefinition definition) =>
        HasNameForm(definition.Id) && definition.Version >= 1 && InRange(definition.Credits) && OnceEach(definition.Credits) && ForAttempts(definition.Credits)
        && NotNegative(definition.LateWithin) && NotNegative(definition.EnteredWithin);

    private static bool HasNameForm(string id) =>
        id is { Length: > 0 and <= 100 }
        && char.IsAsciiLetterLower(id[0])
        && id[^1] is not ('-' or '/')
        && id.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '/');

    private static bool InRange(IReadOnlyList<StatusCredit> credits) => credits.All(static credit => credit.Credit is >= 0 and <= 1);

    private static bool OnceEach(IReadOnlyList<StatusCredit> credits) => credits.DistinctBy(static credit => credit.Status).Count() == credits.Count;

    private static bool ForAttempts(IReadOnlyList<StatusCredit> credits) => credits.All(static credit => ByAttempt.Contains(credit.Status));

    private static bool NotNegative(Duration? duration) => duration is not { } length || length >= Duration.Zero;
}
