namespace HomeworkKit.Kinds;

/// <summary>The answer to one item: the member that the item asks for, or why there is none.</summary>
public sealed partial record WorksheetAnswer : ContentRecord
{
    /// <summary>Gets the key of the item; in a table, that of the column.</summary>
    public required string Item { get; init; }

    /// <summary>Gets the key of the row of a table.</summary>
    /// <value>Null for an item that stands in no table.</value>
    public string? Row { get; init; }

    /// <summary>Gets the words.</summary>
    public string? Text { get; init; }

    /// <summary>Gets yes or no.</summary>
    public bool? YesNo { get; init; }

    /// <summary>Gets the keys of the options that were picked.</summary>
    public IReadOnlyList<string> Choices { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets an answer in the client's own words, where none of the options fits.</summary>
    public string? Other { get; init; }

    /// <summary>Gets the number.</summary>
    /// <value>In the item's unit.</value>
    public decimal? Number { get; init; }

    /// <summary>Gets the rating.</summary>
    /// <value>On the item's scale.</value>
    public Rating? Rating { get; init; }

    /// <summary>Gets the date.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Gets the time by the clock.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>Gets the moment.</summary>
    public Instant? At { get; init; }

    /// <summary>Gets the length of time.</summary>
    public Minutes? Minutes { get; init; }

    /// <summary>Gets why there is no answer.</summary>
    /// <value>Null where nobody said; it counts for nothing where there is an answer.</value>
    public NoAnswer? NoAnswer { get; init; }

    internal bool IsBlank =>
        string.IsNullOrWhiteSpace(Text)
        && YesNo is null
        && Choices.Count == 0
        && string.IsNullOrWhiteSpace(Other)
        && Number is null
        && Rating is null
        && Date is null
        && Time is null
        && At is null
        && Minutes is null
        && NoAnswer is null;
}
