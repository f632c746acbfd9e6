namespace HomeworkKit.Kinds;

/// <summary>Asks the client to do planned activities, or only to notice what they do, with how much of an achievement and how enjoyable it was.</summary>
/// <remarks>
/// Mastery and pleasure are kept apart on purpose: in depression achievement is easily discounted. Beck et al. 1979 rate them 0-5; 0-10 is common too.
/// </remarks>
public sealed partial record ActivityPlanTask : HomeworkTask, IHasRatedPredictions, IOfLibraryKind
{
    /// <summary>Gets 0 to 5, on which mastery and pleasure were first rated (Beck et al. 1979).</summary>
    public static RatingScale ZeroToFive { get; } = new(0, 5) { Direction = ScaleDirection.HigherIsMore };

    /// <summary>Gets a value indicating whether nothing is planned yet: what is done is written down and rated, as a start.</summary>
    public bool? MonitoringOnly { get; init; }

    /// <summary>Gets the planned activities.</summary>
    /// <value>Empty where nothing is planned yet.</value>
    public IReadOnlyList<PlannedActivity> Planned { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the scale of mastery.</summary>
    /// <value>Null for <see cref="ZeroToFive"/>.</value>
    public RatingScale? MasteryScale { get; init; }

    /// <summary>Gets the scale of pleasure.</summary>
    /// <value>Null for <see cref="ZeroToFive"/>.</value>
    public RatingScale? PleasureScale { get; init; }

    /// <summary>Gets the scale of mood before and after.</summary>
    /// <value>Null where mood is not asked; what is rated all the same enters no summary.</value>
    public RatingScale? MoodScale { get; init; }

    /// <summary>Gets the scale on which the importance of what was done is rated.</summary>
    /// <value>0 to 10 in the revised brief treatment (Lejuez et al. 2011); null where it is not asked: what is rated all the same enters no summary.</value>
    public RatingScale? ImportanceScale { get; init; }

    /// <summary>Gets a value indicating whether the mood of the day as a whole is asked.</summary>
    /// <value>On <see cref="MoodScale"/>, or 0 to 10 where there is none.</value>
    public bool? AskDayMood { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<RatedPrediction> GetRatedPredictions(HomeworkEntry entry)
    {
        if (entry is not ActivityLog log)
        {
            return [];
        }

        var byKey = Planned.DistinctBy(static planned => planned.Key).ToDictionary(static planned => planned.Key, StringComparer.Ordinal);
        return
        [
            .. from logged in log.Activities.Select(static (activity, index) => (Activity: activity, Index: index))
               let planned = logged.Activity is { IsRatable: true, Planned: { } key } ? byKey.GetValueOrDefault(key) : null
               where planned is not null
               from pair in Pairs(planned, logged.Activity, logged.Index)
               select pair,
        ];
    }

    private static IEnumerable<RatedPrediction> Pairs(PlannedActivity planned, LoggedActivity logged, int index)
    {
        (string Quality, Rating? Predicted, Rating? Found)[] pairs =
        [
            ("mastery", planned.PredictedMastery, logged.Mastery),
            ("pleasure", planned.PredictedPleasure, logged.Pleasure),
        ];
        return pairs
            .Where(static pair => pair.Predicted is not null && pair.Found is not null)
            .Select(pair => new RatedPrediction
            {
                Path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"activities[{index}].{pair.Quality}"),
                What = logged.Activity ?? planned.Activity,
                Quality = pair.Quality,
                Predicted = pair.Predicted,
                Found = pair.Found,
            });
    }

    HomeworkKind IOfLibraryKind.Kind() => ActivityPlanKind.Instance;
}
