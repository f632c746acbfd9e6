using FluentValidation;
using HomeworkKit.Kinds;

namespace HomeworkKit.Benchmarks.Validation;

/// <summary>The rules of a thought record in seven columns as somebody would write them with FluentValidation alone: no codes, no tiers, no report.</summary>
/// <remarks>
/// What the example's task asks for besides the columns is judged too: what was felt in the body, what was done, and thinking styles off the list.
/// </remarks>
internal sealed class PlainThoughtRecordValidator : AbstractValidator<ThoughtRecord>
{
    private static readonly Duration Late = Duration.FromHours(24);

    /// <summary>Initializes the validator.</summary>
    /// <param name="asksBodyAndBehaviour">Whether the task asks what was felt in the body, and what was done.</param>
    public PlainThoughtRecordValidator(bool asksBodyAndBehaviour = true)
    {
        RuleFor(record => record.Situation).Must(static text => !string.IsNullOrWhiteSpace(text));
        RuleFor(record => record.Emotions).Must(static emotions => emotions.Count > 0);
        RuleForEach(record => record.Emotions).SetValidator(new PlainEmotionValidator());
        RuleFor(record => record.Thoughts).Must(static thoughts => thoughts.Count > 0);
        RuleForEach(record => record.Thoughts).SetValidator(new PlainThoughtValidator());
        RuleForEach(record => record.BalancedThoughts).SetValidator(new PlainBalancedThoughtValidator());
        RuleFor(record => record.Thoughts).Must(static thoughts => thoughts.Count(static thought => thought.IsHot) == 1).When(HasEvidence);
        RuleFor(record => record.FinishedAt).Must(static (record, finished) => finished >= record.OccurredAt).When(HasBothTimes);
        RuleFor(record => record.Emotions)
            .Must(static emotions => emotions.All(static emotion => emotion.After is not null))
            .When(static record => record.Emotions.Count > 0);
        RuleFor(record => record.BalancedThoughts)
            .Must(static thoughts => thoughts.Count > 0)
            .When(static record => string.IsNullOrWhiteSpace(record.ActionPlan) && string.IsNullOrWhiteSpace(record.Acceptance));
        RuleFor(record => record.EvidenceFor).Must(static (record, _) => HasEvidence(record));
        RuleFor(record => record.EvidenceFor).Must(static (record, supporting) => supporting.Count > 0 == record.EvidenceAgainst.Count > 0);
        RuleFor(record => record.Emotions).Must(static emotions => emotions.Any(static emotion => emotion.Change is not (null or 0)))
            .When(static record => record.Emotions.Any(static emotion => emotion.Change is not null));
        if (asksBodyAndBehaviour)
        {
            RuleFor(record => record.BodySensations).Must(static sensations => sensations.Count > 0);
            RuleFor(record => record.Behaviours).Must(static behaviours => behaviours.Count > 0);
        }

        RuleFor(record => record.Emotions).Must(HasNoNameTwice);
        RuleFor(record => record.Thoughts).Must(HotThoughtIsMostBelieved);
        RuleFor(record => record.FinishedAt).Must(static (record, finished) => finished - record.OccurredAt <= Late).When(HasBothTimes);
    }

    private static bool HasEvidence(ThoughtRecord record) => record.EvidenceFor.Count + record.EvidenceAgainst.Count > 0;

    private static bool HasBothTimes(ThoughtRecord record) => record is { FinishedAt: not null, OccurredAt: not null };

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

    private sealed class PlainEmotionValidator : AbstractValidator<EmotionRating>
    {
        public PlainEmotionValidator()
        {
            RuleFor(emotion => emotion.Name).Must(static text => !string.IsNullOrWhiteSpace(text));
            RuleFor(emotion => emotion.Before).Must(static before => before is not null).When(static emotion => emotion is { IsNew: false, After: null });
            RuleFor(emotion => emotion.After).Must(static after => after is null).When(static emotion => emotion is { IsNew: false, Before: null });
            RuleFor(emotion => emotion.Before).Must(static before => before is null).When(static emotion => emotion.IsNew);
        }
    }

    private sealed class PlainThoughtValidator : AbstractValidator<AutomaticThought>
    {
        private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
        {
            "all-or-nothing",
            "overgeneralization",
            "mental-filter",
            "disqualifying-positive",
            "jumping-to-conclusions",
            "mind-reading",
            "fortune-telling",
            "magnification",
            "minimization",
            "catastrophizing",
            "emotional-reasoning",
            "should-statements",
            "labeling",
            "personalization",
            "blaming",
            "unfair-comparison",
            "regret-orientation",
            "what-if",
            "inability-to-disconfirm",
            "judgment-focus",
        };

        public PlainThoughtValidator()
        {
            RuleFor(thought => thought.Text).Must(static text => !string.IsNullOrWhiteSpace(text));
            RuleFor(thought => thought.Distortions).Must(static slugs => slugs.All(Known.Contains));
        }
    }

    private sealed class PlainBalancedThoughtValidator : AbstractValidator<BalancedThought>
    {
        private const int Half = 50;

        public PlainBalancedThoughtValidator()
        {
            RuleFor(thought => thought.Text).Must(static text => !string.IsNullOrWhiteSpace(text));
            RuleFor(thought => thought.Belief).Must(static belief => belief is not null);
            RuleFor(thought => thought.Belief).Must(static belief => belief is null || belief.Value.Value >= Half);
        }
    }
}
