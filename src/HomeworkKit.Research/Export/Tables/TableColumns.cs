namespace HomeworkKit.Research;

/// <summary>A table's columns, each beside what fills it, so that neither can be changed without the other.</summary>
/// <typeparam name="TRow">What a row is made of.</typeparam>
internal sealed class TableColumns<TRow>(string name, string title, ColumnForms forms)
{
    private readonly List<ExportColumn> _columns = [];
    private readonly List<Action<TRow, RowCells>> _writers = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _key = [];

    internal ColumnForms Forms => forms;

    internal string Name => name;

    internal ExportTable Table => new(name, title) { Columns = _columns, Key = _key };

    internal void Write(TRow row, RowCells cells)
    {
        foreach (var writer in _writers)
        {
            writer(row, cells);
        }
    }

    internal void Key(params ReadOnlySpan<string> columns) => _key.AddRange(columns);

    internal void Add(Action<TRow, RowCells> write, params ReadOnlySpan<ExportColumn> columns)
    {
        foreach (var column in columns)
        {
            var fitted = column with { Name = ColumnNames.Fit(column.Name) };
            if (!_names.Add(fitted.Name))
            {
                throw new ExportException(ExportCodes.PlanMismatch, name + "." + fitted.Name);
            }

            _columns.Add(fitted);
        }

        _writers.Add(write);
    }

    internal void Identity(string column, string label, string what, Func<TRow, string?> value, bool required = false) =>
        Add(
            (row, cells) => cells.Identity(what, value(row)),
            new ExportColumn(column, ColumnType.Text, label) { IsRequired = required, Derivation = forms.ReplacesWords ? "pseudonym" : null });

    // The participant and the assignment stand first in every table: rows are ordered by them.
    internal void Owner(bool withAssignment = true)
    {
        Add(
            static (_, cells) => cells.Text(cells.Scope.ParticipantId),
            new ExportColumn("participant_id", ColumnType.Text, "Participant") { IsRequired = true, Derivation = forms.ReplacesWords ? "pseudonym" : null });
        if (withAssignment)
        {
            Add(
                static (_, cells) => cells.Text(cells.Scope.AssignmentId),
                new ExportColumn("assignment_id", ColumnType.Text, "Assignment") { IsRequired = true, Derivation = forms.ReplacesWords ? "pseudonym" : null });
        }
    }

    internal void Integer(
        string column,
        string label,
        Func<TRow, long?> value,
        string? unit = null,
        decimal? minimum = 0,
        bool required = false,
        string? derivation = null) =>
        Add(
            (row, cells) => cells.Integer(value(row)),
            new ExportColumn(column, ColumnType.Integer, label)
            {
                Unit = unit,
                Minimum = minimum,
                IsRequired = required,
                Derivation = derivation,
            });

    /// <summary>Adds the minutes between two moments as they are told: of a coarser or moved time nothing finer is left.</summary>
    internal void Minutes(string column, string label, Func<TRow, (Instant From, Instant To)?> value, string derivation) => Add(
        (row, cells) =>
        {
            if (value(row) is var (from, to))
            {
                cells.Minutes(from, to);
            }
            else
            {
                cells.Blank(1);
            }
        },
        new ExportColumn(column, ColumnType.Integer, label) { Unit = "minutes", Derivation = derivation + (forms.ChangesTimes ? ", of the times as they are told" : string.Empty) });

    internal void Number(string column, string label, Func<TRow, decimal?> value, string? unit = null, decimal? minimum = null, decimal? maximum = null, string? derivation = null) =>
        Add((row, cells) => cells.Number(value(row)), new ExportColumn(column, ColumnType.Number, label) { Unit = unit, Minimum = minimum, Maximum = maximum, Derivation = derivation });

    internal void Boolean(string column, string label, Func<TRow, bool?> value, bool required = false, string? derivation = null) =>
        Add((row, cells) => cells.Boolean(value(row)), new ExportColumn(column, ColumnType.Boolean, label) { IsRequired = required, Derivation = derivation });

    internal void Code(
        string column,
        string label,
        IReadOnlyList<ColumnCategory> categories,
        Func<TRow, string?> value,
        bool required = false,
        string? derivation = null) =>
        Add(
            (row, cells) => cells.Text(value(row)),
            new ExportColumn(column, ColumnType.Text, label)
            {
                Categories = categories,
                IsRequired = required,
                Derivation = derivation,
            });

