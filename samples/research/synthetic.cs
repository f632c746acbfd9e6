#:package HomeworkKit.Research@*
#:property PublishAot=false
// Writes a cohort of people who do not exist, for trying the other scripts out. Never for findings.
using System.Globalization;
using HomeworkKit;
using HomeworkKit.Research;
using HomeworkKit.Research.Synthetic;
using HomeworkKit.Serialization;
using NodaTime.Text;

if (args.Length is < 3 or > 4)
{
    Console.Error.WriteLine("""
        usage: dotnet run synthetic.cs -- FILE CLIENTS SEED [START]
          FILE     the cohort as NDJSON; beside it FILE.people.csv with arm, site, therapist and time zone of each client
          CLIENTS  1 to 100000
          SEED     a whole number; equal settings give equal files
          START    the first day of enrolment; otherwise 2026-01-05
        """);
    return 2;
}

try
{
    var cohort = new SyntheticCohort
    {
        Clients = int.Parse(args[1], CultureInfo.InvariantCulture),
        Seed = ulong.Parse(args[2], CultureInfo.InvariantCulture),
        Start = LocalDatePattern.Iso.Parse(args.ElementAtOrDefault(3) ?? "2026-01-05").Value,
    };
    await using (var file = File.Create(args[0]))
    {
        var written = await new HomeworkNdjson(new HomeworkJson(HomeworkCatalog.BuiltIn)).WriteAsync(file, cohort.StreamCyclesAsync());
        Console.WriteLine($"{written} assignments of {cohort.Clients} clients written to {args[0]}.");
    }

    CovariateTable known = cohort.GetCovariates();
    var rows = cohort
        .GetClients()
        .Select(person => string.Join(',', known.Columns.Select(column => known.Find(person.Client)![column]).Prepend(person.Client.Value)));
    await File.WriteAllLinesAsync(args[0] + ".people.csv", rows.Prepend("client," + string.Join(',', known.Columns)));
    Console.WriteLine($"What a study would know of them: {args[0]}.people.csv");
    return 0;
}
catch (Exception problem)
    when (problem
            is FormatException
                or OverflowException
                or ArgumentOutOfRangeException
                or UnparsableValueException
                or IOException
                or UnauthorizedAccessException)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
