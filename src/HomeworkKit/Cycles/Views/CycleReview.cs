using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>A review as a viewer may see it.</summary>
public sealed partial record CycleReview : ContentRecord
{
    /// <summary>Gets the event that it stands in.</summary>
    public required EventId Event { get; init; }

    /// <summary>Gets who recorded it.</summary>
    public required Actor By { get; init; }

    /// <summary>Gets when.</summary>
    public required Instant At { get; init; }

    /// <summary>Gets what was decided.</summary>
    public required ReviewDecision Decision { get; init; }

    /// <summary>Gets what they made of it.</summary>
    public required Review Review { get; init; }

    internal static CycleReview Of(Reviewed reviewed) => new()
    {
        Event = reviewed.Id,
        By = reviewed.By,
        At = reviewed.At,
        Decision = reviewed.Decision,
        Review = reviewed.Review,
    };
}
