using System.Text.Json.Nodes;
using HomeworkKit.Kinds;
using NodaTime.Text;

namespace HomeworkKit.Conformance.Operations;

/// <summary>Which sleep window a named rule proposes.</summary>
public sealed class SleepWindowOperation : IOperation
{
    private static readonly LocalTimePattern HourMinute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <inheritdoc/>
    public string Name => "sleep-window";

    /// <inheritdoc/>
    public JsonObject Run(Request request)
    {
        if (!SleepWindowPreset.TryGet(request.Text("preset"), out var preset))
        {
            throw new RequestException(ConformanceCodes.UnknownValue, ConformanceMessages.UnknownValue + "preset");
        }

        var inputs = new SleepWindowInputs
        {
            MeanTotalSleepMinutes = request.Number("meanTotalSleepMinutes"),
            RiseTime = request.Time("riseTime"),
            Nights = request.Integer("nights"),
            WeeklyEfficiency = request.OptionalNumber("weeklyEfficiency"),
            CurrentWindowMinutes = request.OptionalNumber("currentWindowMinutes"),
        };
        if (inputs.Validate().Errors is [var error, ..])
        {
            throw new RequestException(error.Code, error.Message);
        }

        var proposal = preset.Propose(inputs);
        var reasons = proposal.Reasons.Select(KebabCase.Of).ToArray();
        var result = new JsonObject();
        result.Number("windowMinutes", proposal.WindowMinutes, reasons[0]);
        result["bedTime"] = proposal.BedTime is { } bedTime ? HourMinute.Format(bedTime) : null;
        if (proposal.BedTime is null)
        {
            result["bedTimeReason"] = reasons[0];
        }

        result.Number("change", proposal.ChangeMinutes, reasons[0]);
        result["proposalOnly"] = proposal.IsProposalOnly;
        result["reason"] = string.Join(", ", reasons);
        return result;
    }
}
