using System.Text;

namespace HomeworkKit.Generator;

/// <summary>Collects the names of all members as one run of bytes: of each its length, then its letters, one record's behind another's.</summary>
internal sealed class MemberNames
{
    private readonly List<byte> _bytes = [];

    /// <summary>Gets all of them as the items of a collection expression.</summary>
    internal string Packed => string.Join(", ", _bytes);

    /// <summary>Adds the names of a record.</summary>
    /// <returns>Where they begin.</returns>
    internal int Add(Record record)
    {
        var place = _bytes.Count;
        foreach (var member in record.Members)
        {
            var name = Encoding.UTF8.GetBytes(member.JsonName);
            _bytes.Add(checked((byte)name.Length));
            _bytes.AddRange(name);
        }

        return place;
    }
}
