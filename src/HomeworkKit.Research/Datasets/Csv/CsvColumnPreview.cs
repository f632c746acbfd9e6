namespace HomeworkKit.Research;

/// <summary>What a look at the first rows of a file shows of one column.</summary>
/// <param name="Name">Its name in the header; <c>column-</c> and its number where the header has none.</param>
/// <param name="Kind">What its cells look like.</param>
/// <param name="Filled">How many cells are neither blank nor <c>NA</c>.</param>
/// <param name="Blank">How many are.</param>
/// <param name="Least">The smallest number; null where it holds others than numbers.</param>
/// <param name="Most">The largest number.</param>
public sealed record CsvColumnPreview(string Name, CsvColumnKind Kind, int Filled, int Blank, decimal? Least, decimal? Most)
{
    /// <summary>Gets how many digits stand behind the decimal mark at most.</summary>
    /// <value>0 where it holds whole numbers, or others than numbers.</value>
    public int DecimalPlaces { get; init; }
}
