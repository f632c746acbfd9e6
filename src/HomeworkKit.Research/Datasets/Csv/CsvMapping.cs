namespace HomeworkKit.Research;

/// <summary>What the columns of somebody else's CSV mean, declared once so that it can be read, checked and cited.</summary>
public sealed record CsvMapping
{
    /// <summary>Gets the study's name, from which the ids of what is read are derived: the same file and name give the same ids.</summary>
    /// <value>Visible characters, for example <c>bringmann2013</c>.</value>
    public required string Study { get; init; }

    /// <summary>Gets the column that says whose row it is.</summary>
    /// <value>Null where the file is one person's and has no such column: then <see cref="Person"/> says whose.</value>
    public CsvColumn? Client { get; init; }

    /// <summary>Gets whose file it is, where no column says so.</summary>
    /// <value>Null where <see cref="Client"/> says it.</value>
    public ClientRef? Person { get; init; }

    /// <summary>Gets what becomes of ids that no reference can be, with blanks or other characters.</summary>
    /// <value><see cref="CsvIdRule.AsTheyAre"/> where nothing is said: their rows are left out and told.</value>
    public CsvIdRule Ids { get; init; }

    /// <summary>Gets the column and the value by which rows are chosen; the others are passed over and counted.</summary>
    /// <value>Null for all rows. For example the event, or the repeated instrument, of a REDCap export.</value>
    public CsvCondition? Where { get; init; }

    /// <summary>Gets how many rows between the header and the data say something about the columns.</summary>
    /// <value>0 where nothing is said; 2 in a Qualtrics export, which has each question's text and import id there.</value>
    public int RowsBelowHeader { get; init; }

    /// <summary>Gets a value indicating whether numbers have a decimal comma.</summary>
    /// <value>False where nothing is said. True: a number with a point is none, and told.</value>
    public bool DecimalComma { get; init; }

    /// <summary>Gets how the file's characters are encoded.</summary>
    /// <value><see cref="CsvEncoding.Utf8"/> where nothing is said, with or without a byte-order mark.</value>
    public CsvEncoding Encoding { get; init; }

    /// <summary>Gets the columns that tell a person's series apart, such as the phase of a study.</summary>
    /// <value>Each combination becomes an assignment of its own, which names it in its title; empty for one assignment a person.</value>
    public IReadOnlyList<CsvColumn> Series { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how the file says when it was.</summary>
    public required CsvMoment When { get; init; }

    /// <summary>Gets what the cells are filled into.</summary>
    public required CsvRecordMapping Record { get; init; }

    /// <summary>Gets the zone of local times.</summary>
    /// <value>
    /// An IANA id; null where nobody says. Then what needs a zone is left out and told as <see cref="DatasetCodes.TimeZoneMissing"/>; moments with an offset of
    /// their own need none.
    /// </value>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone.</exception>
    public string? TimeZone
    {
        get => Zone?.Id;
        init => Zone = value is null ? null : DateTimeZoneProviders.Tzdb[value];
    }

    /// <summary>Gets the column that is missing exactly where a prompt was not answered.</summary>
    /// <value>Null where a row without any value is one that was not answered.</value>
    public CsvColumn? Answered { get; init; }

    /// <summary>Gets the codes that mean missing in every column.</summary>
    /// <value>For example <c>NA</c>.</value>
    public IReadOnlyList<string> Missing { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether rows begin with a field that the header has no name for, as row numbers written by R do.</summary>
    public bool RowsBeginUnnamed { get; init; }

    /// <summary>Gets what stands between fields.</summary>
    /// <value>A comma where nothing is said.</value>
    public char Separator { get => field == 0 ? ',' : field; init; }

    /// <summary>Gets a value indicating whether a file that breaks off is read as far as it goes.</summary>
    /// <value>
    /// False by default: reading ends with a <see cref="DatasetException"/>. True: the rows before the break are read, and the report names its line. A last
    /// row without a line break is read and noted if it has all its fields, and counts as broken off if it has not.
    /// </value>
    public bool AllowsIncompleteFiles { get; init; }

    internal DateTimeZone? Zone { get; private init; }

    internal IEnumerable<CsvColumn> Columns =>
        Record.Columns.Concat(When.Columns).Concat(Series).Concat(new[] { Client, Answered, Where?.Column }.OfType<CsvColumn>());
}
