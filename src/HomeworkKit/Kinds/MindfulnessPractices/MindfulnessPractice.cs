namespace HomeworkKit.Kinds;

/// <summary>One practice.</summary>
/// <remarks>When it was is told by the attempt.</remarks>
public sealed partial record MindfulnessPractice : HomeworkEntry, IHasRatingChanges, IHasDuration, IOfLibraryKind
{
    /// <summary>Gets what was practised.</summary>
    /// <value>Null for what was asked.</value>
    public PracticeTechnique? Technique { get; init; }

    /// <summary>Gets the stage of applied relaxation that was practised.</summary>
    /// <value>Null for what was asked.</value>
    public AppliedRelaxationStage? Stage { get; init; }

    /// <summary>Gets how long it was.</summary>
    /// <value>Minutes; 0 or more.</value>
    [Unit("minutes")]
    public decimal? Minutes { get; init; }

    /// <summary>Gets how body and mind were before and after.</summary>
    public IReadOnlyList<PracticeRating> Ratings { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how sleepy the client was.</summary>
    public Rating? Sleepiness { get; init; }

    /// <summary>Gets a value indicating whether a recording or a person guided it.</summary>
    public bool? Guided { get; init; }

    /// <summary>Gets how the client sat, lay, stood or moved.</summary>
    public string? Position { get; init; }

    /// <summary>Gets where the client was.</summary>
    public string? Place { get; init; }

    /// <summary>Gets how often the practice was interrupted from outside.</summary>
    /// <value>0 or more.</value>
    public int? Interruptions { get; init; }

    /// <summary>Gets what the client noticed.</summary>
    public string? Noticed { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<RatingChange> GetRatingChanges() =>
        RatingChange.List(Ratings.Select(static rating => RatingChange.Of(rating.Item, rating.Before, rating.After)));

    /// <inheritdoc/>
    public decimal? GetMinutesTaken() => Minutes;

    HomeworkKind IOfLibraryKind.Kind() => MindfulnessKind.Instance;
}
