using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using HomeworkKit.Serialization;

namespace HomeworkKit.Samples.ClinicConsole.Forms;

/// <summary>Tasks and entries as JSON that a form can change, and back.</summary>
internal static class FormJson
{
    private static readonly ConcurrentDictionary<HomeworkCatalog, HomeworkJson> Contracts = new();

    /// <summary>Gives a form that nobody began.</summary>
    internal static JsonObject Empty(HomeworkKind kind)
    {
        var empty = new JsonObject { ["kind"] = kind.Name };
        if (kind.Version > 1)
        {
            empty["kindVersion"] = kind.Version;
        }

        return empty;
    }

    internal static JsonObject Write<T>(HomeworkCatalog catalog, T value)
        where T : ContentRecord => JsonNode.Parse(Of(catalog).WriteValue(value))!.AsObject();

    /// <summary>Reads what was filled in.</summary>
    /// <returns>The value; null where it cannot be one, with a code.</returns>
    internal static T? Read<T>(HomeworkCatalog catalog, JsonObject answers, out string? code)
        where T : ContentRecord
    {
        var isRead = Of(catalog).TryReadValue<T>(Encoding.UTF8.GetBytes(answers.ToJsonString()), out var value, out var problem);
        code = problem?.Code;
        return isRead ? value : null;
    }

    private static HomeworkJson Of(HomeworkCatalog catalog) => Contracts.GetOrAdd(catalog, static catalog => new HomeworkJson(catalog));
}
