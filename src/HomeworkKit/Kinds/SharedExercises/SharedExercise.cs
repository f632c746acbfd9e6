using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>A shared exercise as one participant lived it.</summary>
/// <remarks>
/// It has a private half and a shared half. Both are the participant's own until they consent to show something; others never see answers, ratings or progress
/// before that. The other's words are not written down here: they have a record of their own.
/// </remarks>
public sealed partial record SharedExercise : HomeworkEntry, IHasRatingChanges, IHasDuration, IHasHalves, IOfLibraryKind
{
    /// <summary>Gets the answers of the private half.</summary>
    public IReadOnlyList<SharedAnswer> PrivateAnswers { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the answers of the shared half.</summary>
    public IReadOnlyList<SharedAnswer> SharedAnswers { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the parts as they were done.</summary>
    public IReadOnlyList<CompletedPart> PartsDone { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the turns of speaking, in order.</summary>
    public IReadOnlyList<ExerciseTurn> Turns { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what the client expects to feel, how willing they are to feel it, and what it is for.</summary>
    /// <value>Part of the private half; null where it is not asked.</value>
    public Courage? Courage { get; init; }

    /// <summary>Gets anxiety before the exercise.</summary>
    /// <value>0 to 100.</value>
    public Suds? AnxietyBefore { get; init; }

    /// <summary>Gets anxiety after the exercise.</summary>
    /// <value>0 to 100.</value>
    public Suds? AnxietyAfter { get; init; }

    /// <summary>Gets a private note.</summary>
    public string? PrivateNote { get; init; }

    /// <summary>Gets how much anxiety changed.</summary>
    /// <value>After minus before; null if either is missing.</value>
    [JsonIgnore]
    public decimal? AnxietyChange => AnxietyAfter?.Value - AnxietyBefore?.Value;

    /// <summary>Gets how long the parts lasted together, in minutes.</summary>
    /// <value>Null if no part says how long it lasted.</value>
    [JsonIgnore]
    public decimal? MinutesTogether =>
        PartsDone.Any(static part => part.MinutesSpent is not null) ? PartsDone.Sum(static part => part.MinutesSpent?.Value ?? 0) : null;

    /// <inheritdoc/>
    public IReadOnlyList<RatingChange> GetRatingChanges() => RatingChange.List(RatingChange.OfPercent("anxiety", AnxietyBefore?.Value, AnxietyAfter?.Value));

    /// <inheritdoc/>
    public decimal? GetMinutesTaken() => MinutesTogether;

    /// <inheritdoc/>
    public HomeworkEntry WithoutPrivateHalf() => SharedExerciseSight.Entry.Seen(this, static sight => sight != MemberSight.PrivateHalf);

    /// <inheritdoc/>
    public HomeworkEntry WithoutSharedHalf() => SharedExerciseSight.Entry.Seen(this, static sight => sight != MemberSight.SharedHalf);

    /// <inheritdoc/>
    public HomeworkEntry OnlyHalves() => SharedExerciseSight.Entry.Seen(this, static sight => sight != MemberSight.Entry);

    HomeworkKind IOfLibraryKind.Kind() => SharedExerciseKind.Instance;
}
