using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of thought records.</summary>
internal static class ThoughtRecordRules
{
    /// <summary>The number of columns is none of the formats.</summary>
    public static readonly Rule ColumnsUnknown = Rule.Error("thought-record/columns-unknown", "A thought record has three to seven columns.");

    /// <summary>The situation is blank.</summary>
    public static readonly Rule SituationMissing = Rule.Missing("thought-record/situation-missing", "The situation is still blank.");

    /// <summary>When it happened is blank (six columns).</summary>
    public static readonly Rule OccurredMissing = Rule.Missing("thought-record/occurred-missing", "Still blank: when it happened.");

    /// <summary>What was felt in the body was asked for and is blank.</summary>
    public static readonly Rule BodyMissing = Rule.Missing("thought-record/body-missing", "Still blank: what you felt in your body.");

    /// <summary>What the client did was asked for and is blank.</summary>
    public static readonly Rule BehaviourMissing = Rule.Missing("thought-record/behaviour-missing", "Still blank: what you did.");

    /// <summary>No emotion is named.</summary>
    public static readonly Rule EmotionMissing = Rule.Missing("thought-record/emotion-missing", "There's no feeling here yet.");

    /// <summary>An emotion has no name.</summary>
    public static readonly Rule EmotionNameMissing = Rule.Missing("thought-record/emotion-name-missing", "A feeling still needs a name.");

    /// <summary>An emotion has no strength before.</summary>
    public static readonly Rule EmotionBeforeMissing = Rule.Missing("thought-record/emotion-before-missing", "Not rated yet: how strong a feeling was.");

    /// <summary>An emotion is not rated again at the end (five columns and more).</summary>
    public static readonly Rule EmotionAfterMissing = Rule.Missing("thought-record/emotion-after-missing", "Still to do: re-rate your emotions.");

    /// <summary>An emotion is rated after without a rating before, and is not marked as new.</summary>
    public static readonly Rule EmotionAfterWithoutBefore = Rule.Error("thought-record/emotion-after-without-before", "A feeling that is only rated at the end needs to be marked as one that came up later.");

    /// <summary>An emotion is marked as new and has a rating before.</summary>
    public static readonly Rule NewEmotionWithBefore = Rule.Error("thought-record/new-emotion-with-before", "A feeling that came up later can't have a rating from before.");

    /// <summary>No thought is written down.</summary>
    public static readonly Rule ThoughtMissing = Rule.Missing("thought-record/thought-missing", "There's no thought here yet.");

    /// <summary>A thought has no words.</summary>
    public static readonly Rule ThoughtTextMissing = Rule.Missing("thought-record/thought-text-missing", "A thought is still blank.");

    /// <summary>Evidence is there, and not exactly one thought is marked as hot.</summary>
    public static readonly Rule HotThoughtMissing = Rule.Missing("thought-record/hot-thought-missing", "Choose the thought that stings most: the evidence is about that one.");

    /// <summary>Belief in the thought is not rated (five and six columns).</summary>
    public static readonly Rule BeliefBeforeMissing = Rule.Missing("thought-record/belief-before-missing", "Not rated yet: how much you believe a thought.");

    /// <summary>Belief in the thought is not rated again (five and six columns).</summary>
    public static readonly Rule BeliefAfterMissing = Rule.Missing("thought-record/belief-after-missing", "Still to do: re-rate how much you believe the thought.");

    /// <summary>Evidence is still blank (seven columns).</summary>
    public static readonly Rule EvidenceMissing = Rule.Missing("thought-record/evidence-missing", "Still blank: what supports the thought and what doesn't.");

    /// <summary>Neither a balanced thought nor a plan nor acceptance is there (four columns and more).</summary>
    public static readonly Rule BalancedThoughtMissing = Rule.Missing("thought-record/balanced-thought-missing", "Still blank: a balanced thought. If the evidence supports the thought, a plan or acceptance is fine instead.");

    /// <summary>A balanced thought has no words.</summary>
    public static readonly Rule BalancedThoughtTextMissing = Rule.Missing("thought-record/balanced-thought-text-missing", "A balanced thought is still blank.");

    /// <summary>Belief in a balanced thought is not rated.</summary>
    public static readonly Rule BalancedBeliefMissing = Rule.Missing("thought-record/balanced-belief-missing", "Not rated yet: how much you believe the balanced thought.");

    /// <summary>The record was finished before the situation happened.</summary>
    public static readonly Rule FinishedBeforeItHappened = Rule.Error("thought-record/finished-before-it-happened", "The record can't be finished before the situation happened.");

    /// <summary>Evidence stands on one side only.</summary>
    public static readonly Rule EvidenceOneSided = Rule.Warning("thought-record/evidence-one-sided", "There's evidence on one side only.");

    /// <summary>A balanced thought is believed less than half.</summary>
    public static readonly Rule BalancedBeliefLow = Rule.Warning("thought-record/balanced-belief-low", "The balanced thought is believed less than half. Another wording may fit better.");

    /// <summary>No emotion changed.</summary>
    public static readonly Rule NoEmotionMoved = Rule.Warning("thought-record/no-emotion-moved", "No feeling changed. You could look at this together.");

    /// <summary>Two emotions share a name.</summary>
    public static readonly Rule EmotionTwice = Rule.Warning("thought-record/emotion-twice", "Two feelings have the same name.");

    /// <summary>Another thought is believed more than the hot thought.</summary>
    public static readonly Rule HotThoughtNotMostBelieved = Rule.Warning("thought-record/hot-thought-not-most-believed", "Another thought is believed more than the one that stings most.");

    /// <summary>A thinking style is none of the catalogue.</summary>
    public static readonly Rule UnknownDistortion = Rule.Warning("thought-record/unknown-distortion", "This thinking style isn't on the list. A clinic's own is fine.");

    /// <summary>The record was finished more than a day after the situation.</summary>
    public static readonly Rule FinishedLate = Rule.Warning("thought-record/finished-late", "The record was finished more than a day after the situation.");
}
