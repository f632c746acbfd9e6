using System.Text;
using HomeworkKit.Adherence;

namespace HomeworkKit.Research;

/// <summary>Writes cycles as tidy tables with everything that R, Python, SPSS, Stata and DuckDB have to know to read them without guessing.</summary>
/// <remarks>
/// The cycles are read twice: first to learn who takes part and on which day each begins, then to write. Rows are ordered by participant and assignment as they
/// are exported, so that equal sets of cycles give the same bytes in whatever order they come, and the order says nothing about when somebody was enrolled.
/// Memory grows with the number of participants, by some hundred bytes each, and not with cycles or attempts: rows wait on disk, beside the files, until they
/// are put in order.
/// </remarks>
public static class TidyExport
{
    /// <summary>Writes an export.</summary>
    /// <param name="cycles">The cycles, each once; read twice, with the same result both times.</param>
    /// <param name="directory">An empty directory, or one that does not exist yet.</param>
    /// <param name="profile">What may leave.</param>
    /// <param name="options">What the export depends on besides.</param>
    /// <param name="cancellationToken">Cancels the export; what was written so far stays.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="ExportException">The export is refused.</exception>
    /// <exception cref="IOException">A file could not be written.</exception>
    public static async Task<ExportResult> WriteAsync(
        IAsyncEnumerable<HomeworkCycle> cycles,
        string directory,
        ExportProfile profile,
        TidyExportOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(options);
        profile.Check();
        options.Check();
        if (Directory.Exists(directory) && Directory.EnumerateFileSystemEntries(directory).Any())
        {
            throw new ExportException(ExportCodes.DirectoryNotEmpty);
        }

        var viewer = ResearchViewer.OrUsual(options.Viewer);
        cycles = cycles.Where(cycle => ResearchViewer.Sees(viewer, cycle));
        Directory.CreateDirectory(directory);
        var survey = await SurveyAsync(cycles, profile, options, cancellationToken).ConfigureAwait(false);
        var tables = new ExportTables(profile, options, survey.PeopleByKind.Keys, survey.SharedItemKeys(profile.SmallCells.Smallest), survey.Worksheets);
        var report = new DeidentificationReport();
        using var spill = new RowSpill(directory, survey.Partitions);
        var rows = new CycleRows(tables, profile, options, new HomeworkJson(options.Catalog), spill, report);
        await FillAsync(cycles, rows, survey, options, cancellationToken).ConfigureAwait(false);
        var files = await SortAsync(directory, spill, tables, survey, profile, options, report, cancellationToken).ConfigureAwait(false);
        var result = new ExportResult
        {
            Participants = survey.Subjects.Count,
            Cycles = survey.Cycles,
            Tables = tables.All,
            Rows = [.. files.Select(static file => file.Rows)],
            Problems =
            [
                .. rows
                    .Problems.OrderBy(static problem => problem.AssignmentId, StringComparer.Ordinal)
                    .ThenBy(static problem => problem.Path, StringComparer.Ordinal),
            ],
            Report = report,
        };
        if (tables.Worksheets.Count > 0)
        {
            await WorksheetCodebook.WriteAsync(directory, tables.Worksheets, options.ByteOrderMark, cancellationToken).ConfigureAwait(false);
        }

        await ExportSidecars
            .WriteAsync(directory, result, [.. files.Select(static file => file.Widths)], survey, profile, options, cancellationToken)
            .ConfigureAwait(false);
        return result;
    }

    /// <summary>Writes an export of cycles that are in memory.</summary>
    /// <param name="cycles">The cycles, each once.</param>
    /// <param name="directory">An empty directory, or one that does not exist yet.</param>
    /// <param name="profile">What may leave.</param>
    /// <param name="options">What the export depends on besides.</param>
    /// <param name="cancellationToken">Cancels the export; what was written so far stays.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="ExportException">The export is refused.</exception>
    /// <exception cref="IOException">A file could not be written.</exception>
    public static Task<ExportResult> WriteAsync(
        IEnumerable<HomeworkCycle> cycles, string directory, ExportProfile profile, TidyExportOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        return WriteAsync(new CyclesInMemory(cycles), directory, profile, options, cancellationToken);
    }

