using HomeworkKit.Adherence;

namespace HomeworkKit.Research;

/// <summary>An occurrence with what became of it and what it counts.</summary>
/// <param name="Matched">The occurrence with its status.</param>
/// <param name="AttemptId">The attempt that stands for it, by the id that it has in the export.</param>
/// <param name="Number">Its place among those of the assignment, from 1.</param>
/// <param name="NumberOfDay">Its place among those of its local day, from 1.</param>
/// <param name="Credit">What it counts in the numerator; null where it is in no denominator.</param>
internal sealed record OccurrenceRow(MatchedOccurrence Matched, string? AttemptId, int Number, int NumberOfDay, decimal? Credit)
{
    // Why nobody knows how it went. Work that was recorded as not done is no missing value.
    internal string? MissingReason => Matched.Answer is not null ? null : Matched.Status switch
    {
        OccurrenceStatus.Upcoming => "upcoming",
        OccurrenceStatus.Open => "open",
        OccurrenceStatus.SetAside => "set-aside",
        OccurrenceStatus.NotApplicable => "not-applicable",
        _ => "no-entry",
    };
}
