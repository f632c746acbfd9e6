using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Validates what the serialiser writes: parts of a host's kinds, whose members only their metadata tell.</summary>
/// <remarks>
/// Such a part is written and read again, since nothing else tells whether a host's converters and initialisers agree, and has to be equal afterwards: what was
/// lost on the way would be lost for good, and what never equals itself would be taken for another event whenever a device sends it again. That costs some
/// microseconds for each.
/// </remarks>
internal static class ForeignContent
{
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever a host's getter, converter, init or equality throws says that the value cannot be kept; its message may hold content.")]
    internal static bool Judge<T>(ref ContentScan scan, T value, DirectJson json)
        where T : class
    {
        try
        {
            if (!Walk(ref scan, value, json, json.Host.Options.MaxDepth))
            {
                return false;
            }

            if (scan.IsOfShapeAlone)
            {
                return true;
            }

            var written = json.Host.WrittenCase(value);
            return json.Host.ReadCase(written, value.GetType()) is not { } read ? scan.IsNull()
                : value.Equals(read) ? scan.Written(written.Length)
                : scan.Fail(JsonProblemCodes.ChangedByWriting);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return scan.Fail((exception as CodedJsonException)?.Code ?? JsonProblemCodes.InvalidValue);
        }
    }

    private static bool Walk(ref ContentScan scan, object? value, DirectJson json, int depth) => value switch
    {
        null => true,
        string text => scan.Text(text),
        Rating rating => scan.Value(rating),
        RatingScale scale => scan.Value(scale),
        Enum choice => scan.Choice(IsMember(choice)),
        _ when depth == 0 => scan.Fail(JsonProblemCodes.TooDeep),
        IDictionary map => WalkMap(ref scan, map, json, depth - 1),
        IEnumerable items => WalkItems(ref scan, items, json, depth - 1),
        ContentRecord part when DirectRecords.Find(part.GetType()) is { } record => record.Judge(ref scan, part),
        _ => WalkMembers(ref scan, value, json, depth - 1),
    };

    // A combination of flags is a value of its own.
    private static bool IsMember(Enum choice) => Enum.IsDefined(choice.GetType(), choice) || choice.GetType().IsDefined(typeof(FlagsAttribute), inherit: false);

    private static bool WalkMap(ref ContentScan scan, IDictionary map, DirectJson json, int depth)
    {
        if (!scan.List(map.Count))
        {
            return false;
        }

        foreach (DictionaryEntry entry in map)
        {
            if (!Walk(ref scan, entry.Key, json, depth) || !Walk(ref scan, entry.Value, json, depth))
            {
                return false;
            }
        }

        return true;
    }

    private static bool WalkItems(ref ContentScan scan, IEnumerable items, DirectJson json, int depth)
    {
        var count = 0;
        foreach (var item in items)
        {
            if (!Walk(ref scan, item, json, depth))
            {
                return scan.AtIndex(count);
            }

            count++;
        }

        return scan.List(count);
    }

    private static bool WalkMembers(ref ContentScan scan, object value, DirectJson json, int depth)
    {
        foreach (var member in json.Catalog.Describe(value.GetType())?.Members ?? [])
        {
            if (!Walk(ref scan, member.GetValue(value), json, depth))
            {
                return scan.At(member.Name);
            }
        }

        return true;
    }
}
