using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Tells the words of the library's enums that stand in no document, such as the states of a cycle.</summary>
internal static class WordsTransformer
{
    internal static Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var info = context.JsonTypeInfo;
        if (info.Type.IsEnum && info.Type.Namespace is { } place && place.StartsWith("HomeworkKit", StringComparison.Ordinal))
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum =
            [
                .. Enum.GetValuesAsUnderlyingType(info.Type)
                    .Cast<object>()
                    .Select(number => JsonSerializer.SerializeToNode(Enum.ToObject(info.Type, number), info)!),
            ];
        }

        return Task.CompletedTask;
    }
}
