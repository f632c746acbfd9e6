using Hl7.Fhir.Model;
using NodaTime.Text;
using Instant = NodaTime.Instant;
using Period = Hl7.Fhir.Model.Period;

namespace HomeworkKit.Fhir;

/// <summary>Moments as FHIR writes them: always with seconds and an offset.</summary>
internal static class FhirTimes
{
    private static readonly OffsetDateTimePattern Pattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>");

    private static readonly OffsetDateTimePattern Exact = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFFo<+HH:mm>");

    internal static string Of(Instant at, DateTimeZone zone) => Pattern.Format(at.InZoneWithin(zone).ToOffsetDateTime());

    /// <summary>Gives a moment that is content, to the fraction of a second: it is read again as it was.</summary>
    internal static FhirDateTime Moment(Instant at, DateTimeZone zone) => new(Exact.Format(at.InZoneWithin(zone).ToOffsetDateTime()));

    internal static Period Between(Instant from, Instant? to, DateTimeZone zone) =>
        new() { Start = Of(from, zone), End = to is { } end ? Of(end, zone) : null };

    internal static Instant? Parse(string? text) =>
        text is not null && OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var value } ? value.EnteredAt() : null;
}
