namespace HomeworkKit.Research;

/// <summary>What the columns of somebody else's CSV mean, declared once so that it can be read, checked and cited.</summary>
public sealed record CsvMapping
{
    private readonly DateTimeZone _zone = DateTimeZone.Utc;

    /// <summary>Gets the study's name, from which the ids of what is read are derived: the same file and name give the same ids.</summary>
    /// <value>Visible characters, for example <c>bringmann2013</c>.</value>
    public required string Study { get; init; }

    /// <summary>Gets the column that says whose row it is.</summary>
    public required CsvColumn Client { get; init; }

    /// <summary>Gets the columns that tell a person's series apart, such as the phase of a study.</summary>
    /// <value>Each combination becomes an assignment of its own, which names it in its title; empty for one assignment a person.</value>
    public IReadOnlyList<CsvColumn> Series { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how the file says when it was.</summary>
    public required CsvMoment When { get; init; }

    /// <summary>Gets what the cells are filled into.</summary>
    public required CsvRecordMapping Record { get; init; }

    /// <summary>Gets the zone of local times.</summary>
    /// <value>An IANA id; UTC where nothing is said.</value>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone.</exception>
    public string TimeZone
    {
        get => _zone.Id;
        init => _zone = DateTimeZoneProviders.Tzdb[value];
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
    /// <value>False by default: reading ends with a <see cref="DatasetException"/>. True: the rows before the break are read, and the report names its line. A last row without a line break counts as broken off, since its last cell may be.</value>
    public bool AllowsIncompleteFiles { get; init; }

    internal DateTimeZone Zone => _zone;

    internal IEnumerable<CsvColumn> Columns => Record.Columns.Concat(When.Columns).Concat(Series).Append(Client).Concat(Answered is null ? [] : [Answered]);
}
