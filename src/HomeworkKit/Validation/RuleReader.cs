using System.Text;

namespace HomeworkKit.Validation;

/// <summary>Reads rules from the table of the library.</summary>
/// <remarks>
/// A rule is its tier with two bits for its limits, the limits in two bytes each, and its name; before the first rule of an area stand the area's mark and
/// name.
/// A name is its length and its letters.
/// </remarks>
internal struct RuleReader
{
    private const int Area = 3;
    private const int Tier = 3;
    private const int HasLeast = 4;
    private const int HasMost = 8;

    private int _at;
    private int _number;
    private string _area = string.Empty;

    /// <summary>Begins at an area.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="number">The number of its first rule.</param>
    internal RuleReader(int at, int number) => (_at, _number) = (at, number);

    internal readonly bool IsAtEnd => _at == RuleTable.Bytes.Length;

    internal Rule Next()
    {
        if (RuleTable.Bytes[_at] == Area)
        {
            _at++;
            _area = Name() + "/";
        }

        var head = RuleTable.Bytes[_at++];
        var least = Limit(head & HasLeast);
        var most = Limit(head & HasMost);
        var rule = Rule.OfLibrary(_area + Name(), (FindingTier)(head & Tier), _number++);
        return head > Tier ? rule.Within(least, most) : rule;
    }

    private int? Limit(int given)
    {
        if (given == 0)
        {
            return null;
        }

        var limit = RuleTable.Bytes[_at] | (RuleTable.Bytes[_at + 1] << 8);
        _at += 2;
        return limit;
    }

    private string Name()
    {
        var length = RuleTable.Bytes[_at];
        var name = Encoding.ASCII.GetString(RuleTable.Bytes.Slice(_at + 1, length));
        _at += 1 + length;
        return name;
    }
}
