namespace HomeworkKit.Kinds;

/// <summary>A question that is answered with a number.</summary>
public sealed partial record NumberItem : WorksheetItem
{
    /// <summary>Gets the least that is taken.</summary>
    /// <value>Null for no bound.</value>
    public decimal? Min { get; init; }

    /// <summary>Gets the most that is taken.</summary>
    /// <value>Null for no bound.</value>
    public decimal? Max { get; init; }

    /// <summary>Gets the distance between numbers that are taken, counted from 0, or from <see cref="Min"/> where there is one.</summary>
    /// <value>Above zero; null for any number.</value>
    public decimal? Step { get; init; }

    /// <summary>Gets what is counted or measured, for example drinks.</summary>
    public string? Unit { get; init; }

    internal override WorksheetItemForm Form => WorksheetItemForm.Number;
}
