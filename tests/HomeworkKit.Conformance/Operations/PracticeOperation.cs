using System.Text.Json.Nodes;
using HomeworkKit.Adherence;

namespace HomeworkKit.Conformance.Operations;

/// <summary>How practice is spread over days and weeks.</summary>
public sealed class PracticeOperation : IOperation
{
    /// <inheritdoc/>
    public string Name => "practice";

    /// <inheritdoc/>
    public JsonObject Run(Request request)
    {
        var sessions = request.Objects("sessions").Select(static session => new PracticeSession(session.LocalTime("start"), session.LocalTime("end"))).ToList();
        var observed =
            request.Has("observedFrom") || request.Has("observedTo") ? new ObservationPeriod(request.Date("observedFrom"), request.Date("observedTo")) : null;
        if (
            sessions.Exists(static session => session.End < session.Start)
            || observed is { } window
                && (window.To < window.From || sessions.Exists(session => session.Start.Date < window.From || session.Start.Date > window.To)))
        {
            throw new RequestException(ConformanceCodes.ImpossibleValue, ConformanceMessages.ImpossibleValue);
        }

        var profile = PracticeProfile.Of(sessions, observed);
        var result = new JsonObject
        {
            ["sessions"] = profile.Sessions,
            ["activeDays"] = profile.ActiveDays,
            ["spanDays"] = profile.SpanDays,
            ["totalMinutes"] = profile.TotalMinutes,
            ["longestDailyStreak"] = profile.LongestDailyStreak,
            ["weeksSpanned"] = profile.WeeksSpanned,
            ["weeksWithAny"] = profile.WeeksWithAny,
        };
        Add(result, "longestGapDays", profile.LongestGapDays, profile, nameof(profile.LongestGapDays));
        Add(result, "meanIntervalDays", profile.MeanIntervalDays, profile, nameof(profile.MeanIntervalDays));
        Add(result, "sdIntervalDays", profile.SdIntervalDays, profile, nameof(profile.SdIntervalDays));
        if (observed is not null)
        {
            Add(result, "observedDays", profile.ObservedDays, profile, nameof(profile.ObservedDays));
            Add(result, "coverage", profile.Coverage, profile, nameof(profile.Coverage));
            Add(result, "daysBeforeFirst", profile.DaysBeforeFirst, profile, nameof(profile.DaysBeforeFirst));
            Add(result, "daysAfterLast", profile.DaysAfterLast, profile, nameof(profile.DaysAfterLast));
        }

        return result;
    }

    private static void Add(JsonObject result, string name, double? value, PracticeProfile profile, string figure) =>
        result.Number(name, value, profile.WhyNot(figure) is { } gap ? KebabCase.Of(gap) : string.Empty);
}
