namespace HomeworkKit.Kinds;

/// <summary>What some practices add up to. How much was practised, never how well.</summary>
/// <remarks>
/// Course programmes ask for about 45 minutes on six days a week, and people do about two thirds of it (Parsons et al. 2017): a percentage far from 100 is the
/// rule. Equality is by value.
/// </remarks>
public sealed partial record PracticeSummary
{
    private const decimal DaysOfAWeek = 7;

    private PracticeSummary()
    {
    }

    /// <summary>Gets the number of practices.</summary>
    public int Practices { get; private init; }

    /// <summary>Gets how many of them say how long they were.</summary>
    public int PracticesWithMinutes { get; private init; }

    /// <summary>Gets the minutes of those that say.</summary>
    [Unit("minutes")]
    public decimal Minutes { get; private init; }

    /// <summary>Gets the minutes a week, over the observed days.</summary>
    public decimal MinutesPerWeek { get; private init; }

    /// <summary>Gets the practices a week, over the observed days.</summary>
    public decimal PracticesPerWeek { get; private init; }

    /// <summary>Gets the practices as a percentage of those that were assigned.</summary>
    /// <value>May be above 100; null if none was assigned.</value>
    public decimal? PercentOfAssigned { get; private init; }

    /// <summary>Gets the mean change of each item of the task, in its order.</summary>
    /// <value>Only ratings on the item's scale enter.</value>
    public IReadOnlyList<PracticeItemChange> Changes { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Adds up practices.</summary>
    /// <param name="task">The task that they answer.</param>
    /// <param name="practices">The practices.</param>
    /// <param name="observedDays">How many days were looked at.</param>
    /// <param name="assigned">How many practices were assigned on these days.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="observedDays"/> is below 1, or <paramref name="assigned"/> below 0.</exception>
    public static PracticeSummary Of(MindfulnessTask task, IEnumerable<MindfulnessPractice> practices, int observedDays, int assigned)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(practices);
        ArgumentOutOfRangeException.ThrowIfLessThan(observedDays, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(assigned);
        MindfulnessPractice[] all = [.. practices];
        decimal[] minutes =
        [
            .. all.Select(static practice => practice.Minutes).OfType<decimal>().Where(static length => HomeworkKit.Minutes.TryCreate(length, out _)),
        ];
        return new PracticeSummary
        {
            Practices = all.Length,
            PracticesWithMinutes = minutes.Length,
            Minutes = minutes.Sum(),
            MinutesPerWeek = minutes.Sum() * DaysOfAWeek / observedDays,
            PracticesPerWeek = all.Length * DaysOfAWeek / observedDays,
            PercentOfAssigned = assigned == 0 ? null : 100m * all.Length / assigned,
            Changes = [.. task.Items.Select(item => ChangeOf(item, all))],
        };
    }

    private static PracticeItemChange ChangeOf(PracticeItem item, MindfulnessPractice[] practices)
    {
        decimal[] changes =
        [
            .. practices
                .SelectMany(static practice => practice.Ratings)
                .Where(rating => rating.Item == item.Key && rating.Before?.Scale.HasSameValuesAs(item.Scale) is true)
                .Select(static rating => rating.Change)
                .OfType<decimal>(),
        ];
        return new PracticeItemChange(item.Key, changes.Length == 0 ? null : changes.Average(), changes.Length);
    }
}
