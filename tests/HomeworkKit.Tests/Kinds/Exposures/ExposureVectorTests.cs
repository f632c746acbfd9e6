using System.Text.Json;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Kinds.Exposures;

/// <summary>The published examples of derived values, which every implementation in any language has to agree with.</summary>
public sealed class ExposureVectorTests
{
    public static TheoryData<string> Lines => [.. File.ReadLines(SourceTree.Path("tests", "HomeworkKit.Tests", "Vectors", "exposure.ndjson"))];

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_published_examples_hold(string line)
    {
        using var document = JsonDocument.Parse(line);
        var record = Read(document.RootElement.GetProperty("request"));
        var outcome = record.GetOutcome();
        foreach (var expected in document.RootElement.GetProperty("expect").EnumerateObject())
        {
            var figure = expected.Name switch
            {
                "peak" => outcome.Peak,
                "end" => outcome.End,
                "initial" => outcome.Initial,
                "peakMinusEnd" => outcome.WithinSessionChangeFromPeak,
                "initialMinusEnd" => outcome.WithinSessionChangeFromStart,
                "percentReduction" => outcome.WithinSessionChangePercent,
                "overprediction" => outcome.Overprediction,
                "expectancyChange" => outcome.ExpectancyChange,
                "expectancyViolation" => outcome.ExpectancyViolation,
                _ => throw new InvalidOperationException(expected.Name),
            };
            Assert.Equal(expected.Value.GetDouble(), (double)figure.Value!.Value, 1e-9);
        }

        Assert.Empty(ExposureKind.Instance.Validate(new ExposureTask { Format = ExposureFormat.Graded }, record).Errors);
    }

    private static ExposureRecord Read(JsonElement request) => new()
    {
        StartedAt = ExposureSamples.Now,
        Series = [.. request.GetProperty("suds").EnumerateArray().Select(static reading =>
            new SudsReading { Minute = reading.GetProperty("minute").GetDecimal(), Value = new Suds(reading.GetProperty("value").GetDecimal()) })],
        SeriesIsComplete = request.GetProperty("complete").GetBoolean(),
        AnticipatedSuds = new Suds(request.GetProperty("anticipated").GetDecimal()),
        ExpectancyBefore = new Percent(request.GetProperty("expectancyBefore").GetDecimal()),
        ExpectancyAfter = new Percent(request.GetProperty("expectancyAfter").GetDecimal()),
        Occurred = KebabCase.TryParse<FearedOutcomeOccurrence>(request.GetProperty("occurred").GetString(), out var occurred) ? occurred : null,
    };
}
