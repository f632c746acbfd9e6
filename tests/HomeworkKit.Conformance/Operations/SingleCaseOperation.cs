using System.Text.Json.Nodes;
using HomeworkKit.Research;

namespace HomeworkKit.Conformance.Operations;

/// <summary>How a phase with the intervention compares with a baseline.</summary>
public sealed class SingleCaseOperation : IOperation
{
    private static readonly PhaseComparisonOptions Forced = new() { Correction = BaselineCorrection.Always };

    /// <inheritdoc/>
    public string Name => "single-case";

    /// <inheritdoc/>
    public JsonObject Run(Request request)
    {
        var comparison = PhaseComparison.Of(request.Values("a"), request.Values("b"), request.Word<Improvement>("improvement"), Forced);
        var result = new JsonObject();
        foreach (var (name, measure) in new (string Name, Measure Measure)[]
        {
            ("nap", comparison.Nap),
            ("napSeNull", comparison.NapSeNull),
            ("napSeHanley", comparison.NapSeHanley),
            ("napSeUnbiased", comparison.NapSeUnbiased),
            ("napLow", comparison.NapLow),
            ("napHigh", comparison.NapHigh),
            ("tau", comparison.Tau),
            ("tauU", comparison.TauU),
            ("pnd", comparison.Pnd),
            ("pem", comparison.Pem),
            ("pand", comparison.Pand),
            ("ird", comparison.Ird),
            ("theilSenSlopeA", comparison.TheilSenSlopeA),
            ("theilSenInterceptA", comparison.TheilSenInterceptA),
            ("tauBcAlways", comparison.TauBc),
            ("baselineTauB", comparison.BaselineTauB),
            ("meanA", comparison.MeanA),
            ("meanB", comparison.MeanB),
            ("sdA", comparison.SdA),
            ("sdB", comparison.SdB),
            ("smd", comparison.Smd),
            ("smdCorrected", comparison.SmdCorrected),
        })
        {
            result.Figure(name, measure);
        }

        return result;
    }
}
