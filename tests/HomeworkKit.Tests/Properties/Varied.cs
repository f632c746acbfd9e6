using System.Reflection;

namespace HomeworkKit.Tests.Properties;

/// <summary>Copies of a record with members left out, doubled and rewritten at every depth: what people do to forms.</summary>
internal static class Varied
{
    private static readonly string[] Texts = ["", " ", "a \"quoted\" word", "two\nlines", "tab\tand \\ and /", "\0", "é 日本 😀", "</script>", "{\"kind\":\"x\"}"];

    /// <summary>Makes a copy that follows from the number alone.</summary>
    internal static T Copy<T>(T record, int number)
        where T : ContentRecord => (T)Copy(record, new Random(number));

    private static object Copy(object record, Random random)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        foreach (var property in record.GetType().GetProperties().Where(static property => property.SetMethod is not null))
        {
            property.SetValue(copy, Member(property, property.GetValue(record), random));
        }

        return copy;
    }

    private static object? Member(PropertyInfo property, object? value, Random random)
    {
        var mayBeNull = new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;
        if (value is null || (mayBeNull && random.Next(3) == 0))
        {
            return null;
        }

        return value switch
        {
            string => Text(property.Name, (string)value, random),
            bool flag => random.Next(2) == 0 ? flag : !flag,
            ContentRecord part => Copy(part, random),
            System.Collections.IEnumerable items when property.PropertyType.IsGenericType => Items(property, items, random),
            _ => value,
        };
    }

    // Texts with a form of their own (keys, slugs, hashes) stay what they are; words may be anything.
    private static string Text(string member, string value, Random random) =>
        member is "Key" or "Item" or "TimeZone" || random.Next(2) == 0 ? value : Texts[random.Next(Texts.Length)];

    private static Array Items(PropertyInfo property, System.Collections.IEnumerable items, Random random)
    {
        var kept = new List<object>();
        foreach (var item in items)
        {
            for (var times = random.Next(3); times > 0; times--)
            {
                kept.Add(item is ContentRecord part ? Copy(part, random) : item);
            }
        }

        var array = Array.CreateInstance(property.PropertyType.GetGenericArguments()[0], kept.Count);
        for (var i = 0; i < kept.Count; i++)
        {
            array.SetValue(kept[i], i);
        }

        return array;
    }
}
