namespace HomeworkKit.Research;

/// <summary>All tables that an export can have, in the order in which it lists them, and the number of each.</summary>
internal sealed class ExportTables
{
    private readonly Dictionary<RecordShape, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, WorksheetTables> _worksheets = new(StringComparer.Ordinal);
    private readonly Dictionary<TableColumns<WorksheetExportRow>, int> _ofWorksheets = new(ReferenceEqualityComparer.Instance);

    internal ExportTables(
        ExportProfile profile,
        TidyExportOptions options,
        IEnumerable<string> kinds,
        IReadOnlyList<string>? sharedItemKeys = null,
        WorksheetVersions? worksheets = null)
    {
        var forms = new ColumnForms(profile, sharedItemKeys);
        Participants = ParticipantTable.Build(forms);
        Assignments = AssignmentTable.Build(forms, options.Catalog, options.Definition, profile.IncludesSafetyConcerns);
        Occurrences = OccurrenceTable.Build(forms, options.Definition);
        Attempts = AttemptTables.Attempts(forms);
        Barriers = AttemptTables.Barriers(forms);
        Feelings = AttemptTables.Feelings(forms);
        Shapes = new RecordShapes(
            options.Catalog,
            RecordExportMappings.BuiltIn.Where(plan => options.Catalog.TryGet(plan.Kind, out _)).Concat(options.Plans),
            forms);
        List<ExportTable> all = [Participants.Table, Assignments.Table, Occurrences.Table, Attempts.Table, Barriers.Table, Feelings.Table];
        foreach (var kind in kinds)
        {
            foreach (var shape in Shapes.Entries[kind].All.Concat(Shapes.Tasks[kind].All))
            {
                _numbers.Add(shape, all.Count);
                all.Add(shape.Columns.Table);
            }
        }

        // In a profile that replaces identifiers a form that hardly anybody shares has no table: its name and its questions would tell.
        foreach (var versions in worksheets?.Shared(profile.IsIdentified ? 1 : profile.SmallCells.Smallest) ?? [])
        {
            var form = new WorksheetTables(versions, WorksheetName(versions[0].Id, all), forms);
            _worksheets.Add(form.Id, form);
            foreach (var columns in form.All)
            {
                _ofWorksheets.Add(columns, all.Count);
                all.Add(columns.Table);
            }
        }

        All = all;
    }

    /// <summary>The tables of a form; null for one that has none.</summary>
    internal WorksheetTables? WorksheetOf(string id) => _worksheets.GetValueOrDefault(id);

    internal IReadOnlyCollection<WorksheetTables> Worksheets => _worksheets.Values;

    internal int NumberOf(TableColumns<WorksheetExportRow> columns) => _ofWorksheets[columns];

    private static string WorksheetName(string id, List<ExportTable> all)
    {
        var last = id[(id.TrimEnd('/').LastIndexOfAny(['/', ':', '#']) + 1)..].TrimEnd('/');
        var name = "records_worksheet_" + (last.Length == 0 ? "form" : ColumnNames.Snake(last));
        var free = name;
        for (var n = 2; all.Any(table => table.Name == free); n++)
        {
            free = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}_{n}");
        }

        return free;
    }

    internal const int ParticipantsNumber = 0;
    internal const int AssignmentsNumber = 1;
    internal const int OccurrencesNumber = 2;
    internal const int AttemptsNumber = 3;
    internal const int BarriersNumber = 4;
    internal const int FeelingsNumber = 5;

    internal IReadOnlyList<ExportTable> All { get; }

    /// <summary>The number under which lines of events are kept: they have no columns.</summary>
    internal int EventsNumber => All.Count;

    internal TableColumns<ExportSubject> Participants { get; }

    internal TableColumns<AssignmentRow> Assignments { get; }

    internal TableColumns<OccurrenceRow> Occurrences { get; }

    internal TableColumns<AttemptRow> Attempts { get; }

    internal TableColumns<(AttemptRow Attempt, BarrierReport Barrier, int Number)> Barriers { get; }

    internal TableColumns<(AttemptRow Attempt, FeelingRating Feeling, bool IsBefore, int Number)> Feelings { get; }

    internal RecordShapes Shapes { get; }

    internal int NumberOf(RecordShape shape) => _numbers[shape];
}
