using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of thought records.</summary>
internal static partial class ThoughtRecordRules
{
    /// <summary>The number of columns is none of the formats.</summary>
    [Rule(FindingTier.Error, "thought-record/columns-unknown", "A thought record has three to seven columns.")]
    public static readonly Rule ColumnsUnknown;

    /// <summary>The situation is blank.</summary>
    [Rule(FindingTier.Missing, "thought-record/situation-missing", "The situation is still blank.")]
    public static readonly Rule SituationMissing;

    /// <summary>When it happened is blank (six columns).</summary>
    [Rule(FindingTier.Missing, "thought-record/occurred-missing", "Still blank: when it happened.")]
    public static readonly Rule OccurredMissing;

    /// <summary>What was felt in the body was asked for and is blank.</summary>
    [Rule(FindingTier.Missing, "thought-record/body-missing", "Still blank: what you felt in your body.")]
    public static readonly Rule BodyMissing;

    /// <summary>What the client did was asked for and is blank.</summary>
    [Rule(FindingTier.Missing, "thought-record/behaviour-missing", "Still blank: what you did.")]
    public static readonly Rule BehaviourMissing;

    /// <summary>No emotion is named.</summary>
    [Rule(FindingTier.Missing, "thought-record/emotion-missing", "There's no feeling here yet.")]
    public static readonly Rule EmotionMissing;

    /// <summary>An emotion has no name.</summary>
    [Rule(FindingTier.Missing, "thought-record/emotion-name-missing", "A feeling still needs a name.")]
    public static readonly Rule EmotionNameMissing;

    /// <summary>An emotion has no strength before.</summary>
    [Rule(FindingTier.Missing, "thought-record/emotion-before-missing", "Not rated yet: how strong a feeling was.")]
    public static readonly Rule EmotionBeforeMissing;

    /// <summary>An emotion is not rated again at the end (five columns and more).</summary>
    [Rule(FindingTier.Missing, "thought-record/emotion-after-missing", "Still to do: re-rate your emotions.")]
    public static readonly Rule EmotionAfterMissing;

    /// <summary>An emotion is rated after without a rating before, and is not marked as new.</summary>
    [Rule(
        FindingTier.Error,
        "thought-record/emotion-after-without-before",
        "A feeling that is only rated at the end needs to be marked as one that came up later.")]
    public static readonly Rule EmotionAfterWithoutBefore;

    /// <summary>An emotion is marked as new and has a rating before.</summary>
    [Rule(FindingTier.Error, "thought-record/new-emotion-with-before", "A feeling that came up later can't have a rating from before.")]
    public static readonly Rule NewEmotionWithBefore;

    /// <summary>No thought is written down.</summary>
    [Rule(FindingTier.Missing, "thought-record/thought-missing", "There's no thought here yet.")]
    public static readonly Rule ThoughtMissing;

    /// <summary>A thought has no words.</summary>
    [Rule(FindingTier.Missing, "thought-record/thought-text-missing", "A thought is still blank.")]
    public static readonly Rule ThoughtTextMissing;

    /// <summary>Evidence is there, and not exactly one thought is marked as hot.</summary>
    [Rule(FindingTier.Missing, "thought-record/hot-thought-missing", "Choose the thought that stings most: the evidence is about that one.")]
    public static readonly Rule HotThoughtMissing;

    /// <summary>Belief in the thought is not rated (five and six columns).</summary>
    [Rule(FindingTier.Missing, "thought-record/belief-before-missing", "Not rated yet: how much you believe a thought.")]
    public static readonly Rule BeliefBeforeMissing;

    /// <summary>Belief in the thought is not rated again (five and six columns).</summary>
    [Rule(FindingTier.Missing, "thought-record/belief-after-missing", "Still to do: re-rate how much you believe the thought.")]
    public static readonly Rule BeliefAfterMissing;

    /// <summary>Evidence is still blank (seven columns).</summary>
    [Rule(FindingTier.Missing, "thought-record/evidence-missing", "Still blank: what supports the thought and what doesn't.")]
    public static readonly Rule EvidenceMissing;

    /// <summary>Neither a balanced thought nor a plan nor acceptance is there (four columns and more).</summary>
    [Rule(
        FindingTier.Missing,
        "thought-record/balanced-thought-missing",
        "Still blank: a balanced thought. If the evidence supports the thought, a plan or acceptance is fine instead.")]
    public static readonly Rule BalancedThoughtMissing;

    /// <summary>A balanced thought has no words.</summary>
    [Rule(FindingTier.Missing, "thought-record/balanced-thought-text-missing", "A balanced thought is still blank.")]
    public static readonly Rule BalancedThoughtTextMissing;

    /// <summary>Belief in a balanced thought is not rated.</summary>
    [Rule(FindingTier.Missing, "thought-record/balanced-belief-missing", "Not rated yet: how much you believe the balanced thought.")]
    public static readonly Rule BalancedBeliefMissing;

    /// <summary>The record was finished before the situation happened.</summary>
    [Rule(FindingTier.Error, "thought-record/finished-before-it-happened", "The record can't be finished before the situation happened.")]
    public static readonly Rule FinishedBeforeItHappened;

    /// <summary>Evidence stands on one side only.</summary>
    [Rule(FindingTier.Warning, "thought-record/evidence-one-sided", "There's evidence on one side only.")]
    public static readonly Rule EvidenceOneSided;

    /// <summary>A balanced thought is believed less than half.</summary>
    [Rule(FindingTier.Warning, "thought-record/balanced-belief-low", "The balanced thought is believed less than half. Another wording may fit better.")]
    public static readonly Rule BalancedBeliefLow;

    /// <summary>No emotion changed.</summary>
    [Rule(FindingTier.Warning, "thought-record/no-emotion-moved", "No feeling changed. You could look at this together.")]
    public static readonly Rule NoEmotionMoved;

    /// <summary>Two emotions share a name.</summary>
    [Rule(FindingTier.Warning, "thought-record/emotion-twice", "Two feelings have the same name.")]
    public static readonly Rule EmotionTwice;

    /// <summary>Another thought is believed more than the hot thought.</summary>
    [Rule(FindingTier.Warning, "thought-record/hot-thought-not-most-believed", "Another thought is believed more than the one that stings most.")]
    public static readonly Rule HotThoughtNotMostBelieved;

    /// <summary>A thinking style is none of the catalogue.</summary>
    [Rule(FindingTier.Warning, "thought-record/unknown-distortion", "This thinking style isn't on the list. A clinic's own is fine.")]
    public static readonly Rule UnknownDistortion;

    /// <summary>The record was finished more than a day after the situation.</summary>
    [Rule(FindingTier.Warning, "thought-record/finished-late", "The record was finished more than a day after the situation.")]
    public static readonly Rule FinishedLate;
}
