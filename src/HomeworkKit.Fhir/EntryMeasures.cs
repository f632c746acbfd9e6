using Hl7.Fhir.Model;
using HomeworkKit.Kinds;
using Component = Hl7.Fhir.Model.Observation.ComponentComponent;

namespace HomeworkKit.Fhir;

/// <summary>What an attempt measured, as observations without their surroundings.</summary>
internal static class EntryMeasures
{
    internal static IEnumerable<Observation> Of(Attempt attempt, FhirOptions options, SharedParts shared)
    {
        foreach (var (measure, feelings) in new[] { ("feeling-before", attempt.FeelingsBefore), ("feeling-after", attempt.FeelingsAfter) })
        {
            foreach (var feeling in feelings.Where(static feeling => feeling.Strength is not null))
            {
                yield return new Observation { Code = options.Measure(measure, Text(feeling.Name)), Value = Score(feeling.Strength!.Value) };
            }
        }

        foreach (
            var observation in attempt.Entry switch
            {
                SleepNight night => [Of(night, attempt, shared)],
                MoodLog log => log.Ratings.Select(rating => new Observation
                {
                    Code = options.Measure("mood", Text(rating.Item)),
                    Value = Score(rating.Rating.Value),
                }),
                ExposureRecord exposure => [Of(exposure, shared)],
                IHasRatingChanges rated => rated.GetRatingChanges().Select(change => Of(change, options, shared)),
                _ => Enumerable.Empty<Observation>(),
            })
        {
            if (observation.Value is not null || observation.Component.Count > 0)
            {
                yield return observation;
            }
        }
    }

    private static Observation Of(SleepNight night, Attempt attempt, SharedParts shared)
    {
        var zone = (night.TimeZone ?? attempt.TimeZone) is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;
        var times = SleepTimes.Of(night, zone);
        var measures = night.Measure(zone);
        return new Observation
        {
            Code = shared.Measure("sleep-night"),
            Effective = zone is not null && times is { IntoBed: { } into, OutOfBed: { } outOf } && into < outOf
                ? FhirTimes.Between(into.InstantIn(zone), outOf.InstantIn(zone), zone)
                : night.WakeDate is { } date ? new FhirDateTime(date.Year, date.Month, date.Day) : null,
            Component = !measures.IsAccepted ? [] :
            [
                .. Component(shared, "time-in-bed", measures.TimeInBed, "min"),
                .. Component(shared, "total-sleep-time", measures.TotalSleep, "min"),
                .. Component(shared, "sleep-onset-latency", measures.SleepOnsetLatency, "min"),
                .. Component(shared, "wake-after-sleep-onset", measures.WakeAfterSleepOnset, "min"),
                .. Component(shared, "awakenings", night.Awakenings, "{count}"),
                .. Component(shared, "sleep-efficiency", measures.EfficiencyTimeInBed, "%"),
                .. Component(shared, "sleep-quality", night.Quality?.Value, "{score}"),
            ],
        };
    }

    private static Observation Of(ExposureRecord exposure, SharedParts shared)
    {
        var outcome = exposure.GetOutcome();
        return new Observation
        {
            Code = shared.Measure("exposure"),
            Component =
            [
                .. Component(shared, "anticipated-suds", exposure.AnticipatedSuds?.Value, "{score}"),
                .. Component(shared, "peak-suds", outcome.Peak.Value, "{score}"),
                .. Component(shared, "end-suds", outcome.End.Value, "{score}"),
                .. Component(shared, "expectancy-before", exposure.ExpectancyBefore?.Value, "%"),
                .. Component(shared, "expectancy-after", exposure.ExpectancyAfter?.Value, "%"),
            ],
        };
    }

    private static Observation Of(RatingChange change, FhirOptions options, SharedParts shared) => new()
    {
        Code = options.Measure("rating", Text(change.Name)),
        Component = [.. Component(shared, "rating-before", change.Before, "{score}"), .. Component(shared, "rating-after", change.After, "{score}")],
    };

    private static Component[] Component(SharedParts shared, string measure, decimal? value, string unit) =>
        value is { } number ? [new Component { Code = shared.Measure(measure), Value = new Quantity(number, unit, "http://unitsofmeasure.org") }] : [];

    private static Quantity Score(decimal value) => new(value, "{score}", "http://unitsofmeasure.org");

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
