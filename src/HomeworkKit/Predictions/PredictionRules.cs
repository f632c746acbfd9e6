using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules that hold for a prediction whatever kind of homework tests it.</summary>
internal static partial class PredictionRules
{
    /// <summary>A change to a prediction has no reason.</summary>
    [Rule(FindingTier.Missing, "prediction/amendment-reason-missing", "Say why the prediction changed after the start.")]
    public static readonly Rule AmendmentReasonMissing;

    /// <summary>A prediction carries a change from before the attempt started.</summary>
    [Rule(FindingTier.Error, "prediction/amended-before-start", "Before the start, you can simply rewrite the prediction.")]
    public static readonly Rule AmendedBeforeStart;

    /// <summary>A prediction was rewritten, added or dropped after the attempt had started.</summary>
    [Rule(FindingTier.Error, "prediction/changed-after-start", "Once you've started, the prediction stays as it was. Add the change next to it and say why.")]
    public static readonly Rule ChangedAfterStart;

    /// <summary>A change to a prediction was rewritten or dropped.</summary>
    [Rule(FindingTier.Error, "prediction/amendment-lost", "A change to a prediction has to stay as it was written.")]
    public static readonly Rule AmendmentLost;

    /// <summary>The start of the attempt was taken back or moved.</summary>
    [Rule(FindingTier.Error, "prediction/start-moved", "Once written down, the start time stays.")]
    public static readonly Rule StartMoved;
}
