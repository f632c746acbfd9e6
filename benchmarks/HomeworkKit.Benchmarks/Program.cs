// Ratios to what one would otherwise write, for people to read; tests never measure time.
//   dotnet run -c Release --project benchmarks/HomeworkKit.Benchmarks -- --filter '*'
//   dotnet run -c Release --project benchmarks/HomeworkKit.Benchmarks -- --filter '*' --job dry     (does everything still run?)
// dotnet run -c Release --project benchmarks/HomeworkKit.Benchmarks -- --summary [--runs N] [--dry] [AREA...] (one table of ratios and budgets, medians of N
// processes; exits 1 if a budget is missed)
// dotnet run -c Release --project benchmarks/HomeworkKit.Benchmarks -- --growth [cycles [PART]|postgres] [--dry] [--events N] [--megabytes N] (what grows with
// size, and how fast)
//   dotnet run -c Release --project benchmarks/HomeworkKit.Benchmarks -- --startup                       (what the first of each thing costs in a cold process)
//   dotnet run -c Release --project benchmarks/HomeworkKit.Benchmarks -- --size FILE                     (what the bytes of an assembly are)
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Running;
using HomeworkKit.Benchmarks.Growth;
using HomeworkKit.Benchmarks.Startup;
using HomeworkKit.Benchmarks.Summary;

const string Dry = "--dry";
const string Runs = "--runs";
switch (args)
{
    case ["--summary", .. var rest]:
        var runs = Array.IndexOf(rest, Runs) is >= 0 and var at ? int.Parse(rest[at + 1], System.Globalization.CultureInfo.InvariantCulture) : 1;
        return SummaryRun.Run(
            rest.Contains(Dry) ? Pace.Dry : Pace.Full,
            runs,
            [.. rest.Where(static word => word is not (Dry or Runs) && !char.IsAsciiDigit(word[0]))]);
    case ["--startup", .. var rest]:
        return StartupRun.Run(rest);
    case ["--size", var file]:
        AssemblySize.Print(file);
        return 0;
    case ["--growth", "cycles", .. var rest]:
        return GrowthRun.RunCycles(rest);
    case ["--growth", "postgres", .. var rest]:
        return GrowthRun.RunPostgreSql(GrowthSizes.Of(rest));
    case ["--growth", .. var rest]:
        return GrowthRun.Run(rest);
    default:
        break;
}

// In this process, so that no project is generated and built for each run; allocations are counted, since they are exact where times are not.
const string InProcess = "--inProcess";
var config = ManualConfig.Create(DefaultConfig.Instance).AddDiagnoser(MemoryDiagnoser.Default);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Contains(InProcess) ? args : [.. args, InProcess], config);

// A benchmark that threw has no result: the run is not in order, and the exit code says so.
return summaries.Any(static summary => summary.HasCriticalValidationErrors || summary.Reports.Any(static report => !report.Success)) ? 1 : 0;
