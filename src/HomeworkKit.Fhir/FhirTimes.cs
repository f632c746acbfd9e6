using Hl7.Fhir.Model;
using NodaTime.Text;
using Instant = NodaTime.Instant;
using Period = Hl7.Fhir.Model.Period;

namespace HomeworkKit.Fhir;

/// <summary>Moments as FHIR writes them: always with seconds and an offset.</summary>
internal static class FhirTimes
{
    private static readonly OffsetDateTimePattern Pattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>");

    internal static string Of(Instant at, DateTimeZone zone) => Pattern.Format(at.InZoneWithin(zone).ToOffsetDateTime());

    internal static FhirDateTime Moment(Instant at, DateTimeZone zone) => new(Of(at, zone));

    internal static Period Between(Instant from, Instant? to, DateTimeZone zone) => new() { Start = Of(from, zone), End = to is { } end ? Of(end, zone) : null };

    internal static Instant? Parse(string? text) => text is not null && OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var value } ? value.EnteredAt() : null;
}
