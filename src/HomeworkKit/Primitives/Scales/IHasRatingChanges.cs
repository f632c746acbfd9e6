namespace HomeworkKit;

/// <summary>What an entry offers that rates something before and after: a digest over all of them needs to know no kind of homework.</summary>
/// <remarks>A host's own entry may implement it too.</remarks>
public interface IHasRatingChanges
{
    /// <summary>Gives what was rated before and after.</summary>
    /// <returns>The ratings in the order of the entry, also where one of the two is missing; empty if nothing was rated.</returns>
    IReadOnlyList<RatingChange> GetRatingChanges();
}
