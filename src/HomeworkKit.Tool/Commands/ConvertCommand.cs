using System.CommandLine;
using HomeworkKit.Research;
using HomeworkKit.Serialization;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>From a CSV to homework, and from homework to rows for R, DuckDB and the like.</summary>
internal sealed class ConvertCommand : ToolCommand
{
    private static readonly Option<string> To = new("--to")
    {
        Description = "ndjson: homework; practice-rows: a line for each occurrence and attempt; csv, parquet: practice rows as a table.",
        HelpName = "ndjson|practice-rows|csv|parquet",
        Required = true,
    };

    static ConvertCommand() => To.AcceptOnlyFromAmong("ndjson", "practice-rows", "csv", "parquet");

    internal override string Name => "convert";

    internal override string Description =>
        "Turn a mapped CSV into NDJSON, and NDJSON into practice rows, CSV or Parquet. Ids and times stay as they are: for the study's own machine.";

    internal override string Example => "convert cohort.ndjson --to csv --out rows.csv";

    internal override IEnumerable<Symbol> Symbols =>
        [
            CommonOptions.Files,
            To,
            CommonOptions.Out,
            MappedFile.Map,
            MappedFile.SleepEvents,
            CommonOptions.Client,
            CommonOptions.AsOf,
            CommonOptions.Zone,
            CommonOptions.People,
            CommonOptions.Force,
        ];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        using var study = await Study.OpenAsync(given, output, stop).ConfigureAwait(false);
        var (isCsv, to, path, force) = (
            given.GetValue(MappedFile.Map) is not null || given.GetValue(MappedFile.SleepEvents),
            given.GetRequiredValue(To),
            given.GetRequiredValue(CommonOptions.Out),
            given.GetValue(CommonOptions.Force));
        if (isCsv)
        {
            if (to != "ndjson" || study.Paths.Count != 1)
            {
                throw ToolException.Usage("tool/one-csv", "A CSV becomes ndjson first, one file at a time; the other forms are made of that.");
            }

            var cycles = await MappedFile.CyclesAsync(given, study.Paths[0], study.Report, stop).ConfigureAwait(false);
            await WriteAsync(path, force, cycles.ToAsyncEnumerable(), stop).ConfigureAwait(false);
        }
        else if (to == "ndjson")
        {
            await WriteAsync(path, force, study.CyclesAsync(stop: stop), stop).ConfigureAwait(false);
        }
        else
        {
            var asOf = await study.AsOfAsync(stop).ConfigureAwait(false);
            await WholeFile.WriteAsync(path, force, stream => RowsAsync(study, to, stream, asOf, stop)).ConfigureAwait(false);
        }

        output.Json["out"] = Path.GetFileName(path);
        output.Report(study.Report);
        return ToolExit.Done;
    }

    private static Task WriteAsync(string path, bool force, IAsyncEnumerable<HomeworkCycle> cycles, CancellationToken stop) => WholeFile.WriteAsync(
        path, force, stream => new HomeworkNdjson(new HomeworkJson(HomeworkCatalog.BuiltIn)).WriteAsync(stream, cycles, stop));

    private static async Task RowsAsync(Study study, string to, Stream stream, Instant asOf, CancellationToken stop)
    {
        if (to == "practice-rows")
        {
            await PracticeRows
                .WriteAsync(stream, study.CyclesAsync(stop: stop), asOf, study.Place, viewer: Study.Viewer, cancellationToken: stop)
                .ConfigureAwait(false);
            return;
        }

        using var rows = await PracticeRowFile.OpenAsync(study, stop).ConfigureAwait(false);
        await (
            to == "csv" ? PracticeRowTable.WriteCsvAsync(rows.Path, stream, stop) : PracticeRowTable.WriteParquetAsync(rows.Path, stream, stop)
        ).ConfigureAwait(false);
    }
}
