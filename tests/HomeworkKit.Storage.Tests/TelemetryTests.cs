using System.Diagnostics;
using System.Diagnostics.Metrics;
using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Storage.Tests;

public sealed class TelemetryTests
{
    private const string Words = "WORDS-OF-A-CLIENT";

    [Fact]
    public async Task Activities_and_metrics_tell_ids_and_counts_and_neither_people_nor_words()
    {
        var activities = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "HomeworkKit",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (activities)
                {
                    activities.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        var measured = new List<string>();
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, meter) =>
            {
                if (instrument.Meter.Name == "HomeworkKit")
                {
                    meter.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measured(instrument, value, tags));
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Measured(instrument, "t", tags));
        meters.Start();

        await using var store = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
        var cycle = SampleCycles.Commented(SampleCycles.Agreed(new ClientRef(Words)), Words);
        await store.AppendAsync(cycle);
        await store.LoadAsync(cycle.Id);
        await Assert.ThrowsAsync<HomeworkConflictException>(() => store.AppendAsync(cycle.Id, [SampleCycles.Comment(cycle)], 9));

        // Other tests run beside this one: what is ours is told by the assignment.
        Activity[] ours;
        lock (activities)
        {
            ours = [.. activities.Where(activity => Equals(activity.GetTagItem("homeworkkit.assignment"), cycle.Id.ToString()))];
        }

        Assert.Equal(["homeworkkit.store.append", "homeworkkit.store.load", "homeworkkit.store.append"], ours.Select(activity => activity.OperationName));
        Assert.Equal([3, 3, null], ours.Select(activity => activity.GetTagItem("homeworkkit.events")));
        Assert.Equal(StoreCodes.Conflict, ours[2].GetTagItem("homeworkkit.code"));
        var told = ours.SelectMany(activity => activity.TagObjects).Select(tag => $"{tag.Key}={tag.Value}");
        lock (measured)
        {
            told = [.. told, .. measured];
        }

        Assert.DoesNotContain(told, one => one.Contains(Words, StringComparison.Ordinal));
        Assert.Contains("homeworkkit.store.events 3 homeworkkit.operation=append homeworkkit.store=memory", told);
        Assert.Contains("homeworkkit.store.refusals 1 homeworkkit.operation=append homeworkkit.store=memory homeworkkit.code=store/conflict", told);
        Assert.Contains("homeworkkit.store.duration t homeworkkit.operation=load homeworkkit.store=memory", told);

        void Measured(Instrument instrument, object value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var text = $"{instrument.Name} {value}";
            foreach (var tag in tags)
            {
                text += $" {tag.Key}={tag.Value}";
            }

            lock (measured)
            {
                measured.Add(text);
            }
        }
    }
}
