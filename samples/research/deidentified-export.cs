#:package HomeworkKit.Research@*
#:property PublishAot=false
// A folder of tidy tables with pseudonyms, study days and no free text, for R, Python, SPSS, Stata and DuckDB.
using HomeworkKit;
using HomeworkKit.Adherence;
using HomeworkKit.Research;
using NodaTime;

const string Variable = "HOMEWORKKIT_PSEUDONYM_KEY";
if (args.Length < 4)
{
    Console.Error.WriteLine($"""
        usage: dotnet run deidentified-export.cs -- FILE FOLDER SCOPE KEY-ID [--zone ZONE] [--people TABLE]
          FOLDER    is made; must not hold anything
          SCOPE     the name of the study or export: another scope gives other pseudonyms
          KEY-ID    the name by which you know the key
          --zone    where people are if neither a plan nor the table says so; otherwise Etc/UTC
          --people  a CSV with the columns client and zone
        The key, 32 random bytes or more in base 64, is taken from the variable {Variable}. Without it nothing is written.
        """);
    return 2;
}

try
{
    string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at ? args.ElementAtOrDefault(at + 1) : null;
    var key = Convert.FromBase64String(
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text
            ? text
            : throw new FormatException($"There is no key in {Variable}: nothing was written."));
    var home = DateTimeZoneProviders.Tzdb[Option("--zone") ?? "Etc/UTC"];
    var people = Option("--people") is { } table ? await CovariateTable.ReadAsync(table, "client", new DatasetReport()) : null;
    var dataset = new HomeworkDataset(new HomeworkJson(HomeworkCatalog.BuiltIn));
    var asOf = Instant.MinValue;
    await dataset.ScanAsync([args[0]], line => asOf = Instant.Max(asOf, line.LastAt));
    var options = new TidyExportOptions
    {
        AsOf = asOf,
        ContextOf = client => AdherenceContext.In(people?.Find(client)?.GetValueOrDefault("zone") is { } zone ? DateTimeZoneProviders.Tzdb[zone] : home),
    };
    var result = await TidyExport.WriteAsync(
        dataset.ReadAsync(args[0]),
        args[1],
        ExportProfile.DeIdentified(Pseudonymiser.Keyed(key, args[3], args[2])),
        options);
    Console.WriteLine($"{result.Participants} participants, {result.Cycles} assignments; occurrences as of the last event in the file.");
    foreach (var (file, rows) in result.Tables.Zip(result.Rows))
    {
        Console.WriteLine($"  {rows,8} rows  {file.Name}.csv");
    }

    // How many safety concerns were kept out is told to nobody.
    Console.WriteLine("Taken out or replaced:");
    foreach (var removal in Enum.GetValues<Removal>().Where(removal => removal != Removal.SafetyConcern && result.Report[removal] > 0))
    {
        Console.WriteLine($"  {result.Report[removal],8} times {KebabCase.Of(removal)}");
    }

    Console.WriteLine("Pseudonymous data stay personal data: README.md in the folder says what was left in.");
    return 0;
}
catch (Exception problem)
    when (problem is IOException or UnauthorizedAccessException or ExportException or TimeZoneNotFoundException or FormatException or ArgumentException)
{
    // A key that is no key is told without showing it.
    Console.Error.WriteLine(problem.Message);
    return 1;
}
