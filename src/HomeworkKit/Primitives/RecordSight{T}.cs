namespace HomeworkKit;

/// <summary>Who sees which member of one type of record, and how to take away what a viewer does not see.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class RecordSight<T> : RecordSight
    where T : ContentRecord
{
    private readonly SeenMember<T>[] _hideable;

    internal RecordSight(params SeenMember<T>[] members)
        : base(typeof(T), members.ToDictionary(static member => member.Name, static member => member.Sight, StringComparer.Ordinal)) =>
        _hideable = Array.FindAll(members, static member => member.Without is not null);

    /// <summary>Gives the record without what a viewer does not see.</summary>
    /// <param name="record">The record.</param>
    /// <param name="shows">Whether the viewer sees members of a sight.</param>
    /// <returns>The record itself if nothing is hidden. Where something is, members that this version does not know are hidden with it.</returns>
    internal T Seen(T record, Func<MemberSight, bool> shows)
    {
        var seen = record;
        foreach (var member in _hideable)
        {
            if (!shows(member.Sight))
            {
                seen = member.Without!(seen);
            }
        }

        if (!ReferenceEquals(seen, record))
        {
            seen.Unknown = null;
        }

        return seen;
    }
}
