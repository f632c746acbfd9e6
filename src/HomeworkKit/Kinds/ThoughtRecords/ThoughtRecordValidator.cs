using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a thought record against the number of columns that were asked for; alone, against three.</summary>
internal sealed class ThoughtRecordValidator : EntryValidator<ThoughtRecordTask, ThoughtRecord>
{
    private static readonly Duration Late = Duration.FromHours(24);

    /// <summary>Initializes the validator.</summary>
    public ThoughtRecordValidator()
    {
        ForEveryFormat();
        When(static (_, context) => ColumnsOf(context) >= ThoughtRecordColumns.Four, ForFourAndMore);
        When(static (_, context) => ColumnsOf(context) >= ThoughtRecordColumns.Five, ForFiveAndMore);
        When(static (_, context) => ColumnsOf(context) is ThoughtRecordColumns.Five or ThoughtRecordColumns.Six, ForFiveAndSix);
        When(static (_, context) => ColumnsOf(context) == ThoughtRecordColumns.Seven, ForSeven);
        Oddities();
    }

    private static ThoughtRecordColumns ColumnsOf(IValidationContext context) => TaskOf(context)?.Columns ?? ThoughtRecordColumns.Three;

    private static bool HasEvidence(ThoughtRecord record) => record.EvidenceFor.Count + record.EvidenceAgainst.Count > 0;

    private static bool HasEvidenceAnywhere(ThoughtRecord record) => HasEvidence(record) || record.Thoughts.Any(static thought => thought.HasEvidence);

    private void ForEveryFormat()
    {
        RuleFor(record => record.Situation).NotBlank().Finds(ThoughtRecordRules.SituationMissing);
        RuleFor(record => record.Emotions).HasItems().Finds(ThoughtRecordRules.EmotionMissing);
        RuleForEach(record => record.Emotions).SetValidator(new EmotionRatingValidator());
        RuleFor(record => record.Thoughts).HasItems().Finds(ThoughtRecordRules.ThoughtMissing);
        RuleForEach(record => record.Thoughts).SetValidator(new AutomaticThoughtValidator());
        RuleForEach(record => record.BalancedThoughts).SetValidator(new BalancedThoughtValidator());
        RuleFor(record => record.Thoughts)
            .Must(static thoughts => thoughts.Count(static thought => thought.IsHot) == 1)
            .When(HasEvidence)
            .Finds(ThoughtRecordRules.HotThoughtMissing);
        RuleFor(record => record.FinishedAt)
            .Must(static (record, finished) => finished >= record.OccurredAt)
            .When(static record => record is { FinishedAt: not null, OccurredAt: not null })
            .Finds(ThoughtRecordRules.FinishedBeforeItHappened);
        RuleFor(record => record.OccurredAt)
            .Given()
            .When(static (_, context) => ColumnsOf(context) == ThoughtRecordColumns.Six)
            .Finds(ThoughtRecordRules.OccurredMissing);
        RuleFor(record => record.BodySensations).HasItems().When(static (_, context) => TaskOf(context)?.AskBody is true).Finds(ThoughtRecordRules.BodyMissing);
        RuleFor(record => record.Behaviours)
            .HasItems()
            .When(static (_, context) => TaskOf(context)?.AskBehaviour is true)
            .Finds(ThoughtRecordRules.BehaviourMissing);
    }

    private void ForFiveAndMore() =>
        RuleFor(record => record.Emotions)
            .FindsEach(ThoughtRecordRules.EmotionAfterMissing, static (_, emotions, _) =>
                FindingPath.OfRows(emotions, ".after", static emotion => emotion.After is null));

    private void ForFourAndMore() =>
        RuleFor(record => record.BalancedThoughts).HasItems()
            .When(static record => string.IsNullOrWhiteSpace(record.ActionPlan) && string.IsNullOrWhiteSpace(record.Acceptance))
            .Finds(ThoughtRecordRules.BalancedThoughtMissing);

    private void ForFiveAndSix()
    {
        RuleFor(record => record.Thoughts)
            .FindsEach(ThoughtRecordRules.BeliefBeforeMissing, static (_, thoughts, _) =>
                FindingPath.OfRows(thoughts, ".beliefBefore", static thought => thought.BeliefBefore is null));
        RuleFor(record => record.Thoughts)
            .FindsEach(ThoughtRecordRules.BeliefAfterMissing, static (_, thoughts, _) =>
                FindingPath.OfRows(thoughts, ".beliefAfter", static thought => thought.BeliefAfter is null));
    }

    private void ForSeven() =>
        RuleFor(record => record.EvidenceFor).Must(static (record, _) => HasEvidenceAnywhere(record)).Finds(ThoughtRecordRules.EvidenceMissing);

    private void Oddities()
    {
        RuleFor(record => record.EvidenceFor).Must(static (record, supporting) => supporting.Count > 0 == record.EvidenceAgainst.Count > 0)
            .Finds(ThoughtRecordRules.EvidenceOneSided);
        RuleFor(record => record.Emotions).Must(static emotions => emotions.Any(static emotion => emotion.Change is not (null or 0)))
            .When(static record => record.Emotions.Any(static emotion => emotion.Change is not null)).Finds(ThoughtRecordRules.NoEmotionMoved);
        RuleFor(record => record.Emotions).Must(HasNoNameTwice).Finds(ThoughtRecordRules.EmotionTwice);
        RuleFor(record => record.Thoughts).Must(HotThoughtIsMostBelieved).Finds(ThoughtRecordRules.HotThoughtNotMostBelieved);
        RuleFor(record => record.FinishedAt).Must(static (record, finished) => finished - record.OccurredAt <= Late)
            .When(static record => record is { FinishedAt: not null, OccurredAt: not null }).Finds(ThoughtRecordRules.FinishedLate);
    }

    private static bool HasNoNameTwice(IReadOnlyList<EmotionRating> emotions)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return emotions.All(emotion => string.IsNullOrWhiteSpace(emotion.Name) || seen.Add(emotion.Name.Trim()));
    }

    private static bool HotThoughtIsMostBelieved(IReadOnlyList<AutomaticThought> thoughts)
    {
        var hottest = thoughts.Where(static thought => thought.IsHot).Max(static thought => thought.BeliefBefore?.Value);
        return hottest is null || thoughts.All(thought => thought.BeliefBefore is not { } belief || belief.Value <= hottest);
    }
}
