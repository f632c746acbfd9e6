using HomeworkKit.Serialization;
using Microsoft.AspNetCore.OpenApi;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Adds the library's JSON schemas to a host's OpenAPI document. For .NET 10 and newer, where ASP.NET Core describes APIs by JSON Schema.</summary>
public static class HomeworkOpenApi
{
    /// <summary>
    /// Describes the library's types as they are in JSON: discriminators with their kinds and types, words of enums, patterns of times and ids.
    /// </summary>
    /// <remarks>The definitions are those of <see cref="HomeworkJsonSchema"/>, under the same names, so that a host's own kinds are in it too.</remarks>
    /// <param name="options">The options of the description.</param>
    /// <param name="catalog">The kinds that the host knows.</param>
    /// <returns>The same options.</returns>
    public static OpenApiOptions AddHomeworkKit(this OpenApiOptions options, HomeworkCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(catalog);
        var definitions = new HomeworkDefinitions(catalog);
        var others = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = info => definitions.NameOf(info.Type) ?? others(info);
        options.AddSchemaTransformer(WordsTransformer.TransformAsync);
        options.AddSchemaTransformer(definitions.AddItemsAsync);
        options.AddDocumentTransformer(definitions.TransformAsync);
        return options;
    }
}
