using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules that hold for a prediction whatever kind of homework tests it.</summary>
internal static class PredictionRules
{
    /// <summary>A change to a prediction has no reason.</summary>
    [Says("Say why the prediction changed after the start.")]
    public static readonly Rule AmendmentReasonMissing = Rule.Missing("prediction/amendment-reason-missing");

    /// <summary>A prediction carries a change from before the attempt started.</summary>
    [Says("Before the start, you can simply rewrite the prediction.")]
    public static readonly Rule AmendedBeforeStart = Rule.Error("prediction/amended-before-start");

    /// <summary>A prediction was rewritten, added or dropped after the attempt had started.</summary>
    [Says("Once you've started, the prediction stays as it was. Add the change next to it and say why.")]
    public static readonly Rule ChangedAfterStart = Rule.Error("prediction/changed-after-start");

    /// <summary>A change to a prediction was rewritten or dropped.</summary>
    [Says("A change to a prediction has to stay as it was written.")]
    public static readonly Rule AmendmentLost = Rule.Error("prediction/amendment-lost");

    /// <summary>The start of the attempt was taken back or moved.</summary>
    [Says("Once written down, the start time stays.")]
    public static readonly Rule StartMoved = Rule.Error("prediction/start-moved");
}
