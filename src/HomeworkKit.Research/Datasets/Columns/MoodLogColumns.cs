using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>Mood logs: each column the rating of one item.</summary>
public sealed record MoodLogColumns : CsvRecordMapping
{
    /// <summary>Gets the items with their columns.</summary>
    /// <value>A value outside its item's scale is left blank and told, never clamped.</value>
    public required IReadOnlyList<MoodItemColumn> Items { get; init => field = ValueList.From(value)!; }

    /// <summary>Gets the column of what the person was doing.</summary>
    public CsvColumn? Activity { get; init; }

    /// <summary>Gets the column of where the person was.</summary>
    public CsvColumn? Place { get; init; }

    /// <summary>Gets the column of with whom the person was.</summary>
    public CsvColumn? Company { get; init; }

    internal override HomeworkTask Task => new MoodLogTask { Items = [.. Items.Select(static item => item.Item)] };

    internal override IEnumerable<CsvColumn> Columns => Items.Select(static item => item.Column).Concat(new[] { Activity, Place, Company }.OfType<CsvColumn>());

    internal override HomeworkEntry? Read(CsvRow row, string? zone)
    {
        var log = new MoodLog
        {
            Ratings =
            [
                .. from item in Items
                let rating = row.Rating(item.Column, item.Item.Scale)
                where rating is not null
                select new ItemRating { Item = item.Item.Key, Rating = rating },
            ],
            Activity = row.Text(Activity),
            Place = row.Text(Place),
            Company = row.Text(Company),
        };
        return log is { Ratings.Count: 0, Activity: null, Place: null, Company: null } ? null : log;
    }
}
