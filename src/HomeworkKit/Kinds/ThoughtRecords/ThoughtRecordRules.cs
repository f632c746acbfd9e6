using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of thought records.</summary>
internal static class ThoughtRecordRules
{
    /// <summary>The number of columns is none of the formats.</summary>
    [Says("A thought record has three to seven columns.")]
    public static readonly Rule ColumnsUnknown = Rule.Error("thought-record/columns-unknown");

    /// <summary>The situation is blank.</summary>
    [Says("The situation is still blank.")]
    public static readonly Rule SituationMissing = Rule.Missing("thought-record/situation-missing");

    /// <summary>When it happened is blank (six columns).</summary>
    [Says("Still blank: when it happened.")]
    public static readonly Rule OccurredMissing = Rule.Missing("thought-record/occurred-missing");

    /// <summary>What was felt in the body was asked for and is blank.</summary>
    [Says("Still blank: what you felt in your body.")]
    public static readonly Rule BodyMissing = Rule.Missing("thought-record/body-missing");

    /// <summary>What the client did was asked for and is blank.</summary>
    [Says("Still blank: what you did.")]
    public static readonly Rule BehaviourMissing = Rule.Missing("thought-record/behaviour-missing");

    /// <summary>No emotion is named.</summary>
    [Says("There's no feeling here yet.")]
    public static readonly Rule EmotionMissing = Rule.Missing("thought-record/emotion-missing");

    /// <summary>An emotion has no name.</summary>
    [Says("A feeling still needs a name.")]
    public static readonly Rule EmotionNameMissing = Rule.Missing("thought-record/emotion-name-missing");

    /// <summary>An emotion has no strength before.</summary>
    [Says("Not rated yet: how strong a feeling was.")]
    public static readonly Rule EmotionBeforeMissing = Rule.Missing("thought-record/emotion-before-missing");

    /// <summary>An emotion is not rated again at the end (five columns and more).</summary>
    [Says("Still to do: re-rate your emotions.")]
    public static readonly Rule EmotionAfterMissing = Rule.Missing("thought-record/emotion-after-missing");

    /// <summary>An emotion is rated after without a rating before, and is not marked as new.</summary>
    [Says("A feeling that is only rated at the end needs to be marked as one that came up later.")]
    public static readonly Rule EmotionAfterWithoutBefore = Rule.Error("thought-record/emotion-after-without-before");

    /// <summary>An emotion is marked as new and has a rating before.</summary>
    [Says("A feeling that came up later can't have a rating from before.")]
    public static readonly Rule NewEmotionWithBefore = Rule.Error("thought-record/new-emotion-with-before");

    /// <summary>No thought is written down.</summary>
    [Says("There's no thought here yet.")]
    public static readonly Rule ThoughtMissing = Rule.Missing("thought-record/thought-missing");

    /// <summary>A thought has no words.</summary>
    [Says("A thought is still blank.")]
    public static readonly Rule ThoughtTextMissing = Rule.Missing("thought-record/thought-text-missing");

    /// <summary>Evidence is there, and not exactly one thought is marked as hot.</summary>
    [Says("Choose the thought that stings most: the evidence is about that one.")]
    public static readonly Rule HotThoughtMissing = Rule.Missing("thought-record/hot-thought-missing");

    /// <summary>Belief in the thought is not rated (five and six columns).</summary>
    [Says("Not rated yet: how much you believe a thought.")]
    public static readonly Rule BeliefBeforeMissing = Rule.Missing("thought-record/belief-before-missing");

    /// <summary>Belief in the thought is not rated again (five and six columns).</summary>
    [Says("Still to do: re-rate how much you believe the thought.")]
    public static readonly Rule BeliefAfterMissing = Rule.Missing("thought-record/belief-after-missing");

    /// <summary>Evidence is still blank (seven columns).</summary>
    [Says("Still blank: what supports the thought and what doesn't.")]
    public static readonly Rule EvidenceMissing = Rule.Missing("thought-record/evidence-missing");

    /// <summary>Neither a balanced thought nor a plan nor acceptance is there (four columns and more).</summary>
    [Says("Still blank: a balanced thought. If the evidence supports the thought, a plan or acceptance is fine instead.")]
    public static readonly Rule BalancedThoughtMissing = Rule.Missing("thought-record/balanced-thought-missing");

    /// <summary>A balanced thought has no words.</summary>
    [Says("A balanced thought is still blank.")]
    public static readonly Rule BalancedThoughtTextMissing = Rule.Missing("thought-record/balanced-thought-text-missing");

    /// <summary>Belief in a balanced thought is not rated.</summary>
    [Says("Not rated yet: how much you believe the balanced thought.")]
    public static readonly Rule BalancedBeliefMissing = Rule.Missing("thought-record/balanced-belief-missing");

    /// <summary>The record was finished before the situation happened.</summary>
    [Says("The record can't be finished before the situation happened.")]
    public static readonly Rule FinishedBeforeItHappened = Rule.Error("thought-record/finished-before-it-happened");

    /// <summary>Evidence stands on one side only.</summary>
    [Says("There's evidence on one side only.")]
    public static readonly Rule EvidenceOneSided = Rule.Warning("thought-record/evidence-one-sided");

    /// <summary>A balanced thought is believed less than half.</summary>
    [Says("The balanced thought is believed less than half. Another wording may fit better.")]
    public static readonly Rule BalancedBeliefLow = Rule.Warning("thought-record/balanced-belief-low");

    /// <summary>No emotion changed.</summary>
    [Says("No feeling changed. You could look at this together.")]
    public static readonly Rule NoEmotionMoved = Rule.Warning("thought-record/no-emotion-moved");

    /// <summary>Two emotions share a name.</summary>
    [Says("Two feelings have the same name.")]
    public static readonly Rule EmotionTwice = Rule.Warning("thought-record/emotion-twice");

    /// <summary>Another thought is believed more than the hot thought.</summary>
    [Says("Another thought is believed more than the one that stings most.")]
    public static readonly Rule HotThoughtNotMostBelieved = Rule.Warning("thought-record/hot-thought-not-most-believed");

    /// <summary>A thinking style is none of the catalogue.</summary>
    [Says("This thinking style isn't on the list. A clinic's own is fine.")]
    public static readonly Rule UnknownDistortion = Rule.Warning("thought-record/unknown-distortion");

    /// <summary>The record was finished more than a day after the situation.</summary>
    [Says("The record was finished more than a day after the situation.")]
    public static readonly Rule FinishedLate = Rule.Warning("thought-record/finished-late");
}
