using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>Activities: one activity a row, with how much of an achievement and how enjoyable it was.</summary>
public sealed record ActivityColumns : CsvRecordMapping
{
    /// <summary>Gets the column of what was done.</summary>
    public CsvColumn? Activity { get; init; }

    /// <summary>Gets the column of how much of an achievement it was.</summary>
    public CsvColumn? Mastery { get; init; }

    /// <summary>Gets the column of how enjoyable it was.</summary>
    public CsvColumn? Pleasure { get; init; }

    /// <summary>Gets the scale of achievement and enjoyment.</summary>
    /// <value>Null for 0 to 5.</value>
    public RatingScale? Scale { get; init; }

    /// <summary>Gets the column of the mood before.</summary>
    public CsvColumn? MoodBefore { get; init; }

    /// <summary>Gets the column of the mood after.</summary>
    public CsvColumn? MoodAfter { get; init; }

    /// <summary>Gets the scale of mood.</summary>
    /// <value>Needed where a mood column is named.</value>
    public RatingScale? MoodScale { get; init; }

    internal override HomeworkTask Task => new ActivityPlanTask { MonitoringOnly = true, MasteryScale = Scale, PleasureScale = Scale, MoodScale = MoodScale };

    internal override IEnumerable<CsvColumn> Columns => new[] { Activity, Mastery, Pleasure, MoodBefore, MoodAfter }.OfType<CsvColumn>();

    internal override HomeworkEntry? Read(CsvRow row, string? zone)
    {
        var scale = Scale ?? ActivityPlanTask.ZeroToFive;
        var activity = new LoggedActivity
        {
            Activity = row.Text(Activity),
            Mastery = row.Rating(Mastery, scale),
            Pleasure = row.Rating(Pleasure, scale),
            MoodBefore = MoodBefore is null ? null : row.Rating(MoodBefore, MoodScale ?? throw new ArgumentException(DatasetMessages.NoScale)),
            MoodAfter = MoodAfter is null ? null : row.Rating(MoodAfter, MoodScale ?? throw new ArgumentException(DatasetMessages.NoScale)),
        };
        return activity == new LoggedActivity() ? null : new ActivityLog { Activities = [activity with { Outcome = ActivityOutcome.Done }] };
    }
}