    private static async Task<ExportIndex> SurveyAsync(
        IAsyncEnumerable<HomeworkCycle> cycles,
        ExportProfile profile,
        TidyExportOptions options,
        CancellationToken cancellationToken)
    {
        var survey = new ExportIndex();
        await foreach (var cycle in cycles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            survey.Add(cycle, KindsOf(cycle, options), ContextOf(cycle, options));
        }

        survey.Close(profile);
        return survey;
    }

    private static async Task FillAsync(
        IAsyncEnumerable<HomeworkCycle> cycles,
        CycleRows rows,
        ExportIndex survey,
        TidyExportOptions options,
        CancellationToken cancellationToken)
    {
        var written = 0L;
        await foreach (var cycle in cycles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (survey.Find(cycle.Client.Value) is not { } subject || ++written > survey.Cycles)
            {
                throw new ExportException(ExportCodes.CyclesChanged);
            }

            rows.Write(cycle, subject, ContextOf(cycle, options));
            options.Progress?.Report(written);
        }

        if (written != survey.Cycles)
        {
            throw new ExportException(ExportCodes.CyclesChanged);
        }
    }

    private static async Task<List<TableFile>> SortAsync(
        string directory,
        RowSpill spill,
        ExportTables tables,
        ExportIndex survey,
        ExportProfile profile,
        TidyExportOptions options,
        DeidentificationReport report,
        CancellationToken cancellationToken)
    {
        List<TableFile> files = [];
        StreamWriter? events = null;
        try
        {
            foreach (var table in tables.All)
            {
                files.Add(await TableFile.CreateAsync(directory, table, options, cancellationToken).ConfigureAwait(false));
            }

            events = profile.WritesEvents
                ? new StreamWriter(Path.Combine(directory, "events.ndjson"), append: false, new UTF8Encoding(false)) { NewLine = "\n" }
                : null;
            await ParticipantsAsync(files[ExportTables.ParticipantsNumber], tables, survey, profile, report, cancellationToken).ConfigureAwait(false);
            for (var partition = 0; partition < survey.Partitions; partition++)
            {
                await PartitionAsync(spill.Sorted(partition), files, events, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            foreach (var file in files)
            {
                await file.DisposeAsync().ConfigureAwait(false);
            }

            if (events is not null)
            {
                await events.DisposeAsync().ConfigureAwait(false);
            }
        }

        return files;
    }

    private static async Task ParticipantsAsync(
        TableFile file,
        ExportTables tables,
        ExportIndex survey,
        ExportProfile profile,
        DeidentificationReport report,
        CancellationToken cancellationToken)
    {
        foreach (var subject in survey.Subjects)
        {
            var cells = new RowCells(RowScope.OfParticipant(subject, profile, report));
            tables.Participants.Write(subject, cells);
            await file.WriteAsync([.. cells.Cells], cancellationToken).ConfigureAwait(false);
        }

        report.Add(Removal.Participant, profile.Pseudonyms is null ? 0 : survey.Subjects.Count);
    }

    private static async Task PartitionAsync(
        IReadOnlyList<(int Table, string Assignment, string[] Cells)> rows,
        List<TableFile> files,
        StreamWriter? events,
        CancellationToken cancellationToken)
    {
        string? before = null;
        foreach (var (table, assignment, cells) in rows)
        {
            if (table == files.Count)
            {
                await events!.WriteLineAsync(cells[0].AsMemory(), cancellationToken).ConfigureAwait(false);
                continue;
            }

            if (table == ExportTables.AssignmentsNumber)
            {
                before = assignment != before ? assignment : throw new ExportException(ExportCodes.DuplicateCycle);
            }

            await files[table].WriteAsync(cells, cancellationToken).ConfigureAwait(false);
        }
    }

    // An entry keeps the kind of the plan under which it was made, also where a later plan is of another.
    private static IEnumerable<string> KindsOf(HomeworkCycle cycle, TidyExportOptions options)
    {
        var seen = cycle.VisibleTo(ResearchViewer.OrUsual(options.Viewer)).Attempts;
        var kinds = seen.Select(static view => view.Attempt.Entry).OfType<HomeworkEntry>().Select(options.Catalog.KindOf);
        kinds = cycle.Assignment.Task is { } task ? kinds.Prepend(options.Catalog.KindOf(task)) : kinds;
        return kinds.Select(static kind => kind?.Name ?? throw new ExportException(ExportCodes.UnknownKind)).Distinct(StringComparer.Ordinal);
    }

    private static AdherenceContext ContextOf(HomeworkCycle cycle, TidyExportOptions options) => options.ContextOf(cycle.Client);
}
