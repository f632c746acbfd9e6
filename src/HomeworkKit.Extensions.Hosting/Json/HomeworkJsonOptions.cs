using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Lets ASP.NET Core read and write the library's types inside the host's own: discriminators anywhere, words for enums, ISO times.</summary>
internal sealed class HomeworkJsonOptions(HomeworkJson json) : IConfigureOptions<JsonOptions>
{
    public void Configure(JsonOptions options)
    {
        var (theirs, ours) = (options.SerializerOptions, json.SerializerOptions);
        theirs.AllowOutOfOrderMetadataProperties = ours.AllowOutOfOrderMetadataProperties;
        theirs.AllowDuplicateProperties = ours.AllowDuplicateProperties;
        theirs.RespectNullableAnnotations = ours.RespectNullableAnnotations;
        theirs.RespectRequiredConstructorParameters = ours.RespectRequiredConstructorParameters;
        theirs.DefaultIgnoreCondition = ours.DefaultIgnoreCondition;
        theirs.MaxDepth = ours.MaxDepth;

        // The web's defaults would read "80" as a number and "Situation" as a member: the contract does neither.
        theirs.NumberHandling = JsonNumberHandling.Strict;
        theirs.PropertyNameCaseInsensitive = false;
        foreach (var converter in ours.Converters)
        {
            theirs.Converters.Add(converter);
        }

        theirs.TypeInfoResolverChain.Insert(0, ours.TypeInfoResolver!);
        theirs.TypeInfoResolverChain.Insert(1, HostingJsonContext.Default);
        theirs.TypeInfoResolverChain.Insert(2, new CycleConverter(json));
    }
}
