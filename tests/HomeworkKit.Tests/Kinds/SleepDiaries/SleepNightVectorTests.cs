using System.Text.Json;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Kinds.SleepDiaries;

/// <summary>The published examples of nights.</summary>
public sealed class SleepNightVectorTests
{
    [Fact]
    public void The_published_examples_hold()
    {
        foreach (var line in File.ReadLines(SourceTree.Path("tests", "HomeworkKit.Tests", "Vectors", "sleep-night.ndjson")))
        {
            using var document = JsonDocument.Parse(line);
            var request = document.RootElement.GetProperty("request");
            var measures = Night(request).Measure();
            foreach (var expected in document.RootElement.GetProperty("expect").EnumerateObject())
            {
                if (expected.NameEquals("accepted"))
                {
                    Assert.Equal(expected.Value.GetBoolean(), measures.IsAccepted);
                }
                else
                {
                    var measure = Enum.Parse<SleepMeasure>(expected.Name, ignoreCase: true);
                    Assert.Equal(expected.Value.GetDouble(), (double)measures.Get(measure)!.Value, 1e-9);
                }
            }
        }
    }

    private static SleepNight Night(JsonElement request) => new()
    {
        WakeDate = NodaTime.Text.LocalDatePattern.Iso.Parse(request.GetProperty("wakeDate").GetString()!).Value,
        TimeZone = request.TryGetProperty("timeZone", out var zone) ? zone.GetString() : null,
        IntoBed = Time(request, "intoBed"),
        TriedToSleep = Time(request, "triedToSleep"),
        MinutesToFallAsleep = request.GetProperty("minutesToFallAsleep").GetInt32(),
        MinutesAwake = request.GetProperty("minutesAwake").GetInt32(),
        FinalAwakening = Time(request, "finalAwakening"),
        OutOfBed = Time(request, "outOfBed"),
    };

    private static LocalTime Time(JsonElement request, string name) =>
        NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(request.GetProperty(name).GetString()!).Value;
}
