using System.Text;
using HomeworkKit;
using HomeworkKit.Adherence;
using HomeworkKit.Research;
using HomeworkKit.Research.Readers;
using HomeworkKit.Research.Synthetic;

// Writes one made-up dataset as every kind of export, for R, pandas, PSPP and DuckDB to open.
var directory = args is [var given] ? given : throw new ArgumentException("The one argument is the directory to write to.");
var cohort = new SyntheticCohort { Seed = 20260302, Clients = 24, Start = new LocalDate(2026, 3, 2) };
var zones = cohort.GetClients().ToDictionary(static client => client.Client, static client => DateTimeZoneProviders.Tzdb[client.Zone]);
HomeworkCycle[] cycles = [.. cohort.GetCycles(), .. ExampleCycles.Of(HomeworkCatalog.BuiltIn)];
var options = new TidyExportOptions
{
    AsOf = ExampleCycles.Start + Duration.FromDays(60),
    ContextOf = client => AdherenceContext.In(zones.GetValueOrDefault(client) ?? DateTimeZoneProviders.Tzdb["Europe/London"]),
    RedcapDictionary = true,
};
var pseudonyms = Pseudonymiser.Keyed(Encoding.ASCII.GetBytes("a key that is fit for tests alone"), "test-key", "readers");
ExportProfile plain = ExportProfile.DeIdentified(pseudonyms);
foreach (var (name, profile) in new (string, ExportProfile)[]
{
    ("de-identified", plain),
    ("shifted", plain with { Shift = new DateShift(), Text = TextTrace.HasTextAndLength, RetainedWords = ["worry", "sleepiness"] }),
    ("identified", ExportProfile.Identified() with { IncludesFreeText = true, IncludesSafetyConcerns = true }),
})
{
    var result = await TidyExport.WriteAsync(cycles, Path.Combine(directory, name), profile, options);
    Console.WriteLine($"{name}: {result.Participants} participants, {result.Cycles} cycles, {result.Tables.Count} tables, {result.Rows.Sum()} rows");
}
