using System.Text.Json;
using static HomeworkKit.Serialization.Direct.DirectToken;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Finds which member of a record comes next in an object, and keeps what is none.</summary>
/// <remarks>
/// Names are looked for from the one behind the last that was found: members mostly stand in the order in which they are written, so that the next is found at
/// once or behind a few that are absent.
/// </remarks>
internal struct MemberReader
{
    private readonly int _members;
    private readonly int _count;
    private readonly OtherMembers _others;
    private DiscriminatorPlace _place;
    private int _next;
    private int _nextName;
    private ulong _met;
    private UnknownFields? _unknown;

    internal MemberReader(int members, OtherMembers others, DiscriminatorPlace place)
    {
        _members = members;
        _nextName = members;
        _count = MemberTable.CountOf(members);
        _others = others;
        _place = place;
    }

    /// <summary>Goes to the value of the next member.</summary>
    /// <returns>Which it is; less than zero at the end of the object.</returns>
    internal int Next(ref Utf8JsonReader reader)
    {
        while (NextMember(ref reader))
        {
            var name = MemberName(ref reader);
            var member = Find(name);
            if (member >= 0)
            {
                ValueOnce(ref reader, ref _met, 1UL << member);
                return member;
            }

            Keep(ref reader, name);
        }

        return -1;
    }

    internal readonly void AllPresent(ulong required)
    {
        if ((_met & required) != required)
        {
            throw Unusual();
        }
    }

    /// <summary>Hands what nobody knew to the record.</summary>
    internal readonly void Keep(IKeepsUnknownFields record) => DirectToken.Keep(_unknown, record);

    private int Find(ReadOnlySpan<byte> name)
    {
        for (var left = _count; left > 0; left--)
        {
            if (_next == _count)
            {
                _next = 0;
                _nextName = _members;
            }

            var member = _next++;
            if (MemberTable.TakeName(ref _nextName).SequenceEqual(name))
            {
                return member;
            }
        }

        return -1;
    }

    private void Keep(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (_others)
        {
            case OtherMembers.Kept:
                KeepUnknown(ref reader, ref _unknown);
                break;
            case OtherMembers.KeptOfType:
                KeepUnknownOfType(ref reader, name, ref _unknown, ref _place);
                break;
            case OtherMembers.KeptOfKind:
                KeepUnknownOfKind(ref reader, name, ref _unknown, ref _place, ref _met);
                break;
            default:
                SkipUnknown(ref reader);
                break;
        }
    }
}
