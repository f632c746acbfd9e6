using System.Text.Json;
using static HomeworkKit.Serialization.Direct.DirectToken;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Finds which member of a record comes next in an object, and keeps what is none.</summary>
/// <remarks>
/// The one behind the last that was found is tried first: members mostly stand in the order in which they are written. Any other is looked up by its mark.
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
        _count = MemberTable.CountOf(members);
        _nextName = MemberTable.FirstOf(members, _count);
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
        var member = _next;
        if (member == _count || !MemberTable.NameAt(_nextName).SequenceEqual(name))
        {
            member = MemberTable.Find(_members, _count, name);
            if (member < 0)
            {
                return -1;
            }

            _nextName = MemberTable.PlaceOf(_members, _count, member);
        }

        _nextName = MemberTable.Behind(_nextName);
        _next = member + 1;
        return member;
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
