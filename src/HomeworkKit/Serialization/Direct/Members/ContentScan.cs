using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using HomeworkKit.Validation;

namespace HomeworkKit.Serialization.Direct;

/// <summary>One walk through a record that finds what could not be written and read again as it is, and how many bytes the rest takes at most.</summary>
/// <remarks>
/// The generated methods call it for every member. Whatever fails sets the code, and each level on the way back puts its name before the path. A text counts as
/// six bytes a character, the longest that a character can become; only where that is too much is it counted exactly.
/// </remarks>
internal ref partial struct ContentScan(DirectJson json, HomeworkJsonLimits limits, bool shapeAlone = false)
{
    private static readonly SearchValues<char> Surrogates = SearchValues.Create([
        .. Enumerable.Range('\uD800', '\uDFFF' - '\uD800' + 1).Select(static unit => (char)unit),
    ]);

    private const int ShortText = 16;
    private const int LongestEscape = 6;
    private const int AroundText = 3;
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
        if (
            shapeAlone
            && code is not (JsonProblemCodes.UnexpectedNull or JsonProblemCodes.UnknownValue or JsonProblemCodes.InvalidTime or JsonProblemCodes.InvalidValue))
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
        // Most texts are short and hold nothing odd: they pass without a call.
        if (text is not { Length: <= ShortText } || shapeAlone || text.Length * LongestEscape > _textBytes)
        {
            return AnyText(text);
        }

        foreach (var one in text)
        {
            if (char.IsSurrogate(one))
            {
                return AnyText(text);
            }
        }

        Bytes += (text.Length * LongestEscape) + AroundText;
        return true;
    }

    private bool AnyText(string? text)
    {
        if (text is null)
        {
            return IsNull();
        }

        if (shapeAlone)
        {
            return true;
        }

        if (HasHalfCharacter(text))
        {
            return Fail(JsonProblemCodes.Malformed);
        }

        var most = (long)text.Length * LongestEscape;
        Bytes += most + AroundText;
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

    /// <summary>Takes in the members that nobody knows.</summary>
    internal void Others(UnknownFields unknown)
    {
        if (unknown.Count > 0)
        {
            Bytes += AtMost(unknown);
            HasToBeWritten = true;
        }
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

    private static bool HasHalfCharacter(string text)
    {
        // Looking for any at once pays where there is something to look through.
        if (text.Length > ShortText && !text.AsSpan().ContainsAny(Surrogates))
        {
            return false;
        }

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
}
