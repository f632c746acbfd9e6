namespace HomeworkKit;

/// <summary>Who sees which member of one type of record, and how to make what a viewer sees of one.</summary>
/// <remarks>
/// What a viewer sees is put together from the members that are declared as theirs: a member that nobody declared, and one that this version does not know, is
/// in none of it.
/// </remarks>
/// <typeparam name="T">The type.</typeparam>
internal sealed class RecordSight<T> : RecordSight
    where T : ContentRecord
{
    private readonly Func<T, T> _open;
    private readonly SeenMembers<T>[] _groups;

    /// <summary>Initializes who sees what.</summary>
    /// <param name="open">Makes a new record with the open members and nothing else.</param>
    /// <param name="openNames">The members that whoever sees the record sees.</param>
    /// <param name="groups">All other members.</param>
    internal RecordSight(Func<T, T> open, IReadOnlyList<string> openNames, params SeenMembers<T>[] groups)
        : base(
            typeof(T),
            openNames
                .Select(static name => (Name: name, Sight: MemberSight.Open))
                .Concat(groups.SelectMany(static group => group.Names.Select(name => (Name: name, group.Sight))))
                .ToDictionary(static member => member.Name, static member => member.Sight, StringComparer.Ordinal)) => (_open, _groups) = (open, groups);

    /// <summary>Gives the record as a viewer sees it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="shows">Whether the viewer sees members of a sight.</param>
    /// <returns>The record itself if they see all of it.</returns>
    internal T Seen(T record, Func<MemberSight, bool> shows) => Array.TrueForAll(_groups, group => shows(group.Sight)) ? record : Made(record, shows);

    /// <summary>Makes the record anew from the members that are declared.</summary>
    internal T Made(T record, Func<MemberSight, bool> shows)
    {
        var seen = _open(record);
        foreach (var group in _groups)
        {
            if (group.Copy is { } copy && shows(group.Sight))
            {
                seen = copy(seen, record);
            }
        }

        return seen;
    }
}