    internal void Moment(string column, string label, Func<TRow, Instant?> value, string? source = null) =>
        Add((row, cells) => cells.Moment(value(row)), [.. MomentColumns(column, label, source)]);

    internal void Zone(Func<TRow, Instant?> at)
    {
        if (forms.Dates == DateForm.Real)
        {
            Add(
                (row, cells) => cells.Zone(at(row)),
                new ExportColumn("time_zone", ColumnType.Text, "The tz id of the zone in which the local times of the row are told"));
        }
    }

    /// <summary>Adds a tz id or a language that somebody stated: it tells where they come from, so only where real dates leave.</summary>
    internal void Stated(string name, string label, Func<TRow, string?> value)
    {
        if (forms.Dates == DateForm.Real)
        {
            Add((row, cells) => cells.Text(value(row)), new ExportColumn(name, ColumnType.Text, label));
        }
    }

    internal IEnumerable<ExportColumn> MomentColumns(string column, string label, string? source)
    {
        switch (forms.Dates)
        {
            case DateForm.Real:
                yield return new ExportColumn(column + "_utc", ColumnType.Timestamp, label + ", in UTC") { Source = source };
                yield return new ExportColumn(column + "_local", ColumnType.Timestamp, label + ", local") { Source = source };
                yield return new ExportColumn(column + "_utc_offset_min", ColumnType.Integer, label + ": local time minus UTC")
                {
                    Unit = "minutes",
                    Source = source,
                    Minimum = -1080,
                    Maximum = 1080,
                };
                break;
            case DateForm.Shifted:
                yield return ShiftedColumn(column, label, source);
                break;
            default:
                foreach (var told in StudyColumns(column, label, source))
                {
                    yield return told;
                }

                break;
        }
    }

    internal IEnumerable<ExportColumn> LocalColumns(string column, string label, string? source) => forms.Dates switch
    {
        DateForm.StudyDay => StudyColumns(column, label, source),
        DateForm.Shifted => [ShiftedColumn(column, label, source)],
        _ => [new ExportColumn(column + "_local", ColumnType.Timestamp, label + ", local") { Source = source }],
    };

    internal ExportColumn DateColumn(string column, string label, string? source) =>
        forms.Dates switch
        {
            DateForm.StudyDay => DayColumn(column, label, source),
            DateForm.Shifted => new ExportColumn(DateName(column), ColumnType.Date, label + ", moved by the participant's number of days")
            {
                Source = source,
                Derivation = "date shift",
            },
            _ => new ExportColumn(DateName(column), ColumnType.Date, label) { Source = source },
        };

    private static string DateName(string column) => column.EndsWith("date", StringComparison.Ordinal) ? column : column + "_date";

    private static ExportColumn ShiftedColumn(string column, string label, string? source) =>
        new(column + "_local", ColumnType.Timestamp, label + ", local, moved by the participant's number of days")
        {
            Source = source,
            Derivation = "date shift",
        };

    private static ExportColumn DayColumn(string column, string label, string? source) => new(column + "_study_day", ColumnType.Integer, label + ": study day")
    {
        Unit = "days",
        Source = source,
        Derivation = "local days since the participant's first event, which lies on day 1; 0 and less lie before it",
    };

    private IEnumerable<ExportColumn> StudyColumns(string column, string label, string? source)
    {
        yield return DayColumn(column, label, source);
        switch (forms.Clock)
        {
            case TimeOfDayForm.Minute:
                yield return MinuteColumn(column, label, source);
                break;
            case TimeOfDayForm.Hour:
                yield return new ExportColumn(column + "_hour_of_day", ColumnType.Integer, label + ": hour of the local day")
                {
                    Unit = "hours",
                    Minimum = 0,
                    Maximum = 23,
                    Source = source,
                };
                break;
            case TimeOfDayForm.PartOfDay:
                yield return new ExportColumn(column + "_part_of_day", ColumnType.Text, label + ": part of the local day")
                {
                    Categories = TimeParts.Categories,
                    Source = source,
                };
                break;
        }
    }

    private static ExportColumn MinuteColumn(string column, string label, string? source) =>
        new(column + "_minute_of_day", ColumnType.Integer, label + ": minute of the local day")
        {
            Unit = "minutes",
            Minimum = 0,
            Maximum = 1439,
            Source = source,
        };
}
