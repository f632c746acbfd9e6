using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of behavioural experiments.</summary>
internal static class BehaviouralExperimentRules
{
    /// <summary>Two beliefs are to be held against each other, and the second is blank.</summary>
    public static Rule AlternativeMissing { get; } = Rule.Missing("behavioural-experiment/alternative-missing", "The other belief is still blank.");

    /// <summary>Belief in the alternative is not rated.</summary>
    public static Rule AlternativeBeforeMissing { get; } = Rule.Missing("behavioural-experiment/alternative-before-missing", "Belief in the alternative is not rated yet.");

    /// <summary>Belief in the alternative is not rated again.</summary>
    public static Rule AlternativeAfterMissing { get; } = Rule.Missing("behavioural-experiment/alternative-after-missing", "Belief in the alternative is not rated again yet.");

    /// <summary>Belief in the alternative is rated after and not before.</summary>
    public static Rule AlternativeAfterWithoutBefore { get; } = Rule.Error("behavioural-experiment/alternative-after-without-before", "Belief in the alternative is rated again only if it was rated before.");

    /// <summary>The belief to test is blank.</summary>
    public static Rule TargetBeliefMissing { get; } = Rule.Missing("behavioural-experiment/target-belief-missing", "The belief to test is still blank.");

    /// <summary>Belief is not rated.</summary>
    public static Rule BeliefBeforeMissing { get; } = Rule.Missing("behavioural-experiment/belief-before-missing", "The belief is not rated yet.");

    /// <summary>Belief is not rated again.</summary>
    public static Rule BeliefAfterMissing { get; } = Rule.Missing("behavioural-experiment/belief-after-missing", "The belief is not rated again yet.");

    /// <summary>Belief is rated after and not before.</summary>
    public static Rule BeliefAfterWithoutBefore { get; } = Rule.Error("behavioural-experiment/belief-after-without-before", "A belief is rated again only if it was rated before.");

    /// <summary>How true the belief feels is not rated.</summary>
    public static Rule HeartBeliefMissing { get; } = Rule.Missing("behavioural-experiment/heart-belief-missing", "How true the belief feels is not rated yet.");

    /// <summary>How true the belief feels is rated after and not before.</summary>
    public static Rule HeartBeliefAfterWithoutBefore { get; } = Rule.Error("behavioural-experiment/heart-belief-after-without-before", "How true a belief feels is rated again only if it was rated before.");

    /// <summary>What is to be done is blank.</summary>
    public static Rule PlanMissing { get; } = Rule.Missing("behavioural-experiment/plan-missing", "What is to be done is still blank.");

    /// <summary>There is no prediction.</summary>
    public static Rule PredictionMissing { get; } = Rule.Missing("behavioural-experiment/prediction-missing", "No prediction is written down yet.");

    /// <summary>A prediction has no words.</summary>
    public static Rule PredictionTextMissing { get; } = Rule.Missing("behavioural-experiment/prediction-text-missing", "A prediction is still blank.");

    /// <summary>How a prediction will be told is blank.</summary>
    public static Rule HowIWillKnowMissing { get; } = Rule.Missing("behavioural-experiment/how-i-will-know-missing", "How you will know whether it happened is still blank.");

    /// <summary>What became of a prediction is not said.</summary>
    public static Rule VerdictMissing { get; } = Rule.Missing("behavioural-experiment/verdict-missing", "Whether what happened fits the prediction is not said yet.");

    /// <summary>An outcome is there, and the start is not.</summary>
    public static Rule OutcomeWithoutStart { get; } = Rule.Error("behavioural-experiment/outcome-without-start", "What happened needs an experiment that has started: say when.");

    /// <summary>The experiment has not started.</summary>
    public static Rule StartMissing { get; } = Rule.Missing("behavioural-experiment/start-missing", "When it started is still blank.");

    /// <summary>What was observed is blank.</summary>
    public static Rule ObservedMissing { get; } = Rule.Missing("behavioural-experiment/observed-missing", "What you observed is still blank.");

    /// <summary>What was learned is blank.</summary>
    public static Rule LearnedMissing { get; } = Rule.Missing("behavioural-experiment/learned-missing", "What you learned is still blank.");

    /// <summary>Something that may get in the way has no answer.</summary>
    public static Rule ObstacleAnswerMissing { get; } = Rule.Missing("behavioural-experiment/obstacle-answer-missing", "Say what you will do if it gets in the way.");
}
