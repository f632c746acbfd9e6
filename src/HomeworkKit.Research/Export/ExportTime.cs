namespace HomeworkKit.Research;

/// <summary>Moments in zones, those at the ends of time too: a document from elsewhere may name them, and the zone's offset leads over the end.</summary>
internal static class ExportTime
{
    private static readonly Instant First = Instant.MinValue + Duration.FromDays(2);
    private static readonly Instant Last = Instant.MaxValue - Duration.FromDays(2);

    internal static ZonedDateTime InZone(Instant at, DateTimeZone zone) => (at < First ? First : at > Last ? Last : at).InZone(zone);
}
