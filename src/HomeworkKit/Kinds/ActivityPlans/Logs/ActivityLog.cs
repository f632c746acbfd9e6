namespace HomeworkKit.Kinds;

/// <summary>A log of activities, usually of one day: what became of the plan, and what was done besides.</summary>
public sealed partial record ActivityLog : HomeworkEntry, IHasRatingChanges, IOfLibraryKind
{
    /// <summary>Gets the day.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Gets the activities.</summary>
    public IReadOnlyList<LoggedActivity> Activities { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the mood of the day as a whole.</summary>
    /// <value>On the plan's scale of mood, or 0 to 10; asked at the end of the day (Lejuez et al. 2011).</value>
    public Rating? DayMood { get; init; }

    /// <summary>Gets how many hours of the day the client was awake.</summary>
    /// <value>0 to 24.</value>
    public decimal? HoursAwake { get; init; }

    /// <summary>Gets anything noticed about activity and mood.</summary>
    public string? Noticed { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<RatingChange> GetRatingChanges() =>
        RatingChange.List(Activities.Select(static activity => RatingChange.Of("mood", activity.MoodBefore, activity.MoodAfter, activity.Activity)));

    HomeworkKind IOfLibraryKind.Kind() => ActivityPlanKind.Instance;
}
