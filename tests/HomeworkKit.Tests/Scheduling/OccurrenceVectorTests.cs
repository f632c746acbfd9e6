using System.Text.Json;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Scheduling;

/// <summary>The published examples of occurrences, which every implementation in any language has to agree with.</summary>
public sealed class OccurrenceVectorTests
{
    private static readonly Dictionary<string, IsoDayOfWeek> DayNames = new()
    {
        ["MO"] = IsoDayOfWeek.Monday,
        ["TU"] = IsoDayOfWeek.Tuesday,
        ["WE"] = IsoDayOfWeek.Wednesday,
        ["TH"] = IsoDayOfWeek.Thursday,
        ["FR"] = IsoDayOfWeek.Friday,
        ["SA"] = IsoDayOfWeek.Saturday,
        ["SU"] = IsoDayOfWeek.Sunday,
    };

    public static TheoryData<string> Lines()
    {
        var data = new TheoryData<string>();
        foreach (var line in File.ReadLines(SourceTree.Path("tests", "HomeworkKit.Tests", "Vectors", "occurrences.ndjson")))
        {
            data.Add(line);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_published_examples_hold(string line)
    {
        using var document = JsonDocument.Parse(line);
        var request = document.RootElement.GetProperty("request");
        var expect = document.RootElement.GetProperty("expect");
        var zone = ScheduleSamples.Zone(request.GetProperty("timeZone").GetString()!);
        if (expect.TryGetProperty("expect_error", out _) || document.RootElement.TryGetProperty("expect_error", out _))
        {
            Assert.Throws<ScheduleException>(() => Schedule(request).OrThrow());
            return;
        }

        var occurrences = Schedule(request).OrThrow().In(zone).Between(ScheduleSamples.All).ToList();
        Assert.Equal(Texts(expect, "utc"), occurrences.Select(Utc).Distinct().Order(StringComparer.Ordinal));
        if (expect.TryGetProperty("occurrences", out var expected))
        {
            Assert.Equal(
                expected
                    .EnumerateArray()
                    .Select(static o => $"{o.GetProperty("local").GetString()} {o.GetProperty("utc").GetString()} {o.GetProperty("kind").GetString()}"),
                occurrences.Select(static o => $"{ScheduleSamples.Text(o.Local)} {Utc(o)} {HomeworkKit.KebabCase.Of(o.Kind)}"));
        }
    }

    private static string Utc(Occurrence occurrence) => NodaTime.Text.InstantPattern.General.Format(occurrence.Due);

    private static HomeworkSchedule Schedule(JsonElement request)
    {
        LocalTime[] times =
        [
            .. Texts(request, "localTimes").Select(static text => NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value),
        ];
        ScheduleElement element =
            request.TryGetProperty("everyDays", out var days) ? new EveryNDays { Days = days.GetInt32(), Times = times }
            : request.TryGetProperty("monthDay", out var day) ? new Monthly { Day = day.GetInt32(), Times = times }
            : new Weekly
            {
                Days = [.. Texts(request, "daysOfWeek").Select(static name => DayNames[name])],
                Times = times,
                EveryWeeks = request.TryGetProperty("everyWeeks", out var weeks) ? weeks.GetInt32() : null,
                WeekStart = request.TryGetProperty("weekStart", out var weekStart) ? DayNames[weekStart.GetString()!] : null,
            };
        return new HomeworkSchedule
        {
            Elements = [element],
            Start = ScheduleSamples.Date(request.GetProperty("startDate").GetString()!),
            End = ScheduleSamples.Date(request.GetProperty("endDate").GetString()!),
            Count = request.TryGetProperty("count", out var count) ? count.GetInt32() : null,
            ExcludedDates = [.. Texts(request, "exclude").Select(ScheduleSamples.Date)],
        };
    }

    private static IEnumerable<string> Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(static item => item.GetString()!) : [];
}
