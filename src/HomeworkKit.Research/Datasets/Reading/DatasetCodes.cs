namespace HomeworkKit.Research;

/// <summary>The codes of what is wrong with a file or a row. JSON has codes of its own: <see cref="Serialization.JsonProblemCodes"/>.</summary>
public static class DatasetCodes
{
    /// <summary>A file is not there, or may not be read.</summary>
    public const string Unreadable = "dataset/unreadable";

    /// <summary>A compressed file is damaged, or something else stands behind it.</summary>
    public const string Damaged = "dataset/damaged";

    /// <summary>A file breaks off: within a line, a row or a compressed block.</summary>
    public const string Truncated = "dataset/truncated";

    /// <summary>
    /// A note: the last row of a CSV has no line break. It has all its fields and was read; if the file was cut within its last cell, nobody can tell.
    /// </summary>
    public const string NoFinalLineBreak = "dataset/no-final-line-break";

    /// <summary>A file is compressed where its bytes have to be reached directly.</summary>
    public const string Compressed = "dataset/compressed";

    /// <summary>A row is no JSON object, or names no client, or a status that there is none of.</summary>
    public const string InvalidRow = "rows/invalid-row";

    /// <summary>A row is longer than any row can be.</summary>
    public const string RowTooLong = "rows/too-long";

    /// <summary>A CSV file is none.</summary>
    public const string NotCsv = "csv/not-csv";

    /// <summary>
    /// A file that is to be UTF-8 is not; an encoding can be stated (<see cref="CsvMapping.Encoding"/>). The line is the first that may be meant: reading is
    /// ahead of it.
    /// </summary>
    public const string NotUtf8 = "csv/not-utf-8";

    /// <summary>A row has another number of fields than the header has names.</summary>
    public const string WrongFieldCount = "csv/wrong-field-count";

    /// <summary>A column that the mapping names is not in the header, or stands there twice.</summary>
    public const string ColumnMissing = "csv/column-missing";

    /// <summary>The cell that says whose row it is, or which, is blank.</summary>
    public const string KeyMissing = "csv/key-missing";

    /// <summary>The cell that says whose row it is holds what no reference can be.</summary>
    public const string InvalidKey = "csv/invalid-key";

    /// <summary>The cell that says when it was is blank.</summary>
    public const string TimeMissing = "csv/time-missing";

    /// <summary>
    /// A column tells local time, or local dates are to be told, and the mapping names no time zone (<see cref="CsvMapping.TimeZone"/>): nothing is read as if
    /// it were UTC.
    /// </summary>
    public const string TimeZoneMissing = "csv/time-zone-missing";

    /// <summary>A date or time is not of the declared pattern.</summary>
    public const string InvalidTime = "csv/invalid-time";

    /// <summary>A number is none.</summary>
    public const string NotANumber = "csv/not-a-number";

    /// <summary>A number stands outside its scale or range, or between its steps.</summary>
    public const string OutOfScale = "csv/out-of-scale";

    /// <summary>A word is none of those declared.</summary>
    public const string UnknownValue = "csv/unknown-value";

    /// <summary>The same key stands in an earlier row.</summary>
    public const string DuplicateKey = "csv/duplicate-key";

    /// <summary>A night has a second event of the same kind; the first in bed and the last out of bed count.</summary>
    public const string RepeatedEvent = "sleep-events/repeated-event";

    /// <summary>The light was put out before getting into bed.</summary>
    public const string LightsOutFirst = "sleep-events/lights-out-first";

    /// <summary>The events of a night contradict each other; what contradicts is left blank.</summary>
    public const string OutOfOrder = "sleep-events/out-of-order";

    /// <summary>A night has no total sleep and no efficiency: lights off or getting up is not there or does not fit, or spells of sleep overlap.</summary>
    public const string NoTotalSleep = "sleep-events/no-total-sleep";

    /// <summary>A night has no sleep, or none that ends, and makes no record.</summary>
    public const string NoSleep = "sleep-events/no-sleep";
}
