using HomeworkKit.Samples.ClinicApi.Accounts;

namespace HomeworkKit.Samples.ClinicApi.Endpoints;

/// <summary>What became of a device's offline work, event by event.</summary>
/// <param name="Applied">What is new.</param>
/// <param name="AlreadyPresent">What was there.</param>
/// <param name="Refused">What no longer fits, and why: to be shown to whoever wrote it.</param>
/// <param name="Now">How it stands now.</param>
internal sealed record RebaseAnswer(
    IReadOnlyList<EventId> Applied,
    IReadOnlyList<EventId> AlreadyPresent,
    IReadOnlyList<RebaseAnswer.Refusal> Refused,
    CycleAnswer Now)
{
    internal static RebaseAnswer Of(RebaseResult result, Account account, HttpResponse response) => new(
        [.. result.Applied.Select(static cycleEvent => cycleEvent.Id)],
        [.. result.AlreadyPresent.Select(static cycleEvent => cycleEvent.Id)],
        [.. result.Refused.Select(static one => new Refusal(one.Event.Id, one.Refusal.Code))],
        CycleAnswer.Of(result.Cycle, account, response));

    /// <summary>An event that no longer fits.</summary>
    /// <param name="Event">Which.</param>
    /// <param name="Code">Why, as in <c>cycle/not-from-here</c>.</param>
    internal sealed record Refusal(EventId Event, string Code);
}
