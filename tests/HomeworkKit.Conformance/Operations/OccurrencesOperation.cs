using System.Text.Json.Nodes;
using NodaTime.Text;

namespace HomeworkKit.Conformance.Operations;

/// <summary>When homework is due.</summary>
public sealed class OccurrencesOperation : IOperation
{
    private static readonly AssignmentId Assignment = AssignmentId.Parse("00000000-0000-7000-8000-000000000001");
    private static readonly EventId Revision = EventId.Parse("00000000-0000-7000-8000-000000000002");
    private static readonly LocalDateTimePattern LocalMinute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <inheritdoc/>
    public string Name => "occurrences";

    /// <inheritdoc/>
    public JsonObject Run(Request request)
    {
        var interval = new Interval(request.OptionalInstant("from"), request.OptionalInstant("to"));
        var occurrences = ScheduleRequest.Read(request).OrThrow().Occurrences(Assignment, Revision, DateTimeZone.Utc).Between(interval).ToList();
        return new JsonObject
        {
            ["utc"] = Result.List(
                occurrences.Select(static occurrence => occurrence.Due).Distinct().Order().Select(static due => InstantPattern.General.Format(due))),
            ["occurrences"] = Result.List(
                occurrences.Select(static occurrence => new JsonObject
                {
                    ["local"] = LocalMinute.Format(occurrence.Local),
                    ["utc"] = InstantPattern.General.Format(occurrence.Due),
                    ["kind"] = KebabCase.Of(occurrence.Kind),
                    ["id"] = occurrence.Id.ToString(),
                })),
        };
    }
}
