using System.Text.Json.Nodes;
using HomeworkKit.Kinds;
using HomeworkKit.Validation;

namespace HomeworkKit.Conformance.Operations;

/// <summary>What one exposure's ratings come to.</summary>
public sealed class ExposureOperation : IOperation
{
    private static readonly ExposureTask Task = new() { Format = ExposureFormat.Graded };
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 12, 0);

    /// <inheritdoc/>
    public string Name => "exposure";

    /// <inheritdoc/>
    public JsonObject Run(Request request)
    {
        var record = new ExposureRecord
        {
            StartedAt = Start,
            Series =
            [
                .. request.Objects("suds").Select(static reading => new SudsReading { Minute = reading.Number("minute"), Value = reading.Suds("value") }),
            ],
            SeriesIsComplete = request.Flag("complete"),
            AnticipatedSuds = request.OptionalSuds("anticipated"),
            ExpectancyBefore = request.OptionalPercent("expectancyBefore"),
            ExpectancyAfter = request.OptionalPercent("expectancyAfter"),
            Occurred = request.OptionalWord<FearedOutcomeOccurrence>("occurred"),
        };
        var outcome = record.GetOutcome();
        var report = HomeworkKinds.Exposure.Validate(Task, record);
        var result = new JsonObject();
        Add(result, "peak", outcome.Peak);
        Add(result, "end", outcome.End);
        Add(result, "initial", outcome.Initial);
        Add(result, "peakMinusEnd", outcome.WithinSessionChangeFromPeak);
        Add(result, "initialMinusEnd", outcome.WithinSessionChangeFromStart);
        Add(result, "percentReduction", outcome.WithinSessionChangePercent);
        Add(result, "overprediction", outcome.Overprediction);
        Add(result, "expectancyChange", outcome.ExpectancyChange);
        Add(result, "expectancyViolation", outcome.ExpectancyViolation);
        result["findings"] = Result.List(report.Errors.Concat(report.Warnings).Select(static finding => finding.Code));
        return result;
    }

    private static void Add(JsonObject result, string name, ExposureFigure figure) =>
        result.Number(name, figure.Value, figure.Gap is { } gap ? KebabCase.Of(gap) : string.Empty);
}
