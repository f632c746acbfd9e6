using NodaTime.Text;

namespace HomeworkKit.Research;

/// <summary>One column with a local date and time, in the mapping's zone.</summary>
/// <param name="Column">The column.</param>
/// <param name="Form">How it is written; never guessed, since 03/04 is a day of March to some and of April to others.</param>
/// <remarks>Times that a clock change skips are shifted forward; times that it repeats are the first of the two.</remarks>
public sealed record CsvDateTime(CsvColumn Column, CsvDateTimeForm Form) : CsvMoment
{
    private static readonly (LocalDate Zero, decimal First, decimal Last) Excel = (new(1899, 12, 30), 61, 2_958_466);
    private static readonly (LocalDate Zero, decimal First, decimal Last) Mac = (new(1904, 1, 1), 0, 2_957_004);
    private static readonly IPattern<LocalDateTime> Iso = Either(
        "uuuu-MM-dd HH:mm:ss;FFFFFFFFF",
        "uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFF",
        "uuuu-MM-dd HH:mm",
        "uuuu-MM-dd'T'HH:mm");
    private static readonly IPattern<LocalDateTime> DayFirst = Either(
        "d/M/uuuu H:mm:ss",
        "d/M/uuuu H:mm",
        "d.M.uuuu H:mm:ss",
        "d.M.uuuu H:mm",
        "d-M-uuuu H:mm:ss",
        "d-M-uuuu H:mm");
    private static readonly IPattern<LocalDateTime> MonthFirst = Either("M/d/uuuu H:mm:ss", "M/d/uuuu H:mm", "M-d-uuuu H:mm:ss", "M-d-uuuu H:mm");

    internal override IEnumerable<CsvColumn> Columns => [Column];

    private protected override Instant? ReadIn(CsvRow row, DateTimeZone zone) => Local(row) is { } local ? row.Moment(Column, local, zone) : null;

    internal static bool Fits(string text, CsvDateTimeForm form) =>
        form is not (CsvDateTimeForm.ExcelSerial or CsvDateTimeForm.MacSerial) && PatternOf(form).Parse(text).Success;

    private LocalDateTime? Local(CsvRow row)
    {
        if (Form is not (CsvDateTimeForm.ExcelSerial or CsvDateTimeForm.MacSerial))
        {
            return row.Parsed(Column, PatternOf(Form));
        }

        if (row.Number(Column) is not { } serial)
        {
            return null;
        }

        var (zero, first, last) = Form == CsvDateTimeForm.MacSerial ? Mac : Excel;
        if (serial < first || serial >= last)
        {
            row.Tell(DatasetCodes.InvalidTime, Column);
            return null;
        }

        // Spreadsheets keep binary fractions: the nearest second is what was entered.
        var seconds = decimal.Round((serial - decimal.Truncate(serial)) * NodaConstants.SecondsPerDay, MidpointRounding.AwayFromZero);
        return zero.PlusDaysWithin((int)serial).AtMidnight().PlusSeconds((long)seconds);
    }

    private static IPattern<LocalDateTime> PatternOf(CsvDateTimeForm form) => form switch
    {
        CsvDateTimeForm.DayFirst => DayFirst,
        CsvDateTimeForm.MonthFirst => MonthFirst,
        _ => Iso,
    };

    private static CompositePatternBuilder<LocalDateTime> Building(string[] patterns)
    {
        var builder = new CompositePatternBuilder<LocalDateTime>();
        foreach (var pattern in patterns)
        {
            builder.Add(LocalDateTimePattern.CreateWithInvariantCulture(pattern), static _ => true);
        }

        return builder;
    }

    private static IPattern<LocalDateTime> Either(params string[] patterns) => Building(patterns).Build();
}
