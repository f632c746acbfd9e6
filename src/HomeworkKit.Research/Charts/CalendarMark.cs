using HomeworkKit.Adherence;

namespace HomeworkKit.Research.Charts;

/// <summary>What became of one occurrence, on its day.</summary>
/// <param name="Date">The day on which it was due.</param>
/// <param name="Status">What became of it.</param>
public sealed record CalendarMark(LocalDate Date, OccurrenceStatus Status);
