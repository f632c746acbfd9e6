using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules that hold for a prediction whatever kind of homework tests it.</summary>
internal static class PredictionRules
{
    /// <summary>A change to a prediction has no reason.</summary>
    public static readonly Rule AmendmentReasonMissing = Rule.Missing("prediction/amendment-reason-missing", "Say why the prediction changed after the start.");

    /// <summary>A prediction carries a change from before the attempt started.</summary>
    public static readonly Rule AmendedBeforeStart = Rule.Error("prediction/amended-before-start", "Before the start, you can simply rewrite the prediction.");

    /// <summary>A prediction was rewritten, added or dropped after the attempt had started.</summary>
    public static readonly Rule ChangedAfterStart = Rule.Error("prediction/changed-after-start", "Once you've started, the prediction stays as it was. Add the change next to it and say why.");

    /// <summary>A change to a prediction was rewritten or dropped.</summary>
    public static readonly Rule AmendmentLost = Rule.Error("prediction/amendment-lost", "A change to a prediction has to stay as it was written.");

    /// <summary>The start of the attempt was taken back or moved.</summary>
    public static readonly Rule StartMoved = Rule.Error("prediction/start-moved", "Once written down, the start time stays.");
}
