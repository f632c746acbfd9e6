using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using HomeworkKit.Forms;
using HomeworkKit.Scheduling;
using HomeworkKit.Validation;

namespace HomeworkKit.Serialization.Direct;

/// <summary>One walk through a record that finds what could not be written and read again as it is, and how many bytes the rest takes at most.</summary>
/// <remarks>
/// The generated methods call it for every member. Whatever fails sets the code, and each level on the way back puts its name before the path. A text counts as
/// six bytes a character, the longest that a character can become; only where that is too much is it counted exactly.
/// </remarks>
internal ref partial struct ContentScan(DirectJson json, HomeworkJsonLimits limits, bool shapeAlone = false)
{
    private static readonly SearchValues<char> Surrogates = SearchValues.Create([.. Enumerable.Range('\uD800', '\uDFFF' - '\uD800' + 1).Select(static unit => (char)unit)]);

    private const int LongestEscape = 6;
    private const int LongestNumber = 32;
    private const int LongestFlag = 5;
    private const int LongestTime = 48;
    private const int LongestName = 64;
    private const int GuidBytes = 38;

    /// <summary>How many bytes the record takes at most, as far as it was gone through.</summary>
    internal long Bytes;

    private readonly int _textBytes = limits.StringBytes;
    private readonly int _listItems = limits.ListItems;
    private string? _code;
    private string? _path;
    private int _members;
    private int _member;

    /// <summary>
    /// Gets a value indicating whether the record holds what can only be judged by writing it: members that nobody knows, or parts of a host's kind.
    /// </summary>
    internal bool HasToBeWritten { get; private set; }

    internal readonly ContentProblem Problem => new(_code ?? JsonProblemCodes.InvalidValue, _path ?? string.Empty);

    /// <summary>Gets a value indicating whether only that is looked for which nothing can work with.</summary>
    internal readonly bool IsOfShapeAlone => shapeAlone;

    /// <summary>Notes a problem, unless it is one that is not looked for.</summary>
    /// <returns>Whether to go on.</returns>
    internal bool Fail(string code)
    {
        if (shapeAlone && code is not (JsonProblemCodes.UnexpectedNull or JsonProblemCodes.UnknownValue or JsonProblemCodes.InvalidTime or JsonProblemCodes.InvalidValue))
        {
            return true;
        }

        _code = code;
        return false;
    }

    internal bool IsNull() => Fail(JsonProblemCodes.UnexpectedNull);

    internal bool At(string name)
    {
        _path = FindingPath.Join(name, _path ?? string.Empty);
        return false;
    }

    internal bool At(string name, int index) => At(string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]"));

    internal bool AtIndex(int index) => At(string.Empty, index);

    internal bool Text(string? text)
    {
        if (text is null)
        {
            return IsNull();
        }

        if (shapeAlone)
        {
            return true;
        }

        if (text.AsSpan().ContainsAny(Surrogates) && HasHalfCharacter(text))
        {
            return Fail(JsonProblemCodes.Malformed);
        }

        var most = (long)text.Length * LongestEscape;
        Bytes += most + 3;
        return most <= _textBytes || (text.Length <= _textBytes && EncodedLength(text) <= _textBytes) || Fail(JsonProblemCodes.TooLarge);
    }

    internal bool Choice(bool isMember)
    {
        Bytes += LongestName;
        return isMember || Fail(JsonProblemCodes.UnknownValue);
    }

    internal bool List(int count)
    {
        Bytes += count + 2L;
        return count <= _listItems || Fail(JsonProblemCodes.TooLarge);
    }

    /// <summary>Goes through the members that nobody knows.</summary>
    internal bool Others(IKeepsUnknownFields record)
    {
        if (record.Unknown is not { Count: > 0 } unknown)
        {
            return true;
        }

        foreach (var (name, value) in unknown)
        {
            Bytes += AtMost(name, value);
        }

        HasToBeWritten = true;
        return true;
    }

    /// <summary>Takes in a part that the serialiser wrote.</summary>
    internal bool Written(long bytes)
    {
        Bytes += bytes;
        HasToBeWritten = true;
        return true;
    }

    internal static long AtMost(UnknownFields unknown)
    {
        var bytes = 0L;
        foreach (var (name, value) in unknown)
        {
            bytes += AtMost(name, value);
        }

        return bytes;
    }

    internal bool Value(double number) => Number() && (double.IsFinite(number) || Fail(JsonProblemCodes.OutOfRange));

    internal bool Value(Rating? rating) => rating is null ? IsNull() : Number() && (Value(rating.Scale) || At("scale"));

    internal bool Value(RatingScale? scale)
    {
        if (scale is null)
        {
            return IsNull();
        }

        Bytes += LongestNumber * 4;
        if (!scale.HasWords)
        {
            return true;
        }

        if (scale.Unit is { } unit && !Text(unit))
        {
            return At("unit");
        }

        if (scale.Direction is { } direction && !Choice(direction is ScaleDirection.HigherIsMore or ScaleDirection.HigherIsLess))
        {
            return At("direction");
        }

        if (!List(scale.Anchors.Count))
        {
            return At("anchors");
        }

        foreach (var anchor in scale.Anchors)
        {
            if (!Number() || !Text(anchor.Label))
            {
                return At("anchors");
            }
        }

        return true;
    }

    /// <summary>Goes through a condition, which has to be small enough to be read again.</summary>
    internal bool Value(FormCondition? condition) => condition is null ? IsNull() : condition.IsTooLarge() ? Fail(FormRules.ConditionTooLarge.Code) : Part(condition);

    internal bool Value(ZonePolicy zone)
    {
        Bytes += (zone.Id?.Length ?? 8) * LongestEscape;
        return true;
    }

    internal bool Value(OccurrenceId id)
    {
        Bytes += OccurrenceId.MaximumLength + 2;
        return (id.Element >= 0 && IsIso(id.Local.Calendar) && id.Local.Year is >= 1 and <= 9999 && id.Local.NanosecondOfSecond == 0) || Fail(JsonProblemCodes.InvalidValue);
    }

    internal bool Value(LocalDate date) => Time() && (IsIso(date.Calendar) || Fail(JsonProblemCodes.InvalidTime));

    internal bool Value(LocalDateTime time) => Time() && (IsIso(time.Calendar) || Fail(JsonProblemCodes.InvalidTime));

    private bool Part(FormCondition condition)
    {
        Bytes += LongestTime;
        return condition switch
        {
            FormCondition.All all => Parts(all.Conditions),
            FormCondition.Any any => Parts(any.Conditions),
            FormCondition.Not not => Part(not.Condition),
            FormCondition.Answered answered => Text(answered.Item),
            FormCondition.Is { Value: FormValue.Choice choice } same => Text(same.Item) && Text(choice.Key),
            FormCondition.Is { Value: FormValue.YesNo or FormValue.Number } same => Text(same.Item),
            FormCondition.AtLeast least => Text(least.Item),
            FormCondition.AtMost most => Text(most.Item),
            FormCondition.Above above => Text(above.Item),
            FormCondition.Below below => Text(below.Item),
            FormCondition.Includes includes => Text(includes.Item) && Text(includes.Option),
            FormCondition.ScoreAtLeast score => Text(score.Key),
            _ => Fail(JsonProblemCodes.UnknownValue),
        };
    }

    private bool Parts(IReadOnlyList<FormCondition> conditions)
    {
        foreach (var condition in conditions)
        {
            if (!Part(condition))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsIso(CalendarSystem calendar) => ReferenceEquals(calendar, CalendarSystem.Iso);

    private static bool HasHalfCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return true;
                }

                i++;
            }
        }

        return false;
    }

    private static int EncodedLength(string text) => JsonEncodedText.Encode(text, DirectJson.Encoder).EncodedUtf8Bytes.Length;

    // What was read raw can become longer when it is written: a control character of one byte is six, and no number that JSON holds is made longer.
    private static long AtMost(string name, JsonElement value) => (((long)name.Length + JsonMarshal.GetRawUtf8Value(value).Length) * LongestEscape) + 4;

    private bool Id()
    {
        Bytes += GuidBytes;
        return true;
    }

    private bool Reference(string? value)
    {
        Bytes += ((value?.Length ?? 0) * LongestEscape) + 2;
        return value is { Length: > 0 } || Fail(JsonProblemCodes.InvalidReference);
    }

    private bool Number()
    {
        Bytes += LongestNumber;
        return true;
    }

    private bool Time()
    {
        Bytes += LongestTime;
        return true;
    }
}
