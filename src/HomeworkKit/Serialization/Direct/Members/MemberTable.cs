using System.Buffers.Binary;
using System.Text;

namespace HomeworkKit.Serialization.Direct;

/// <summary>What is said of all members, in one run of bytes, one record's behind another's.</summary>
/// <remarks>
/// Of a record the line of its sentence, in two bytes, how many members it has, of each a mark that its name gives, and of each in two bytes how far behind the
/// first mark it stands; of each member the length of its name, the name, its role and traits, the line of its sentence in two bytes, and its unit.
/// </remarks>
internal static class MemberTable
{
    private const int Head = 3;
    private const int BehindName = 4;
    private const int DistanceBytes = 2;
    private const int RoleBits = 4;

    /// <summary>Finds a member of the record whose marks begin at a place.</summary>
    /// <returns>Which it is; less than zero for a name that is none.</returns>
    internal static int Find(int members, int count, ReadOnlySpan<byte> name)
    {
        var marks = DirectRecords.PackedMembers.Slice(members, count);
        var mark = MarkOf(name);
        var member = marks.IndexOf(mark);
        while (member >= 0 && !NameAt(PlaceOf(members, count, member)).SequenceEqual(name))
        {
            var next = marks[(member + 1)..].IndexOf(mark);
            member = next < 0 ? next : member + 1 + next;
        }

        return member;
    }

    /// <summary>Gives the place of a member of the record whose marks begin at a place.</summary>
    internal static int PlaceOf(int members, int count, int member) =>
        members + Number(DirectRecords.PackedMembers[(members + count + (member * DistanceBytes))..]);

    /// <summary>Gives the place of the first member of the record whose marks begin at a place.</summary>
    internal static int FirstOf(int members, int count) => members + (count * (1 + DistanceBytes));

    /// <summary>Gives the place of the member behind the one at a place.</summary>
    internal static int Behind(int place) => place + 1 + DirectRecords.PackedMembers[place] + BehindName;

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
            Number(rest[1..]),
            unit == 0 ? null : DirectRecords.UnitOf(unit)) { Place = place };
    }

    /// <summary>Gives the line of the sentence of the record whose marks begin at a place.</summary>
    internal static int LineOf(int place) => Number(DirectRecords.PackedMembers[(place - Head)..]);

    /// <summary>Gives how many members the record has whose marks begin at a place.</summary>
    internal static int CountOf(int place) => DirectRecords.PackedMembers[place - 1];

    /// <summary>Gives the names of the members of all records.</summary>
    internal static HashSet<string> AllNames()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var place = Head; place < DirectRecords.PackedMembers.Length; place += Head)
        {
            var left = CountOf(place);
            for (place = FirstOf(place, left); left > 0; left--)
            {
                names.Add(TextAt(place));
                place = Behind(place);
            }
        }

        return names;
    }

    // The generator does the same: most names of a record have a mark that no other has.
    private static byte MarkOf(ReadOnlySpan<byte> name) =>
        name.IsEmpty ? default : unchecked((byte)(name[0] + (name[^1] * 7) + (name[name.Length / 2] * 13) + (name.Length * 31)));

    private static int Number(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
