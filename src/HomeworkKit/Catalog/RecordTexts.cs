using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace HomeworkKit;

/// <summary>Finds the texts of a record, at any depth, by its JSON metadata: so that those of a host's own kind are found too.</summary>
internal static class RecordTexts
{
    /// <summary>Goes through a record in the order of its members.</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">Options whose metadata knows it.</param>
    /// <returns>Each text that is not blank, with the member that it stands in.</returns>
    internal static IEnumerable<(string Member, string Text)> Of(ContentRecord record, JsonSerializerOptions options)
    {
        foreach (var property in options.GetTypeInfo(record.GetType()).Properties)
        {
            foreach (var found in OfValue(property.Name, property.Get?.Invoke(record), options))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<(string Member, string Text)> OfValue(string member, object? value, JsonSerializerOptions options) => value switch
    {
        string text => string.IsNullOrWhiteSpace(text) ? [] : [(member, text)],
        ContentRecord record => Of(record, options).Select(found => (member + "." + found.Member, found.Text)),
        IEnumerable items => items.Cast<object?>().SelectMany((item, index) => OfValue(string.Create(CultureInfo.InvariantCulture, $"{member}[{index}]"), item, options)),
        _ => [],
    };
}
