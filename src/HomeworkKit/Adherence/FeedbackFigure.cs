namespace HomeworkKit.Adherence;

/// <summary>How one source rated one quality of homework on one scale.</summary>
public sealed partial record FeedbackFigure : ContentRecord
{
    /// <summary>Gets whose ratings they are: the client's own, a therapist's, an observer's or a device's. They are never mixed.</summary>
    public required ObservationSource Source { get; init; }

    /// <summary>Gets what was rated.</summary>
    public required FeedbackQuality Quality { get; init; }

    /// <summary>Gets the scale.</summary>
    /// <value>Ratings on other scales stand in figures of their own: nothing is converted.</value>
    public required RatingScale Scale { get; init; }

    /// <summary>Gets how many ratings there are.</summary>
    /// <value>1 or more.</value>
    public required int Count { get; init; }

    /// <summary>Gets their mean.</summary>
    public required decimal Mean { get; init; }

    /// <summary>Gets the lowest.</summary>
    public required decimal Lowest { get; init; }

    /// <summary>Gets the highest.</summary>
    public required decimal Highest { get; init; }
}
