namespace HomeworkKit.Samples.ClinicApi.Pages.Reviews;

/// <summary>A safety concern for the review, with who acknowledged it.</summary>
/// <param name="Concern">The concern.</param>
/// <param name="Acknowledged">How it was first acknowledged; null while it is open.</param>
public sealed record ReviewConcern(CycleConcern Concern, ConcernAcknowledgement? Acknowledged)
{
    internal static IReadOnlyList<ReviewConcern> Of(CycleView view) =>
        [
            .. view
                .Concerns.Select(static concern => new ReviewConcern(concern, concern.IsOpen ? null : AcknowledgementOf(concern)))
                .OrderByDescending(static one => one.Concern.IsOpen),
        ];

    /// <summary>Gives what somebody may know of, the latest first.</summary>
    internal static IReadOnlyList<ReviewConcern> Of(IEnumerable<HomeworkCycle> cycles, Actor reader) =>
        [.. cycles.SelectMany(cycle => Of(cycle.VisibleTo(reader))).OrderByDescending(static one => one.Concern.RaisedAt)];

    private static ConcernAcknowledgement? AcknowledgementOf(CycleConcern concern) =>
        concern.Acknowledgements.FirstOrDefault(static one => one.NamesConcern) ?? (concern.Acknowledgements.Count > 0 ? concern.Acknowledgements[0] : null);
}
