namespace HomeworkKit;

/// <summary>Members of a record that the same people see.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="sight">Who sees them.</param>
/// <param name="names">The members.</param>
/// <param name="copy">Puts them into what a viewer sees, which comes first, from the record. Null where whoever shows the record does that.</param>
internal sealed class SeenMembers<T>(MemberSight sight, IReadOnlyList<string> names, Func<T, T, T>? copy = null)
{
    internal MemberSight Sight { get; } = sight;

    internal IReadOnlyList<string> Names { get; } = names;

    internal Func<T, T, T>? Copy { get; } = copy;
}
