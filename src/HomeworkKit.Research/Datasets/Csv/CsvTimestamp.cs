using NodaTime.Text;

namespace HomeworkKit.Research;

/// <summary>One column with an ISO 8601 moment that names its offset: <c>2026-03-04T18:00:00Z</c> or <c>+01:00</c>.</summary>
/// <param name="Column">The column.</param>
public sealed record CsvTimestamp(CsvColumn Column) : CsvMoment
{
    internal override IEnumerable<CsvColumn> Columns => [Column];

    internal override bool NeedsZone => false;

    private protected override Instant? ReadIn(CsvRow row, DateTimeZone zone) => row.Moment(Column);
}
