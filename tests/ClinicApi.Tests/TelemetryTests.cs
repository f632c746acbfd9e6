using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Samples.ClinicApi.Demo;

namespace ClinicApi.Tests;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Traces_and_metrics_tell_operations_and_ids_of_homework_and_nothing_of_people()
    {
        var clinic = await Clinic.OnSqliteAsync(("Telemetry", "true"));
        await using (clinic)
        {
            using var ada = await clinic.AsAsync("ada");
            await ada.RebaseAsync(DemoData.AdasRecord, Requests.Attempt(DemoData.AdasRecord, Actor.Client("c-ada"), clinic.Time.Now, "SENTINEL"));
        }

        var traces = clinic.Log.Lines.Where(static line => line.StartsWith("trace ", StringComparison.Ordinal)).ToArray();
        var metrics = clinic.Log.Lines.Where(static line => line.StartsWith("metric ", StringComparison.Ordinal)).ToArray();
        Assert.Contains(traces, static line => line.Contains(DemoData.AdasRecord.ToString(), StringComparison.Ordinal));
        Assert.Contains(metrics, static line => line.Contains("homeworkkit.store.events", StringComparison.Ordinal));
        Assert.All(traces.Concat(metrics), static line =>
        {
            Assert.DoesNotContain("SENTINEL", line, StringComparison.Ordinal);
            Assert.DoesNotContain("c-ada", line, StringComparison.Ordinal);
            Assert.DoesNotContain("k-kim", line, StringComparison.Ordinal);
        });
    }
}
