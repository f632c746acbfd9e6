namespace HomeworkKit.Research;

/// <summary>How the clients of a dataset and the rows of a covariate table met.</summary>
/// <remarks>All three lists are in the order of their references. Equality is by value.</remarks>
public sealed record CovariateMatch
{
    /// <summary>Gets the clients on both sides.</summary>
    public IReadOnlyList<ClientRef> Matched { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the clients of the dataset without a row.</summary>
    public IReadOnlyList<ClientRef> WithoutRow { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the clients of the table without homework in the dataset.</summary>
    public IReadOnlyList<ClientRef> WithoutHomework { get => field ?? []; init => field = ValueList.From(value); }
}
