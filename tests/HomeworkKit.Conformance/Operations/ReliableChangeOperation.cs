using System.Text.Json.Nodes;
using HomeworkKit.Research;

namespace HomeworkKit.Conformance.Operations;

/// <summary>Whether a score changed by more than the error of measurement.</summary>
public sealed class ReliableChangeOperation : IOperation
{
    /// <inheritdoc/>
    public string Name => "reliable-change";

    /// <inheritdoc/>
    public JsonObject Run(Request request)
    {
        _ = request.Required("higherIsBetter");
        var change = ReliableChange.Of(request.Real("pre"), request.Real("post"), new ChangeCriteria
        {
            SdPre = request.Real("sdPre"),
            Reliability = request.Real("reliability"),
            HigherIsBetter = request.Flag("higherIsBetter"),
            ClinicalMean = request.OptionalReal("clinicalMean"),
            ClinicalSd = request.OptionalReal("clinicalSd"),
            NormMean = request.OptionalReal("normMean"),
            NormSd = request.OptionalReal("normSd"),
        });
        var result = new JsonObject();
        result.Figure("se", change.StandardError);
        result.Figure("sdiff", change.DifferenceError);
        result.Figure("rc", change.Index);
        result.Figure("cutoffA", change.CutoffA);
        result.Figure("cutoffB", change.CutoffB);
        result.Figure("cutoffC", change.CutoffC);
        result["reliable"] = change.IsReliable;
        result["category"] = change.Category is { } category ? KebabCase.Of(category) : null;
        if (change.Index.Reason is { } reason)
        {
            result["reliableReason"] = KebabCase.Of(reason);
            result["categoryReason"] = KebabCase.Of(reason);
        }

        return result;
    }
}
