using System.Text;

namespace HomeworkKit.Generator;

/// <summary>Collects what is said of all members as one run of bytes, one record's behind another's.</summary>
/// <remarks>
/// Of a record the line of its sentence, in two bytes, how many members it has, of each a mark that its name gives, and of each in two bytes how far behind the
/// first mark it stands; of each member the length of its name, the name, its role and traits, the line of its sentence in two bytes, and its unit.
/// </remarks>
internal sealed class MemberTable
{
    // MemberTraits of the library.
    private const int Required = 1;
    private const int TakesNull = 2;
    private const int List = 4;
    private const int FilledByApp = 8;
    private const int RoleBits = 4;
    private const int BehindName = 4;
    private const int MarkAndDistance = 3;

    private static readonly string[] Roles = ["Structure", "Coded", "Number", "Time", "Reference", "ShortText", "FreeText"];

    private readonly List<byte> _bytes = [];
    private readonly List<string> _units = [];
    private readonly Summaries _summaries = new();

    /// <summary>Gets the bytes as the items of a collection expression.</summary>
    internal string Packed => string.Join(", ", _bytes);

    /// <summary>Gets the sentences, a line each, deflated, as the items of a collection expression.</summary>
    internal string PackedSummaries => _summaries.Packed();

    /// <summary>Gets what members are counted in; a member has the number of its own, counted from one.</summary>
    internal IReadOnlyList<string> Units => _units;

    /// <summary>Adds a record.</summary>
    /// <returns>Where the marks of its members begin.</returns>
    internal int Add(Record record)
    {
        AddNumber(_summaries.Add(record.Type));
        _bytes.Add((byte)record.Members.Count);
        var place = _bytes.Count;
        _bytes.AddRange(record.Members.Select(static member => MarkOf(Encoding.UTF8.GetBytes(member.JsonName))));
        var next = MarksOf(record);
        foreach (var member in record.Members)
        {
            AddNumber(next);
            next += LengthOf(member);
        }

        foreach (var member in record.Members)
        {
            var name = Encoding.UTF8.GetBytes(member.JsonName);
            _bytes.Add(checked((byte)name.Length));
            _bytes.AddRange(name);
            _bytes.Add((byte)((Array.IndexOf(Roles, member.Role) << RoleBits) | Traits(member)));
            AddNumber(_summaries.Add(member.Property));
            _bytes.Add(checked((byte)NumberOf(member.Unit)));
        }

        return place;
    }

    /// <summary>Gives how many bytes stand between a record's head and its first member.</summary>
    internal static int MarksOf(Record record) => record.Members.Count * MarkAndDistance;

    /// <summary>Gives how many bytes a member takes.</summary>
    internal static int LengthOf(Member member) => 1 + Encoding.UTF8.GetByteCount(member.JsonName) + BehindName;

    private static int Traits(Member member) =>
        (member.IsRequired ? Required : 0)
        | (member.Shape.IsNullable ? TakesNull : 0)
        | (member.Shape.Item is not null ? List : 0)
        | (member.IsFilledByApp ? FilledByApp : 0);

    // The library does the same: most names of a record have a mark that no other has.
    private static byte MarkOf(byte[] name) => unchecked((byte)(name[0] + (name[name.Length - 1] * 7) + (name[name.Length / 2] * 13) + (name.Length * 31)));

    private void AddNumber(int number)
    {
        _bytes.Add((byte)(number & 0xFF));
        _bytes.Add(checked((byte)(number >> 8)));
    }

    private int NumberOf(string? unit)
    {
        if (unit is null)
        {
            return 0;
        }

        if (!_units.Contains(unit))
        {
            _units.Add(unit);
        }

        return _units.IndexOf(unit) + 1;
    }
}
