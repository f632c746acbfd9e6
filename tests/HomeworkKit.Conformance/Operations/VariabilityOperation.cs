using System.Text.Json.Nodes;
using HomeworkKit.Research;

namespace HomeworkKit.Conformance.Operations;

/// <summary>How much a series of answers varies, and how much from one to the next.</summary>
public sealed class VariabilityOperation : IOperation
{
    /// <inheritdoc/>
    public string Name => "variability";

    /// <inheritdoc/>
    public JsonObject Run(Request request)
    {
        var figures = SeriesVariability.Of(request.Values("values"), request.Word<PairRule>("pairs"));
        var result = new JsonObject { ["n"] = figures.Prompts, ["answered"] = figures.Answered, ["pairCount"] = figures.PairCount };
        result.Figure("mean", figures.Mean);
        result.Figure("sd", figures.Sd);
        result.Figure("mssd", figures.Mssd);
        result.Figure("rmssd", figures.Rmssd);
        if (figures.Autocorrelation[0].Reason is { } reason)
        {
            result["autocorrelation"] = null;
            result["autocorrelationReason"] = KebabCase.Of(reason);
        }
        else
        {
            result["autocorrelation"] = Result.List(figures.Autocorrelation.Select(static measure => (JsonNode?)JsonValue.Create(measure.Value!.Value)));
        }

        return result;
    }
}
