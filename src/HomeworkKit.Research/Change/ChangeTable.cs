namespace HomeworkKit.Research;

/// <summary>How many people of a group fall into each category of change.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record ChangeTable
{
    private ChangeTable()
    {
    }

    /// <summary>Gets how many are reliably better and past the cutoff.</summary>
    public required int Recovered { get; init; }

    /// <summary>Gets how many are reliably better and not past the cutoff.</summary>
    public required int Improved { get; init; }

    /// <summary>Gets how many did not change reliably.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Gets how many are reliably worse.</summary>
    public required int Deteriorated { get; init; }

    /// <summary>Gets for how many nothing can be said, since a score is missing.</summary>
    public required int Missing { get; init; }

    /// <summary>Gets how many are reliably better, past the cutoff or not.</summary>
    public int ReliablyImproved => Recovered + Improved;

    /// <summary>Counts.</summary>
    /// <param name="changes">One change a person.</param>
    /// <returns>The counts.</returns>
    public static ChangeTable Of(IEnumerable<ReliableChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var counts = new int[5];
        foreach (var change in changes)
        {
            counts[change.Category is { } category ? (int)category : 0]++;
        }

        return new ChangeTable
        {
            Missing = counts[0],
            Recovered = counts[(int)ChangeCategory.Recovered],
            Improved = counts[(int)ChangeCategory.Improved],
            Unchanged = counts[(int)ChangeCategory.Unchanged],
            Deteriorated = counts[(int)ChangeCategory.Deteriorated],
        };
    }
}
