using System.Text.Json;
using HomeworkKit.Conformance;
using HomeworkKit.Scheduling;

namespace HomeworkKit.ICalendar.Readers;

/// <summary>The shared schedule vectors as occurrences, with the moments that each has to give.</summary>
internal static class ScheduleVectors
{
    private static readonly AssignmentId Assignment = AssignmentId.Parse("00000000-0000-7000-8000-000000000001");
    private static readonly EventId Revision = EventId.Parse("00000000-0000-7000-8000-000000000002");

    internal static IEnumerable<(string Id, IReadOnlyList<Occurrence> Occurrences, IReadOnlyList<string> Utc)> Read(string file)
    {
        foreach (var line in File.ReadLines(file).Where(static line => line.Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            var (asked, expected) = (document.RootElement.GetProperty("request"), document.RootElement.GetProperty("expect"));
            if (expected.TryGetProperty("utc", out var utc))
            {
                var request = new Request(asked);
                var interval = new Interval(request.OptionalInstant("from"), request.OptionalInstant("to"));
                yield return (
                    asked.GetProperty("id").GetString()!,
                    ScheduleRequest.Read(request).OrThrow().Occurrences(Assignment, Revision, DateTimeZone.Utc).Between(interval).ToArray(),
                    [.. utc.EnumerateArray().Select(static at => at.GetString()!)]);
            }
        }
    }
}
