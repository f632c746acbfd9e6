// Feeds broken documents to reading. Whatever comes, there is a result or a coded problem, in bounded time and memory; what was read can be written, read again
// and used: shown, digested, planned, measured, exported, moved and stored, with no outcome but those that the documentation names.
//
//   dotnet run --project tests/HomeworkKit.Fuzz -c Release                      the short form: 10,000 documents, or as many as HOMEWORKKIT_FUZZ_DOCUMENTS says
//   dotnet run --project tests/HomeworkKit.Fuzz -c Release -- 1000000           the long form
//   dotnet run --project tests/HomeworkKit.Fuzz -c Release -- 1 --from 4711     one document again, by its number
//
// Every document follows from its number alone, so a finding is repeated by naming it. What is found gets a test in HomeworkKit.Tests/Issues.
using System.Globalization;
using HomeworkKit.Fuzz;

var count = long.Parse(args.Length > 0 ? args[0] : Environment.GetEnvironmentVariable("HOMEWORKKIT_FUZZ_DOCUMENTS") ?? "10000", CultureInfo.InvariantCulture);
var from = args is [_, "--from", var first] ? long.Parse(first, CultureInfo.InvariantCulture) : 0;
var goldens = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Golden"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
var trial = new Trial();

foreach (var (name, document) in Extremes.All(goldens))
{
    trial.Run(name, document);
}

// Numbered documents are independent of each other, so every processor takes them: one at a time, since a trial waits for the store and the pool would begin
// hundreds beside it.
Parallel.For(from, from + count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, number =>
    trial.Run(string.Create(CultureInfo.InvariantCulture, $"number {number}"), Mutations.Make(number, goldens)));
trial.RunSuspectsAlone();

await trial.DisposeAsync();
Console.WriteLine(trial.Summary(count));
return trial.HasFindings ? 1 : 0;
