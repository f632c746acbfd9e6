namespace HomeworkKit.Research;

/// <summary>A week of a person as multilevel models take it: what is between people apart from what is within them, and the week before.</summary>
/// <param name="Week">The week.</param>
/// <param name="AdherenceBetween">The person's mean adherence, less the mean of all people's means.</param>
/// <param name="AdherenceWithin">The week's adherence, less the person's mean.</param>
/// <param name="AdherenceWithinLag1">That of the week before; null where there is none.</param>
/// <param name="MinutesBetween">The person's mean minutes of practice, less the mean of all people's means.</param>
/// <param name="MinutesWithin">The week's minutes, less the person's mean.</param>
/// <param name="MinutesWithinLag1">Those of the week before.</param>
/// <param name="OutcomeLag1">The outcome of the week before.</param>
public sealed record ModelRow(
    PersonWeek Week,
    double? AdherenceBetween,
    double? AdherenceWithin,
    double? AdherenceWithinLag1,
    double? MinutesBetween,
    double? MinutesWithin,
    double? MinutesWithinLag1,
    double? OutcomeLag1);
