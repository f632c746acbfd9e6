namespace HomeworkKit.Research;

/// <summary>What a study knows of a client, from a date on.</summary>
/// <param name="Client">The client or pseudonym.</param>
/// <param name="From">The first day on which it holds; null for always.</param>
public sealed record CovariateRow(ClientRef Client, LocalDate? From)
{
    /// <summary>Gets the values by column; null where the cell is missing.</summary>
    public required IReadOnlyDictionary<string, string?> Values { get; init; }
}
