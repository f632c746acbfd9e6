using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of behavioural experiments.</summary>
internal static partial class BehaviouralExperimentRules
{
    /// <summary>Two beliefs are to be held against each other, and the second is blank.</summary>
    [Rule(FindingTier.Missing, "behavioural-experiment/alternative-missing", "The alternative belief is still blank.")]
    public static readonly Rule AlternativeMissing;

    /// <summary>Belief in the alternative is not rated.</summary>
    [Rule(FindingTier.Missing, "behavioural-experiment/alternative-before-missing", "Not rated yet: how much you believe the alternative.")]
    public static readonly Rule AlternativeBeforeMissing;

    /// <summary>Belief in the alternative is not rated again.</summary>
    [Rule(FindingTier.Missing, "behavioural-experiment/alternative-after-missing", "Not re-rated yet: how much you believe the alternative.")]
    public static readonly Rule AlternativeAfterMissing;

    /// <summary>Belief in the alternative is rated after and not before.</summary>
    [Rule(FindingTier.Error, "behavioural-experiment/alternative-after-without-before", "Rate the alternative before the experiment first.")]
    public static readonly Rule AlternativeAfterWithoutBefore;

    /// <summary>The belief to test is blank.</summary>
    [Rule(FindingTier.Missing, "behavioural-experiment/target-belief-missing", "The belief to test is still blank.")]
    public static readonly Rule TargetBeliefMissing;

    /// <summary>Belief is not rated.</summary>
    [Rule(FindingTier.Missing, "behavioural-experiment/belief-before-missing", "Not rated yet: how much you believe it.")]
    public static readonly Rule BeliefBeforeMissing;

    /// <summary>Belief is not rated again.</summary>
    [Rule(FindingTier.Missing, "behavioural-experiment/belief-after-missing", "Not re-rated yet: how much you believe it now.")]
    public static readonly Rule BeliefAfterMissing;

    /// <summary>Belief is rated after and not before.</summary>
    [Rule(FindingTier.Error, "behavioural-experiment/belief-after-without-before", "Rate the belief before the experiment first.")]
    public static readonly Rule BeliefAfterWithoutBefore;

    /// <summary>How true the belief feels is not rated.</summary>
    [Rule(FindingTier.Missing, "behavioural-experiment/heart-belief-missing", "Not rated yet: how true the belief feels.")]
    public static readonly Rule HeartBeliefMissing;

    /// <summary>How true the belief feels is rated after and not before.</summary>
    [Rule(FindingTier.Error, "behavioural-experiment/heart-belief-after-without-before", "Rate how true it feels before the experiment first.")]
    public static readonly Rule HeartBeliefAfterWithoutBefore;

    /// <summary>What is to be done is blank.</summary>
    [Rule(FindingTier.Missing, "behavioural-experiment/plan-missing", "Still blank: what you will do.")]
    public static readonly Rule PlanMissing;

    /// <summary>There is no prediction.</summary>
    [Rule(FindingTier.Missing, "behavioural-experiment/prediction-missing", "There's no prediction yet.")]
    public static readonly Rule PredictionMissing;

    /// <summary>A prediction has no words.</summary>
    [Rule(FindingTier.Missing, "behavioural-experiment/prediction-text-missing", "A prediction is still blank.")]
    public static readonly Rule PredictionTextMissing;

    /// <summary>How a prediction will be told is blank.</summary>
    [Rule(FindingTier.Missing, "behavioural-experiment/how-i-will-know-missing", "Still blank: how you'll know whether it happened.")]
    public static readonly Rule HowIWillKnowMissing;

    /// <summary>What became of a prediction is not said.</summary>
    [Rule(FindingTier.Missing, "behavioural-experiment/verdict-missing", "Still blank: whether the prediction came true.")]
    public static readonly Rule VerdictMissing;

    /// <summary>An outcome is there, and the start is not.</summary>
    [Rule(FindingTier.Error, "behavioural-experiment/outcome-without-start", "Say when the experiment started before you write down what happened.")]
    public static readonly Rule OutcomeWithoutStart;

    /// <summary>The experiment has not started.</summary>
    [Rule(FindingTier.Missing, "behavioural-experiment/start-missing", "Still blank: when it started.")]
    public static readonly Rule StartMissing;

    /// <summary>What was observed is blank.</summary>
    [Rule(FindingTier.Missing, "behavioural-experiment/observed-missing", "Still blank: what you saw happen.")]
    public static readonly Rule ObservedMissing;

    /// <summary>What was learned is blank.</summary>
    [Rule(FindingTier.Missing, "behavioural-experiment/learned-missing", "Still blank: what you learned.")]
    public static readonly Rule LearnedMissing;

    /// <summary>Something that may get in the way has no answer.</summary>
    [Rule(FindingTier.Missing, "behavioural-experiment/obstacle-answer-missing", "Say what you'll do if it gets in the way.")]
    public static readonly Rule ObstacleAnswerMissing;
}
