using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of behavioural experiments.</summary>
internal static class BehaviouralExperimentRules
{
    /// <summary>Two beliefs are to be held against each other, and the second is blank.</summary>
    public static readonly Rule AlternativeMissing = Rule.Missing("behavioural-experiment/alternative-missing", "The alternative belief is still blank.");

    /// <summary>Belief in the alternative is not rated.</summary>
    public static readonly Rule AlternativeBeforeMissing = Rule.Missing("behavioural-experiment/alternative-before-missing", "Not rated yet: how much you believe the alternative.");

    /// <summary>Belief in the alternative is not rated again.</summary>
    public static readonly Rule AlternativeAfterMissing = Rule.Missing("behavioural-experiment/alternative-after-missing", "Not re-rated yet: how much you believe the alternative.");

    /// <summary>Belief in the alternative is rated after and not before.</summary>
    public static readonly Rule AlternativeAfterWithoutBefore = Rule.Error("behavioural-experiment/alternative-after-without-before", "Rate the alternative before the experiment first.");

    /// <summary>The belief to test is blank.</summary>
    public static readonly Rule TargetBeliefMissing = Rule.Missing("behavioural-experiment/target-belief-missing", "The belief to test is still blank.");

    /// <summary>Belief is not rated.</summary>
    public static readonly Rule BeliefBeforeMissing = Rule.Missing("behavioural-experiment/belief-before-missing", "Not rated yet: how much you believe it.");

    /// <summary>Belief is not rated again.</summary>
    public static readonly Rule BeliefAfterMissing = Rule.Missing("behavioural-experiment/belief-after-missing", "Not re-rated yet: how much you believe it now.");

    /// <summary>Belief is rated after and not before.</summary>
    public static readonly Rule BeliefAfterWithoutBefore = Rule.Error("behavioural-experiment/belief-after-without-before", "Rate the belief before the experiment first.");

    /// <summary>How true the belief feels is not rated.</summary>
    public static readonly Rule HeartBeliefMissing = Rule.Missing("behavioural-experiment/heart-belief-missing", "Not rated yet: how true the belief feels.");

    /// <summary>How true the belief feels is rated after and not before.</summary>
    public static readonly Rule HeartBeliefAfterWithoutBefore = Rule.Error("behavioural-experiment/heart-belief-after-without-before", "Rate how true it feels before the experiment first.");

    /// <summary>What is to be done is blank.</summary>
    public static readonly Rule PlanMissing = Rule.Missing("behavioural-experiment/plan-missing", "Still blank: what you will do.");

    /// <summary>There is no prediction.</summary>
    public static readonly Rule PredictionMissing = Rule.Missing("behavioural-experiment/prediction-missing", "There's no prediction yet.");

    /// <summary>A prediction has no words.</summary>
    public static readonly Rule PredictionTextMissing = Rule.Missing("behavioural-experiment/prediction-text-missing", "A prediction is still blank.");

    /// <summary>How a prediction will be told is blank.</summary>
    public static readonly Rule HowIWillKnowMissing = Rule.Missing("behavioural-experiment/how-i-will-know-missing", "Still blank: how you'll know whether it happened.");

    /// <summary>What became of a prediction is not said.</summary>
    public static readonly Rule VerdictMissing = Rule.Missing("behavioural-experiment/verdict-missing", "Still blank: whether the prediction came true.");

    /// <summary>An outcome is there, and the start is not.</summary>
    public static readonly Rule OutcomeWithoutStart = Rule.Error("behavioural-experiment/outcome-without-start", "Say when the experiment started before you write down what happened.");

    /// <summary>The experiment has not started.</summary>
    public static readonly Rule StartMissing = Rule.Missing("behavioural-experiment/start-missing", "Still blank: when it started.");

    /// <summary>What was observed is blank.</summary>
    public static readonly Rule ObservedMissing = Rule.Missing("behavioural-experiment/observed-missing", "Still blank: what you saw happen.");

    /// <summary>What was learned is blank.</summary>
    public static readonly Rule LearnedMissing = Rule.Missing("behavioural-experiment/learned-missing", "Still blank: what you learned.");

    /// <summary>Something that may get in the way has no answer.</summary>
    public static readonly Rule ObstacleAnswerMissing = Rule.Missing("behavioural-experiment/obstacle-answer-missing", "Say what you'll do if it gets in the way.");
}
