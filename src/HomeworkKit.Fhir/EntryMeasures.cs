using Hl7.Fhir.Model;
using HomeworkKit.Kinds;
using Component = Hl7.Fhir.Model.Observation.ComponentComponent;

namespace HomeworkKit.Fhir;

/// <summary>What an attempt measured, as observations without their surroundings.</summary>
internal static class EntryMeasures
{
    internal static IEnumerable<Observation> Of(Attempt attempt, FhirOptions options)
    {
        foreach (var (measure, feelings) in new[] { ("feeling-before", attempt.FeelingsBefore), ("feeling-after", attempt.FeelingsAfter) })
        {
            foreach (var feeling in feelings.Where(static feeling => feeling.Strength is not null))
            {
                yield return new Observation { Code = options.Measure(measure, Text(feeling.Name)), Value = Score(feeling.Strength!.Value) };
            }
        }

        foreach (var observation in attempt.Entry switch
        {
            SleepNight night => [Of(night, attempt, options)],
            MoodLog log => log.Ratings.Select(rating => new Observation { Code = options.Measure("mood", Text(rating.Item)), Value = Score(rating.Rating.Value) }),
            ExposureRecord exposure => [Of(exposure, options)],
            IHasRatingChanges rated => rated.GetRatingChanges().Select(change => Of(change, options)),
            _ => Enumerable.Empty<Observation>(),
        })
        {
            if (observation.Value is not null || observation.Component.Count > 0)
            {
                yield return observation;
            }
        }
    }

    private static Observation Of(SleepNight night, Attempt attempt, FhirOptions options)
    {
        var zone = (night.TimeZone ?? attempt.TimeZone) is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;
        var times = SleepTimes.Of(night, zone);
        var measures = night.Measure(zone);
        return new Observation
        {
            Code = options.Measure("sleep-night"),
            Effective = zone is not null && times is { IntoBed: { } into, OutOfBed: { } outOf } && into < outOf
                ? FhirTimes.Between(into.InstantIn(zone), outOf.InstantIn(zone), zone)
                : night.WakeDate is { } date ? new FhirDateTime(date.Year, date.Month, date.Day) : null,
            Component = !measures.IsAccepted ? [] :
            [
                .. Component(options, "time-in-bed", measures.TimeInBed, "min"),
                .. Component(options, "total-sleep-time", measures.TotalSleep, "min"),
                .. Component(options, "sleep-onset-latency", measures.SleepOnsetLatency, "min"),
                .. Component(options, "wake-after-sleep-onset", measures.WakeAfterSleepOnset, "min"),
                .. Component(options, "awakenings", night.Awakenings, "{count}"),
                .. Component(options, "sleep-efficiency", measures.EfficiencyTimeInBed, "%"),
                .. Component(options, "sleep-quality", night.Quality?.Value, "{score}"),
            ],
        };
    }

    private static Observation Of(ExposureRecord exposure, FhirOptions options)
    {
        var outcome = exposure.GetOutcome();
        return new Observation
        {
            Code = options.Measure("exposure"),
            Component =
            [
                .. Component(options, "anticipated-suds", exposure.AnticipatedSuds?.Value, "{score}"),
                .. Component(options, "peak-suds", outcome.Peak.Value, "{score}"),
                .. Component(options, "end-suds", outcome.End.Value, "{score}"),
                .. Component(options, "expectancy-before", exposure.ExpectancyBefore?.Value, "%"),
                .. Component(options, "expectancy-after", exposure.ExpectancyAfter?.Value, "%"),
            ],
        };
    }

    private static Observation Of(RatingChange change, FhirOptions options) => new()
    {
        Code = options.Measure("rating", Text(change.Name)),
        Component = [.. Component(options, "rating-before", change.Before, "{score}"), .. Component(options, "rating-after", change.After, "{score}")],
    };

    private static Component[] Component(FhirOptions options, string measure, decimal? value, string unit) =>
        value is { } number ? [new Component { Code = options.Measure(measure), Value = new Quantity(number, unit, "http://unitsofmeasure.org") }] : [];

    private static Quantity Score(decimal value) => new(value, "{score}", "http://unitsofmeasure.org");

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
