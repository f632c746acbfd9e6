using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace HomeworkKit.Samples.ClinicApi;

/// <summary>Traces and figures of the library by OpenTelemetry: operations, codes and ids of assignments, never people or words.</summary>
/// <remarks>
/// Switched on by <c>Telemetry=true</c>, and written to the log here. A host of its own takes the exporter of its collector in place of these.
/// </remarks>
internal sealed class Telemetry(IConfiguration configuration, ILoggerFactory loggers) : IHostedService, IDisposable
{
    // The library's name for its ActivitySource and its Meter. ASP.NET's own activities hold paths, and so references to people: they are not taken.
    internal const string Source = "HomeworkKit";

    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (configuration.GetValue("Telemetry", false))
        {
            var log = loggers.CreateLogger<Telemetry>();
            _traces = Sdk.CreateTracerProviderBuilder()
                .AddSource(Source)
                .SetSampler(new AlwaysOnSampler())
                .AddProcessor(new BatchActivityExportProcessor(new LoggedActivities(log)))
                .Build();
            _metrics = Sdk.CreateMeterProviderBuilder().AddMeter(Source).AddReader(new PeriodicExportingMetricReader(new LoggedMetrics(log))).Build();
        }

        return Task.CompletedTask;
    }

    // What is waiting is written before the host ends.
    public Task StopAsync(CancellationToken cancellationToken)
    {
        _traces?.ForceFlush();
        _metrics?.ForceFlush();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }

    private sealed class LoggedActivities(ILogger log) : BaseExporter<Activity>
    {
        public override ExportResult Export(in Batch<Activity> batch)
        {
            foreach (var activity in batch)
            {
                if (log.IsEnabled(LogLevel.Information))
                {
                    log.LogInformation(
                        "trace {Name} {Duration} {Tags}",
                        activity.DisplayName,
                        activity.Duration,
                        string.Join(' ', activity.TagObjects.Select(static tag => $"{tag.Key}={tag.Value}")));
                }
            }

            return ExportResult.Success;
        }
    }

    private sealed class LoggedMetrics(ILogger log) : BaseExporter<Metric>
    {
        public override ExportResult Export(in Batch<Metric> batch)
        {
            foreach (var metric in batch)
            {
                if (log.IsEnabled(LogLevel.Information))
                {
                    log.LogInformation("metric {Name} ({Unit})", metric.Name, metric.Unit);
                }
            }

            return ExportResult.Success;
        }
    }
}
