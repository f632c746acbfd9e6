using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds;

/// <summary>Looks into tasks and entries of any kind: their parts, their texts, and what they look like with one member left out.</summary>
internal static class RecordGraph
{
    /// <summary>The record and every record inside it.</summary>
    internal static IEnumerable<ContentRecord> Records(ContentRecord record) =>
        Settable(record).SelectMany(member => Parts(member.GetValue(record))).SelectMany(Records).Prepend(record);

    /// <summary>Every text that stands anywhere in the record.</summary>
    internal static IEnumerable<string> Texts(ContentRecord record) => Records(record)
        .SelectMany(static part => Settable(part).Select(member => member.GetValue(part)))
        .SelectMany(static value => value is string text ? [text] : value is IEnumerable<string> texts ? texts : []);

    /// <summary>The record with each member that may be left out left out, one at a time, at every depth.</summary>
    internal static IEnumerable<T> EachWithoutOne<T>(T record)
        where T : ContentRecord
    {
        foreach (var member in Settable(record))
        {
            if (!member.IsDefined(typeof(RequiredMemberAttribute)))
            {
                yield return With(record, member, null);
            }

            foreach (var changed in Changed(member.GetValue(record)))
            {
                yield return With(record, member, changed);
            }
        }
    }

    /// <summary>The record with every member that may be left out left out.</summary>
    internal static T Blank<T>(T record)
        where T : ContentRecord =>
        Settable(record)
            .Where(static member => !member.IsDefined(typeof(RequiredMemberAttribute)))
            .Aggregate(record, static (blank, member) => With(blank, member, null));

    private static IEnumerable<object> Changed(object? value)
    {
        if (value is ContentRecord part)
        {
            return EachWithoutOne(part);
        }

        return value is IEnumerable items and not string ? ChangedLists(items) : [];
    }

    private static IEnumerable<object> ChangedLists(IEnumerable items)
    {
        object[] all = [.. items.Cast<object>()];
        for (var i = 0; i < all.Length; i++)
        {
            yield return ListOf(all, [.. all[..i], .. all[(i + 1)..]]);
            yield return ListOf(all, [.. all, all[i]]);
            if (all[i] is ContentRecord part)
            {
                foreach (var changed in EachWithoutOne(part).Append(Blank(part)))
                {
                    yield return ListOf(all, [.. all[..i], changed, .. all[(i + 1)..]]);
                }
            }
        }
    }

    private static Array ListOf(object[] like, object[] items)
    {
        var list = Array.CreateInstance(like[0] is WorksheetItem ? typeof(WorksheetItem) : like[0].GetType(), items.Length);
        items.CopyTo(list, 0);
        return list;
    }

    private static IEnumerable<ContentRecord> Parts(object? value) =>
        value is ContentRecord part ? [part] : value is IEnumerable items and not string ? items.OfType<ContentRecord>() : [];

    private static IEnumerable<PropertyInfo> Settable(ContentRecord record) =>
        record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static member => member.SetMethod is { IsPublic: true });

    // What the compiler does for "with": a copy, then the init accessor.
    private static T With<T>(T record, PropertyInfo member, object? value)
        where T : ContentRecord
    {
        var copy = (T)record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        member.SetValue(copy, value);
        return copy;
    }
}
