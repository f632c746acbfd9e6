using System.Text.Json.Nodes;
using HomeworkKit.Kinds;

namespace HomeworkKit.Conformance.Operations;

/// <summary>Which thinking styles a label means.</summary>
public sealed class DistortionOperation : IOperation
{
    /// <inheritdoc/>
    public string Name => "distortion";

    /// <inheritdoc/>
    public JsonObject Run(Request request)
    {
        var resolution = DistortionCatalog.BuiltIn.Resolve(request.Text("label"), request.OptionalWord<DistortionSource>("source"));
        return new JsonObject
        {
            ["ids"] = Result.List(resolution.Slugs),
            ["ambiguous"] = resolution.IsAmbiguous,
            ["noDistortion"] = resolution.IsNoDistortion,
            ["reason"] = KebabCase.Of(resolution.Reason),
        };
    }
}
