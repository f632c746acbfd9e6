namespace HomeworkKit.Benchmarks.Scheduling;

/// <summary>A stand-in for a library of calendars, which the registry does not serve: a rule with sets of days, hours and minutes, each candidate expanded and filtered, occurrences as objects in the order of their moments.</summary>
/// <remarks>It does less than such a library: no other frequencies, positions, exceptions, overrides or durations. So what it costs is less than what one would pay.</remarks>
internal sealed record RecurrenceRule
{
    internal required IReadOnlyList<IsoDayOfWeek> ByDay { get; init; }

    internal required IReadOnlyList<int> ByHour { get; init; }

    internal required IReadOnlyList<int> ByMinute { get; init; }

    internal required LocalDate From { get; init; }

    internal required LocalDate Until { get; init; }

    internal required string Zone { get; init; }

    internal IEnumerable<Occurrence> Occurrences() => Enumerable.Range(0, Period.DaysBetween(From, Until) + 1)
        .Select(day => From.PlusDays(day))
        .Where(date => ByDay.Contains(date.DayOfWeek))
        .SelectMany(date => ByHour.SelectMany(hour => ByMinute.Select(minute => date + new LocalTime(hour, minute))))
        .Select(local => new Occurrence(local.InZoneLeniently(DateTimeZoneProviders.Tzdb[Zone]).ToInstant(), local))
        .OrderBy(static one => one.Start);

    internal sealed record Occurrence(Instant Start, LocalDateTime Local);
}
