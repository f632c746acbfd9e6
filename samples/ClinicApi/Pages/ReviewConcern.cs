using HomeworkKit.Events;

namespace HomeworkKit.Samples.ClinicApi.Pages;

/// <summary>A safety concern for the review, with who acknowledged it.</summary>
/// <param name="Concern">The concern.</param>
/// <param name="Acknowledged">How it was acknowledged; null while it is open.</param>
public sealed record ReviewConcern(CycleConcern Concern, ConcernAcknowledged? Acknowledged)
{
    internal static IReadOnlyList<ReviewConcern> Of(HomeworkCycle cycle, CycleView view) =>
        [.. view.Concerns.Select(concern => new ReviewConcern(concern, concern.IsOpen ? null : AcknowledgementOf(cycle, concern))).OrderByDescending(static one => one.Concern.IsOpen)];

    // One that names nothing is of all that was open.
    private static ConcernAcknowledged? AcknowledgementOf(HomeworkCycle cycle, CycleConcern concern) => cycle.Events.SkipWhile(cycleEvent => cycleEvent.Id != concern.Event)
        .OfType<ConcernAcknowledged>().FirstOrDefault(acknowledged => acknowledged.Acknowledges.Count == 0 || acknowledged.Acknowledges.Contains(concern.Event));
}
