using System.Text.Json;
using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Goldens;
using NodaTime.Text;

namespace HomeworkKit.Tests.Adherence;

/// <summary>The published examples of adherence and practice.</summary>
public sealed class AdherenceVectorTests
{
    private static readonly JsonSerializerOptions CamelCase = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
    };

    public static TheoryData<string> Lines(string name)
    {
        var data = new TheoryData<string>();
        foreach (var line in File.ReadLines(SourceTree.Path("tests", "HomeworkKit.Tests", "Vectors", name)))
        {
            data.Add(line);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Lines), "adherence.ndjson")]
    public void The_published_examples_of_adherence_hold(string line)
    {
        using var document = JsonDocument.Parse(line);
        var (request, expect) = (document.RootElement.GetProperty("request"), document.RootElement.GetProperty("expect"));
        var zone = DateTimeZoneProviders.Tzdb[request.GetProperty("timeZone").GetString()!];
        var schedule = HomeworkSchedule.EveryNDays(
            request.GetProperty("everyDays").GetInt32(),
            [
                .. request
                    .GetProperty("localTimes")
                    .EnumerateArray()
                    .Select(static time => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(time.GetString()!).Value),
            ],
            Date(request.GetProperty("startDate"))
        ) with
        {
            End = Date(request.GetProperty("endDate")),
            Window = CompletionWindow.OfMinutes(request.GetProperty("opensBeforeMinutes").GetInt32(), request.GetProperty("closesAfterMinutes").GetInt32()),
        };
        var attempts = request.GetProperty("attempts").EnumerateArray().Select(static attempt => new TimedAttempt(
            InstantPattern.ExtendedIso.Parse(attempt.GetProperty("at").GetString()!).Value,
            KebabCase.TryParse<AttemptOutcome>(attempt.GetProperty("outcome").GetString()!, out var outcome) ? outcome : throw new InvalidDataException()));
        var asOf = InstantPattern.ExtendedIso.Parse(request.GetProperty("asOf").GetString()!).Value;
        var matches = OccurrenceMatcher.Match(
            schedule.Occurrences(default, default, zone).Between(new NodaTime.Interval(null, null)),
            attempts,
            new MatchConditions { AsOf = asOf, Zone = zone });
        var result = Assert.IsType<Measured>(
            AdherenceDefinition.BuiltIn.Single(definition => definition.Id == request.GetProperty("definition").GetString()).Measure(matches));
        Assert.Equal("measured", expect.GetProperty("kind").GetString());
        Assert.Equal(expect.GetProperty("numerator").GetDecimal(), result.Numerator);
        Assert.Equal(expect.GetProperty("denominator").GetDecimal(), result.Denominator);
        Assert.Equal(expect.GetProperty("ratio").GetDouble(), (double)result.Ratio, 1e-9);
        Assert.Equal((expect.GetProperty("extra").GetInt32(), expect.GetProperty("inSession").GetInt32()), (result.Counts.Extra, result.Counts.InSession));
        Assert.All(expect.GetProperty("counts").EnumerateObject(), count => Assert.Equal(count.Value.GetInt32(), Count(result.Counts, count.Name)));
    }

    [Theory]
    [MemberData(nameof(Lines), "practice.ndjson")]
    public void The_published_examples_of_practice_hold(string line)
    {
        using var document = JsonDocument.Parse(line);
        var (request, expect) = (document.RootElement.GetProperty("request"), document.RootElement.GetProperty("expect"));
        var profile = PracticeProfile.Of(
            request
                .GetProperty("sessions")
                .EnumerateArray()
                .Select(static session => new PracticeSession(Local(session.GetProperty("start")), Local(session.GetProperty("end")))));
        Assert.Equal(expect.GetProperty("sessions").GetInt32(), profile.Sessions);
        Assert.Equal(expect.GetProperty("activeDays").GetInt32(), profile.ActiveDays);
        Assert.Equal(expect.GetProperty("spanDays").GetInt32(), profile.SpanDays);
        Assert.Equal(expect.GetProperty("totalMinutes").GetDecimal(), profile.TotalMinutes);
        Assert.Equal(expect.GetProperty("longestGapDays").GetInt32(), profile.LongestGapDays);
        Assert.Equal(expect.GetProperty("longestDailyStreak").GetInt32(), profile.LongestDailyStreak);
        Assert.Equal(expect.GetProperty("weeksSpanned").GetInt32(), profile.WeeksSpanned);
        Assert.Equal(expect.GetProperty("weeksWithAny").GetInt32(), profile.WeeksWithAny);
        Assert.Equal(expect.GetProperty("meanIntervalDays").GetDouble(), profile.MeanIntervalDays!.Value, 1e-9);
        Assert.Equal(expect.GetProperty("sdIntervalDays").GetDouble(), profile.SdIntervalDays!.Value, 1e-9);
    }

    private static int Count(AdherenceCounts counts, string name) =>
        (int)typeof(AdherenceCounts).GetProperty(char.ToUpperInvariant(name[0]) + name[1..])!.GetValue(counts)!;

    private static LocalDate Date(JsonElement text) => LocalDatePattern.Iso.Parse(text.GetString()!).Value;

    private static LocalDateTime Local(JsonElement text) => LocalDateTimePattern.ExtendedIso.Parse(text.GetString()!).Value;
}
