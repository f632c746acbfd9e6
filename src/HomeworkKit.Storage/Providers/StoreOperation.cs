using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace HomeworkKit.Storage.Providers;

/// <summary>
/// One operation as activities and metrics see it: what was done, where, how many events, which code. Ids of assignments in activities alone; of people
/// nowhere.
/// </summary>
internal readonly struct StoreOperation : IDisposable
{
    internal const string Append = "append";
    internal const string Load = "load";
    private const string Source = "HomeworkKit";
    private const string SystemTag = "homeworkkit.store";
    private const string CodeTag = "homeworkkit.code";

    private static readonly ActivitySource Activities = new(Source);
    private static readonly Meter Meter = new(Source);
    private static readonly Counter<long> Events = Meter.CreateCounter<long>("homeworkkit.store.events", "{event}", "Events appended or loaded.");
    private static readonly Counter<long> Refusals = Meter.CreateCounter<long>(
        "homeworkkit.store.refusals",
        "{operation}",
        "Operations that ended with a code.");
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("homeworkkit.store.duration", "s", "How long operations took.");

    private readonly Activity? _activity;
    private readonly string _name;
    private readonly string _system;
    private readonly long _started;

    private StoreOperation(Activity? activity, string name, string system)
    {
        _activity = activity;
        _name = name;
        _system = system;
        _started = Durations.Enabled ? Stopwatch.GetTimestamp() : 0;
    }

    public void Dispose()
    {
        if (_started != 0)
        {
            Durations.Record(Stopwatch.GetElapsedTime(_started).TotalSeconds, Operation, Of(SystemTag, _system));
        }

        _activity?.Dispose();
    }

    internal static StoreOperation Start(string name, string system, AssignmentId? assignment = null)
    {
        var activity = Activities.StartActivity("homeworkkit.store." + name, ActivityKind.Client);
        if (activity is not null)
        {
            activity.SetTag(SystemTag, system);
            if (assignment is { } id)
            {
                activity.SetTag("homeworkkit.assignment", id.ToString());
            }
        }

        return new StoreOperation(activity, name, system);
    }

    internal void Succeeded(int events)
    {
        _activity?.SetTag("homeworkkit.events", events);
        Events.Add(events, Operation, Of(SystemTag, _system));
    }

    internal void Refused(HomeworkStoreException exception)
    {
        _activity?.SetStatus(ActivityStatusCode.Error, exception.Code).SetTag(CodeTag, exception.Code);
        Refusals.Add(1, Operation, Of(SystemTag, _system), Of(CodeTag, exception.Code));
    }

    private KeyValuePair<string, object?> Operation => Of("homeworkkit.operation", _name);

    private static KeyValuePair<string, object?> Of(string tag, string value) => new(tag, value);
}
