namespace HomeworkKit;

/// <summary>An entry with situations, thoughts or habits that may recur: what <c>HomeworkPatterns</c> counts across a client's records.</summary>
/// <remarks>A thought record, a mood log, a host's own diary. Implement it on the entry; nothing is worked out beyond what stands there.</remarks>
public interface IHasPatterns
{
    /// <summary>Gives what stands in the entry, once for each place it stands in.</summary>
    /// <returns>The items; blank ones are left out by whoever counts.</returns>
    IEnumerable<PatternItem> GetPatterns();
}
