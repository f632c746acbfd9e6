using HomeworkKit.Scheduling;

namespace HomeworkKit.Conformance;

/// <summary>Reads a schedule as requests spell it.</summary>
internal static class ScheduleRequest
{
    private static readonly string[] Patterns = ["everyDays", "daysOfWeek", "monthDay"];

    private static readonly Dictionary<string, IsoDayOfWeek> Days = new(StringComparer.Ordinal)
    {
        ["MO"] = IsoDayOfWeek.Monday,
        ["TU"] = IsoDayOfWeek.Tuesday,
        ["WE"] = IsoDayOfWeek.Wednesday,
        ["TH"] = IsoDayOfWeek.Thursday,
        ["FR"] = IsoDayOfWeek.Friday,
        ["SA"] = IsoDayOfWeek.Saturday,
        ["SU"] = IsoDayOfWeek.Sunday,
    };

    internal static HomeworkSchedule Read(Request request)
    {
        var element = Element(request, Patterns.Where(request.Has).ToList());
        return new HomeworkSchedule
        {
            Elements = [element],
            Start = request.Date("startDate"),
            End = request.Date("endDate"),
            Count = request.OptionalInteger("count"),
            ExcludedDates = request.Dates("exclude"),
            Zone = ZonePolicy.Fixed(request.Text("timeZone")),
        }.OrThrow();
    }

    private static ScheduleElement Element(Request request, List<string> patterns)
    {
        var times = request.Times("localTimes");
        return patterns switch
        {
            ["everyDays"] => new EveryNDays { Days = request.Integer("everyDays"), Times = times },
            ["monthDay"] => new Monthly { Day = request.Integer("monthDay"), Times = times },
            ["daysOfWeek"] => new Weekly
            {
                Days = [.. request.Texts("daysOfWeek").Select(static day => Day(day, "daysOfWeek"))],
                Times = times,
                EveryWeeks = request.OptionalInteger("everyWeeks"),
                WeekStart = request.OptionalText("weekStart") is { } start ? Day(start, "weekStart") : null,
            },
            _ => throw new RequestException(ConformanceCodes.OneOf, ConformanceMessages.OneOf + string.Join(", ", Patterns)),
        };
    }

    private static IsoDayOfWeek Day(string text, string field) =>
        Days.TryGetValue(text, out var day) ? day : throw new RequestException(ConformanceCodes.UnknownValue, ConformanceMessages.UnknownValue + field);
}
