#:package HomeworkKit.Research@*
#:property PublishAot=false
// How much of what was agreed is recorded as done, and how that is spread over people. Nobody is ranked, and small groups are not shown.
using HomeworkKit;
using HomeworkKit.Adherence;
using HomeworkKit.Research;
using NodaTime;
using NodaTime.Text;

if (args.Length == 0)
{
    Console.Error.WriteLine("""
        usage: dotnet run adherence.cs -- FILE [--client CLIENT] [--as-of DATE] [--zone ZONE] [--people TABLE [--by COLUMN]]
          --client  one person; otherwise all of them, groups of fewer than five suppressed
          --as-of   the day at whose end the homework is looked at; otherwise the moment of the last event in the file
          --zone    where people are if neither a plan nor the table says so; otherwise Etc/UTC
          --people  a CSV with the column client and perhaps zone; --by one of its columns, such as arm
        """);
    return 2;
}

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at ? args.ElementAtOrDefault(at + 1) : null;
var rows = Path.GetTempFileName();
try
{
    var only = ClientRef.TryParse(Option("--client"), null, out var client) ? client : default(ClientRef?);
    var (home, by, report) = (DateTimeZoneProviders.Tzdb[Option("--zone") ?? "Etc/UTC"], Option("--by"), new DatasetReport());
    var dataset = new HomeworkDataset(new HomeworkJson(HomeworkCatalog.BuiltIn));
    var asOf = Instant.MinValue;
    await dataset.ScanAsync([args[0]], line => asOf = Instant.Max(asOf, line.LastAt));
    asOf = Option("--as-of") is { } day ? LocalDatePattern.Iso.Parse(day).Value.PlusDays(1).AtStartOfDayInZone(home).ToInstant() : asOf;
    var people = Option("--people") is { } table ? await CovariateTable.ReadAsync(table, "client", new DatasetReport()) : null;
    string? Known(ClientRef client, string column) => people?.Find(client)?.GetValueOrDefault(column);
    AdherenceContext Place(ClientRef client) => AdherenceContext.In(Known(client, "zone") is { } zone ? DateTimeZoneProviders.Tzdb[zone] : home);

    await using (var stream = File.Create(rows))
    {
        var wanted = new DatasetFilter { Clients = only is { } one ? [one] : [] };
        await PracticeRows.WriteAsync(
            stream,
            dataset.ReadAsync(
                args[0],
                new DatasetOptions
                {
                    Filter = wanted,
                    Problems = DatasetProblemPolicy.Skip,
                    Report = report,
                }),
            asOf,
            context: Place);
    }

    foreach (var definition in new[] { AdherenceDefinition.FinalLenient, AdherenceDefinition.FinalStrict, AdherenceDefinition.SoFarLenient })
    {
        var cohort = await CohortScan.RunAsync(rows, new CohortOptions { Definition = definition });
        var isShown = only is not null || cohort.Clients.Count >= CohortSpread.UsualSmallestGroup;
        Console.WriteLine(
            $"{definition.Id}\n  all that was due, together: {(isShown ? cohort.Adherence : Measure.None(cohort.Adherence.Definition, NoValueReason.Suppressed, cohort.Clients.Count))}"
        );
        foreach (
            var group in cohort
                .Clients.Where(_ => only is null)
                .GroupBy(client => by is null ? "people" : $"{by} {Known(client.Client, by) ?? "not known"}")
                .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var spread = CohortSpread.Of(group.Select(client => client.Adherence))!;
            Console.WriteLine(
                spread.Mean.Value is null
                    ? $"  {group.Key}: {spread.Mean}"
                    : $"  {group.Key}: {spread.Mean}\n    {spread.Sd}\n    {spread.Median}\n    {CohortShare.Recording(group.Select(client => client.Adherence)).Share}"
            );
        }
    }

    Console.WriteLine($"As of {asOf}; lines read {report.Read}, left out {report.Skipped}.");
    return 0;
}
catch (Exception problem) when (problem is IOException or TimeZoneNotFoundException or UnparsableValueException)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
finally
{
    File.Delete(rows);
}
