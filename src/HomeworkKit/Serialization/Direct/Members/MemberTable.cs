using System.Buffers.Binary;
using System.Text;

namespace HomeworkKit.Serialization.Direct;

/// <summary>What is said of all members, in one run of bytes, one record's behind another's.</summary>
/// <remarks>
/// Of a record the line of its sentence, in two bytes, and how many members it has; of each member the length of its name, the name, its role and traits, the
/// line of its sentence in two bytes, and its unit.
/// </remarks>
internal static class MemberTable
{
    private const int Head = 3;
    private const int BehindName = 4;
    private const int RoleBits = 4;

    /// <summary>Gives the name of the member at a place, and goes on to the next member.</summary>
    internal static ReadOnlySpan<byte> TakeName(ref int place)
    {
        var members = DirectRecords.PackedMembers;
        var begin = place + 1;
        var end = begin + members[place];
        place = end + BehindName;
        return members[begin..end];
    }

    /// <summary>Gives the name of the member at a place.</summary>
    internal static ReadOnlySpan<byte> NameAt(int place) => DirectRecords.PackedMembers.Slice(place + 1, DirectRecords.PackedMembers[place]);

    /// <summary>Gives the name of the member at a place as a text.</summary>
    internal static string TextAt(int place) => Encoding.UTF8.GetString(NameAt(place));

    /// <summary>Describes the member at a place.</summary>
    internal static MemberDescription Describe(int place, Type type)
    {
        var name = NameAt(place);
        var rest = DirectRecords.PackedMembers.Slice(place + 1 + name.Length, BehindName);
        var unit = rest[3];
        return new MemberDescription(
            Encoding.UTF8.GetString(name),
            type,
            (MemberRole)(rest[0] >> RoleBits),
            (MemberTraits)(rest[0] & ((1 << RoleBits) - 1)),
            Line(rest[1..]),
            unit == 0 ? null : DirectRecords.UnitOf(unit)) { Place = place };
    }

    /// <summary>Gives the line of the sentence of the record whose members begin at a place.</summary>
    internal static int LineOf(int place) => Line(DirectRecords.PackedMembers[(place - Head)..]);

    /// <summary>Gives how many members the record has whose members begin at a place.</summary>
    internal static int CountOf(int place) => DirectRecords.PackedMembers[place - 1];

    /// <summary>Gives the names of the members of all records.</summary>
    internal static HashSet<string> AllNames()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var place = Head; place < DirectRecords.PackedMembers.Length; place += Head)
        {
            for (var left = CountOf(place); left > 0; left--)
            {
                names.Add(Encoding.UTF8.GetString(TakeName(ref place)));
            }
        }

        return names;
    }

    private static int Line(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
