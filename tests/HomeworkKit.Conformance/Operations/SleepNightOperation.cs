using System.Text.Json.Nodes;
using HomeworkKit.Kinds;

namespace HomeworkKit.Conformance.Operations;

/// <summary>What one night's clock times come to.</summary>
public sealed class SleepNightOperation : IOperation
{
    /// <inheritdoc/>
    public string Name => "sleep-night";

    /// <inheritdoc/>
    public JsonObject Run(Request request)
    {
        var night = new SleepNight
        {
            WakeDate = request.Date("wakeDate"),
            IntoBed = request.Time("intoBed"),
            TriedToSleep = request.Time("triedToSleep"),
            MinutesToFallAsleep = request.Quantity("minutesToFallAsleep"),
            MinutesAwake = request.Quantity("minutesAwake"),
            FinalAwakening = request.Time("finalAwakening"),
            OutOfBed = request.Time("outOfBed"),
        };
        var measures = night.Measure(request.OptionalZone("timeZone"));
        var result = new JsonObject();
        Add(result, "timeInBed", measures, SleepMeasure.TimeInBed);
        Add(result, "sleepAttempt", measures, SleepMeasure.SleepAttempt);
        Add(result, "totalSleep", measures, SleepMeasure.TotalSleep);
        Add(result, "terminalWake", measures, SleepMeasure.TerminalWake);
        Add(result, "efficiencyTimeInBed", measures, SleepMeasure.EfficiencyTimeInBed);
        Add(result, "efficiencyLightsOut", measures, SleepMeasure.EfficiencyLightsOut);
        result["findings"] = Result.List(measures.Findings.Findings.Select(static finding => finding.Code));
        result["accepted"] = measures.IsAccepted;
        return result;
    }

    private static void Add(JsonObject result, string name, SleepNightMeasures measures, SleepMeasure measure) =>
        result.Number(name, measures.Get(measure), measures.WhyNot(measure) is { } gap ? KebabCase.Of(gap) : string.Empty);
}
