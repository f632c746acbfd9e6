using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>Sessions of practice: when each began and ended, or how long it took, as apps that guide practice export them.</summary>
public sealed record PracticeColumns : CsvRecordMapping
{
    private const int MostMinutes = 24 * 60;

    /// <summary>Gets what was practised.</summary>
    public required PracticeTechnique Technique { get; init; }

    /// <summary>Gets the name of another technique.</summary>
    /// <value>Null for those that have a name of their own.</value>
    public string? OtherTechnique { get; init; }

    /// <summary>Gets how the file says when a session began: as the mapping's <see cref="CsvMapping.When"/>.</summary>
    public required CsvMoment Start { get; init; }

    /// <summary>Gets how the file says when it ended.</summary>
    /// <value>Null where <see cref="Minutes"/> tells how long it took. A session that ends before it begins has no minutes, and is told.</value>
    public CsvMoment? End { get; init; }

    /// <summary>Gets the column of how many minutes it took.</summary>
    public CsvColumn? Minutes { get; init; }

    internal override HomeworkTask Task => new MindfulnessTask { Technique = Technique, OtherTechnique = OtherTechnique };

    internal override IEnumerable<CsvColumn> Columns => Start.Columns.Concat(End?.Columns ?? []).Concat(Minutes is null ? [] : [Minutes]);

    internal override HomeworkEntry? Read(CsvRow row, string? zone)
    {
        var local = zone is null ? null : DateTimeZoneProviders.Tzdb[zone];
        return new MindfulnessPractice
        {
            Technique = Technique,
            Minutes = row.Number(Minutes, least: 0) ?? Between(row, Start.Read(row, local), End?.Read(row, local)),
        };
    }

    private decimal? Between(CsvRow row, Instant? start, Instant? end)
    {
        if (start is not { } from || end is not { } to)
        {
            return null;
        }

        var minutes = Math.Round((decimal)(to - from).TotalMinutes, 2);
        if (minutes is >= 0 and <= MostMinutes)
        {
            return minutes;
        }

        row.Tell(DatasetCodes.OutOfScale, End!.Columns.First());
        return null;
    }
}
