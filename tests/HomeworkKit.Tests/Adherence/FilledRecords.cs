using System.Collections;

namespace HomeworkKit.Tests.Adherence;

/// <summary>Makes records in which every text, at every depth, is a word of its own that tells where it stands.</summary>
internal static class FilledRecords
{
    /// <summary>Fills a record of a type.</summary>
    /// <param name="type">The type; of a choice, every case is made by whoever asks.</param>
    /// <param name="like">A record of the type whose numbers, choices and ids are kept.</param>
    /// <param name="words">The words, by the path of records and members in which each stands.</param>
    /// <param name="path">The path of the record.</param>
    internal static ContentRecord Fill(Type type, ContentRecord? like, Dictionary<string, string> words, string path = "")
    {
        var record = (ContentRecord)(like?.GetType().GetMethod("<Clone>$")!.Invoke(like, null) ?? Activator.CreateInstance(type)!);
        foreach (var member in record.GetType().GetProperties().Where(static member => member.SetMethod is { IsPublic: true }))
        {
            if (Value(member.PropertyType, member.GetValue(record), $"{path}{record.GetType().Name}.{member.Name}", words) is { } value)
            {
                member.SetValue(record, value);
            }
        }

        return record;
    }

    private static object? Value(Type type, object? like, string place, Dictionary<string, string> words)
    {
        if (type == typeof(string))
        {
            return words[place] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"word{words.Count}x");
        }

        if (typeof(ContentRecord).IsAssignableFrom(type))
        {
            return type.IsAbstract && like is null ? null : Fill(type, like as ContentRecord, words, place + ">");
        }

        if (
            type.IsGenericType
            && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            && type.GetGenericArguments()[0] is var item
            && (item == typeof(string) || typeof(ContentRecord).IsAssignableFrom(item)))
        {
            var one = Value(item, ((IEnumerable?)like)?.Cast<object>().FirstOrDefault(), place, words);
            var list = Array.CreateInstance(item, one is null ? 0 : 1);
            if (one is not null)
            {
                list.SetValue(one, 0);
            }

            return list;
        }

        return null;
    }
}
