using System.Collections;
using System.Globalization;
using HomeworkKit.Serialization;

namespace HomeworkKit;

/// <summary>Finds the texts of a record, at any depth, by its description: so that those of a host's own kind are found too.</summary>
internal static class RecordTexts
{
    /// <summary>Goes through a record in the order of its members.</summary>
    /// <param name="record">The record.</param>
    /// <param name="describe">Describes it and its parts.</param>
    /// <returns>Each text that is not blank, with the member that it stands in.</returns>
    internal static IEnumerable<(string Member, string Text)> Of(ContentRecord record, Func<Type, RecordDescription?> describe)
    {
        foreach (var member in describe(record.GetType())?.Members ?? [])
        {
            foreach (var found in OfValue(member.Name, member.GetValue(record), describe))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<(string Member, string Text)> OfValue(string member, object? value, Func<Type, RecordDescription?> describe) =>
        value switch
        {
            string text => string.IsNullOrWhiteSpace(text) ? [] : [(member, text)],
            ContentRecord record => Of(record, describe).Select(found => (member + "." + found.Member, found.Text)),
            IEnumerable items => items
                .Cast<object?>()
                .SelectMany((item, index) => OfValue(string.Create(CultureInfo.InvariantCulture, $"{member}[{index}]"), item, describe)),
            _ => [],
        };
}
