using System.Buffers;
using System.Text.Json;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>Turns cycles into rows, one cycle at a time.</summary>
internal sealed class CycleRows(
    ExportTables tables,
    ExportProfile profile,
    TidyExportOptions options,
    HomeworkJson json,
    RowSpill spill,
    DeidentificationReport report)
{
    private readonly Actor _viewer = ResearchViewer.OrUsual(options.Viewer);
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly EventRedactor? _redactor = profile.WritesEvents ? new EventRedactor(options.Catalog, profile, json, report) : null;

    /// <summary>Gets what keeps plans from having occurrences, in the order of the cycles.</summary>
    internal List<ExportProblem> Problems { get; } = [];

    internal void Write(HomeworkCycle cycle, ExportSubject subject, AdherenceContext context)
    {
        var scope = new RowScope(cycle, subject, profile, context, report);
        var cells = new RowCells(scope);
        var matches = cycle.Match(options.AsOf, context, options.Definition.LateWithin, options.Definition.Basis, _viewer);
        Emit(tables.Assignments, new AssignmentRow(cycle, KindOf(cycle), matches, options.Definition.Measure(matches)), cells, ExportTables.AssignmentsNumber);
        var seen = SeenAttempt.Of(cycle, matches, _viewer);
        Occurrences(matches, seen, cells);
        Problems.AddRange(matches.Problems.Select(problem => new ExportProblem(scope.AssignmentId, problem.Code, problem.Path)));
        subject.Occurrences += matches.Occurrences.Count;
        Tasks(cycle, cells);
        Attempts(cycle, context, seen, subject, cells);
        if (_redactor is not null)
        {
            foreach (var line in _redactor.Lines(cycle, _viewer, context))
            {
                spill.Add(subject.Partition, tables.EventsNumber, scope.ParticipantId, scope.AssignmentId, [line]);
            }
        }
    }

    internal string? KindOf(HomeworkCycle cycle) => cycle.Assignment.Task is not { } task ? null
        : options.Catalog.KindOf(task)?.Name ?? throw new ExportException(ExportCodes.UnknownKind);

    private void Occurrences(OccurrenceMatches matches, IReadOnlyList<SeenAttempt> seen, RowCells cells)
    {
        var ids = seen.GroupBy(static attempt => attempt.Match.Attempt).ToDictionary(static same => same.Key, static same => same.First().Id);
        var attempts = matches.Attempts.ToLookup(static attempt => attempt.Occurrence);
        var (number, ofDay, day) = (0, 0, default(LocalDate));
        foreach (var matched in matches.Occurrences)
        {
            ofDay = number > 0 && matched.Occurrence.Local.Date == day ? ofDay + 1 : 1;
            day = matched.Occurrence.Local.Date;
            Emit(
                tables.Occurrences,
                new OccurrenceRow(
                    matched,
                    matched.Answer is { } answer ? ids.GetValueOrDefault(answer) : null,
                    ++number,
                    ofDay,
                    CreditOf(matched, [.. attempts[matched.Occurrence.Id]], matches)),
                cells,
                ExportTables.OccurrencesNumber);
        }
    }

    // The definition itself says what one occurrence counts, by measuring it alone.
    private decimal? CreditOf(MatchedOccurrence matched, MatchedAttempt[] attempts, OccurrenceMatches matches) =>
        options.Definition.Measure(matches with { Occurrences = [matched], Attempts = attempts }) switch
        {
            NothingDue => null,
            Measured measured => measured.Numerator,
            _ => 0,
        };

    private void Tasks(HomeworkCycle cycle, RowCells cells)
    {
        if (KindOf(cycle) is { } kind)
        {
            var plan = cycle.VisibleTo(_viewer).Plan;
            using var document = Document((profile.IncludesSafetyConcerns ? plan : plan.WithoutClinicianOnly()).Task!);
            tables.Shapes.Tasks[kind].Write(new RecordRow(null, cycle.Events[0].At, document.RootElement, []), cells, Emit);
        }
    }

    private void Attempts(HomeworkCycle cycle, AdherenceContext context, IReadOnlyList<SeenAttempt> attempts, ExportSubject subject, RowCells cells)
    {
        var number = 0;
        foreach (var seen in attempts)
        {
            var row = new AttemptRow(seen, ++number);
            subject.Attempts++;
            Emit(tables.Attempts, row, cells, ExportTables.AttemptsNumber);
            Details(row, cells);
            if (row.Seen.Entry is { } entry)
            {
                var form = entry is WorksheetEntry && cycle.PlanOf(seen.Recorded.Attempt, context).Plan.Task is WorksheetTask task ? task.Form : null;
                using var document = Document(form is null ? entry : ((WorksheetEntry)entry).Effective(form));
                var kind = options.Catalog.KindOf(entry)?.Name ?? throw new ExportException(ExportCodes.UnknownKind);
                tables.Shapes.Entries[kind].Write(new RecordRow(seen.Id, row.At, document.RootElement, []), cells, Emit);
                if (form is not null && tables.WorksheetOf(form.Id) is { } worksheet)
                {
                    worksheet.Write(seen.Id, row.At, form.See((WorksheetEntry)entry), cells, (columns, filled) => Emit(tables.NumberOf(columns), filled));
                }
            }
        }
    }

    private void Details(AttemptRow row, RowCells cells)
    {
        for (var i = 0; i < row.Seen.Barriers.Count; i++)
        {
            Emit(tables.Barriers, (row, row.Seen.Barriers[i], i + 1), cells, ExportTables.BarriersNumber);
        }

        for (var i = 0; i < row.Seen.FeelingsBefore.Count; i++)
        {
            Emit(tables.Feelings, (row, row.Seen.FeelingsBefore[i], true, i + 1), cells, ExportTables.FeelingsNumber);
        }

        for (var i = 0; i < row.Seen.FeelingsAfter.Count; i++)
        {
            Emit(tables.Feelings, (row, row.Seen.FeelingsAfter[i], false, i + 1), cells, ExportTables.FeelingsNumber);
        }
    }

    private JsonDocument Document(HomeworkEntry entry)
    {
        _buffer.ResetWrittenCount();
        json.WriteValue(_buffer, entry);
        return JsonDocument.Parse(_buffer.WrittenMemory.ToArray());
    }

    private JsonDocument Document(HomeworkTask task)
    {
        _buffer.ResetWrittenCount();
        json.WriteValue(_buffer, task);
        return JsonDocument.Parse(_buffer.WrittenMemory.ToArray());
    }

    private void Emit<TRow>(TableColumns<TRow> table, TRow row, RowCells cells, int number)
    {
        cells.Clear();
        table.Write(row, cells);
        Emit(number, cells);
    }

    private void Emit(RecordShape shape, RowCells cells) => Emit(tables.NumberOf(shape), cells);

    private void Emit(int table, RowCells cells) =>
        spill.Add(cells.Scope.Subject.Partition, table, cells.Scope.ParticipantId, cells.Scope.AssignmentId, cells.Cells);
}
