using System.Text;

namespace HomeworkKit.Generator;

/// <summary>Collects what is said of all members as one run of bytes, one record's behind another's.</summary>
/// <remarks>
/// Of a record the line of its sentence, in two bytes, and how many members it has; of each member the length of its name, the name, its role and traits, the
/// line of its sentence in two bytes, and its unit.
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
    /// <returns>Where its members begin.</returns>
    internal int Add(Record record)
    {
        AddLine(_summaries.Add(record.Type));
        _bytes.Add((byte)record.Members.Count);
        var place = _bytes.Count;
        foreach (var member in record.Members)
        {
            var name = Encoding.UTF8.GetBytes(member.JsonName);
            _bytes.Add(checked((byte)name.Length));
            _bytes.AddRange(name);
            _bytes.Add((byte)((Array.IndexOf(Roles, member.Role) << RoleBits) | Traits(member)));
            AddLine(_summaries.Add(member.Property));
            _bytes.Add(checked((byte)NumberOf(member.Unit)));
        }

        return place;
    }

    /// <summary>Gives how many bytes a member takes.</summary>
    internal static int LengthOf(Member member) => 1 + Encoding.UTF8.GetByteCount(member.JsonName) + BehindName;

    private static int Traits(Member member) =>
        (member.IsRequired ? Required : 0) | (member.Shape.IsNullable ? TakesNull : 0) | (member.Shape.Item is not null ? List : 0) | (member.IsFilledByApp ? FilledByApp : 0);

    private void AddLine(int line)
    {
        _bytes.Add((byte)(line & 0xFF));
        _bytes.Add(checked((byte)(line >> 8)));
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
