namespace HomeworkKit;

/// <summary>Who sees which member of one type of record.</summary>
/// <param name="type">The type.</param>
/// <param name="members">Its members, inherited ones included.</param>
internal abstract class RecordSight(Type type, IReadOnlyDictionary<string, MemberSight> members)
{
    internal Type Type { get; } = type;

    internal IReadOnlyDictionary<string, MemberSight> Members { get; } = members;
}
