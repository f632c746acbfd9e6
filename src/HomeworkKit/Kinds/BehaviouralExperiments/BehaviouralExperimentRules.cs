using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of behavioural experiments.</summary>
internal static class BehaviouralExperimentRules
{
    /// <summary>Two beliefs are to be held against each other, and the second is blank.</summary>
    [Says("The alternative belief is still blank.")]
    public static readonly Rule AlternativeMissing = Rule.Missing("behavioural-experiment/alternative-missing");

    /// <summary>Belief in the alternative is not rated.</summary>
    [Says("Not rated yet: how much you believe the alternative.")]
    public static readonly Rule AlternativeBeforeMissing = Rule.Missing("behavioural-experiment/alternative-before-missing");

    /// <summary>Belief in the alternative is not rated again.</summary>
    [Says("Not re-rated yet: how much you believe the alternative.")]
    public static readonly Rule AlternativeAfterMissing = Rule.Missing("behavioural-experiment/alternative-after-missing");

    /// <summary>Belief in the alternative is rated after and not before.</summary>
    [Says("Rate the alternative before the experiment first.")]
    public static readonly Rule AlternativeAfterWithoutBefore = Rule.Error("behavioural-experiment/alternative-after-without-before");

    /// <summary>The belief to test is blank.</summary>
    [Says("The belief to test is still blank.")]
    public static readonly Rule TargetBeliefMissing = Rule.Missing("behavioural-experiment/target-belief-missing");

    /// <summary>Belief is not rated.</summary>
    [Says("Not rated yet: how much you believe it.")]
    public static readonly Rule BeliefBeforeMissing = Rule.Missing("behavioural-experiment/belief-before-missing");

    /// <summary>Belief is not rated again.</summary>
    [Says("Not re-rated yet: how much you believe it now.")]
    public static readonly Rule BeliefAfterMissing = Rule.Missing("behavioural-experiment/belief-after-missing");

    /// <summary>Belief is rated after and not before.</summary>
    [Says("Rate the belief before the experiment first.")]
    public static readonly Rule BeliefAfterWithoutBefore = Rule.Error("behavioural-experiment/belief-after-without-before");

    /// <summary>How true the belief feels is not rated.</summary>
    [Says("Not rated yet: how true the belief feels.")]
    public static readonly Rule HeartBeliefMissing = Rule.Missing("behavioural-experiment/heart-belief-missing");

    /// <summary>How true the belief feels is rated after and not before.</summary>
    [Says("Rate how true it feels before the experiment first.")]
    public static readonly Rule HeartBeliefAfterWithoutBefore = Rule.Error("behavioural-experiment/heart-belief-after-without-before");

    /// <summary>What is to be done is blank.</summary>
    [Says("Still blank: what you will do.")]
    public static readonly Rule PlanMissing = Rule.Missing("behavioural-experiment/plan-missing");

    /// <summary>There is no prediction.</summary>
    [Says("There's no prediction yet.")]
    public static readonly Rule PredictionMissing = Rule.Missing("behavioural-experiment/prediction-missing");

    /// <summary>A prediction has no words.</summary>
    [Says("A prediction is still blank.")]
    public static readonly Rule PredictionTextMissing = Rule.Missing("behavioural-experiment/prediction-text-missing");

    /// <summary>How a prediction will be told is blank.</summary>
    [Says("Still blank: how you'll know whether it happened.")]
    public static readonly Rule HowIWillKnowMissing = Rule.Missing("behavioural-experiment/how-i-will-know-missing");

    /// <summary>What became of a prediction is not said.</summary>
    [Says("Still blank: whether the prediction came true.")]
    public static readonly Rule VerdictMissing = Rule.Missing("behavioural-experiment/verdict-missing");

    /// <summary>An outcome is there, and the start is not.</summary>
    [Says("Say when the experiment started before you write down what happened.")]
    public static readonly Rule OutcomeWithoutStart = Rule.Error("behavioural-experiment/outcome-without-start");

    /// <summary>The experiment has not started.</summary>
    [Says("Still blank: when it started.")]
    public static readonly Rule StartMissing = Rule.Missing("behavioural-experiment/start-missing");

    /// <summary>What was observed is blank.</summary>
    [Says("Still blank: what you saw happen.")]
    public static readonly Rule ObservedMissing = Rule.Missing("behavioural-experiment/observed-missing");

    /// <summary>What was learned is blank.</summary>
    [Says("Still blank: what you learned.")]
    public static readonly Rule LearnedMissing = Rule.Missing("behavioural-experiment/learned-missing");

    /// <summary>Something that may get in the way has no answer.</summary>
    [Says("Say what you'll do if it gets in the way.")]
    public static readonly Rule ObstacleAnswerMissing = Rule.Missing("behavioural-experiment/obstacle-answer-missing");
}
