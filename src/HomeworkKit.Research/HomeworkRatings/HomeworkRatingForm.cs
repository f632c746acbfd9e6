namespace HomeworkKit.Research;

/// <summary>
/// The shape of an instrument that rates homework: items by key and their range. No wording is in it, and none is shipped. Equality is by value.
/// </summary>
public sealed record HomeworkRatingForm
{
    /// <summary>Gets the name of the instrument, as your codebook has it.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the items, in order, by the names of their columns.</summary>
    public IReadOnlyList<string> Items { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the least that an item takes.</summary>
    public required double Least { get; init; }

    /// <summary>Gets the most that an item takes.</summary>
    public required double Most { get; init; }

    /// <summary>Gets the items of which less is better: they are turned round before they are added up.</summary>
    public IReadOnlyList<string> Reversed { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how many missing items a total makes up for, by the mean of the others.</summary>
    /// <value>By default none.</value>
    public int MostMissing { get; init; }

    /// <summary>Checks the form.</summary>
    /// <returns>Itself.</returns>
    /// <exception cref="ArgumentException">There is no item or one twice, the most does not lie above the least, an item that is reversed is none, or all items
    /// may be missing.</exception>
    internal HomeworkRatingForm OrThrow() =>
        Items.Count > 0
        && Items.Distinct(StringComparer.Ordinal).Count() == Items.Count
        && Most > Least
        && double.IsFinite(Most - Least)
        && Reversed.All(item => Items.Contains(item, StringComparer.Ordinal))
        && MostMissing >= 0
        && MostMissing < Items.Count
            ? this
            : throw new ArgumentException(RatersMessages.RatingForm);
}
