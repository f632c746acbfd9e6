using HomeworkKit.Kinds;

namespace HomeworkKit;

/// <summary>Holds the predictions of an attempt to how they stood when it started, while its author goes on filling it in.</summary>
/// <remarks>
/// Going on is refused if it rewrites what was frozen; a correction may, since it says so and keeps the original beside it. From a device that was
/// offline a rewriting continuation is kept, as every fact is, and counts as the correction that it is.
/// </remarks>
internal static class FrozenAttempts
{
    /// <summary>Gives the code of what the later state of an attempt rewrites, or null.</summary>
    internal static string? ProblemOf(Attempt earlier, Attempt later) => (earlier.Entry, later.Entry) switch
    {
        (IHasPredictions before, IHasPredictions after) => FrozenPredictions.Compare(before, after).Errors is [var error, ..] ? error.Code : null,
        (IHasPredictions { StartedAt: not null }, _) => PredictionRules.StartMoved.Code,
        _ => null,
    };
}
