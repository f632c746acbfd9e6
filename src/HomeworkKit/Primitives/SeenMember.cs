namespace HomeworkKit;

/// <summary>A member of a record with who sees it.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="name">The member.</param>
/// <param name="sight">Who sees it.</param>
/// <param name="without">Gives the record without the member. Null where it is never hidden, or the record is hidden as a whole.</param>
internal sealed class SeenMember<T>(string name, MemberSight sight, Func<T, T>? without = null)
{
    internal string Name { get; } = name;

    internal MemberSight Sight { get; } = sight;

    internal Func<T, T>? Without { get; } = without;
}
