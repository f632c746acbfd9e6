using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Mutants;
using Xunit.Abstractions;
using Xunit.Sdk;

// Runs tests of this folder's HomeworkKit.Tests against its HomeworkKit, into which Stryker.NET has compiled every change behind a number.
//   cover NAMES COVER              runs each test alone and writes which changes it goes through
//   try   NAMES COVER LOG NUMBER.. makes one change after another and runs the tests that go through it, in this process
//   fresh NAMES COVER LOG NUMBER   makes one change before anything has run, and runs all tests
// A line of the log: begun or what came of it, the number, and the test that noticed. A process that is left by its work in another state ends itself.
const string Everything = "fresh";
var (mode, names, cover) = (args[0], args[1].Split(' '), args[2]);
var changes = new Changes(Assembly.Load("HomeworkKit"));
changes.Make(mode == Everything ? Number(args[4]) : Changes.None);
using var tests = new Suite(Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "HomeworkKit.Tests.dll")), names);
if (mode == "cover")
{
    using var covers = new StreamWriter(cover);
    changes.BeginNoting();
    foreach (var test in tests.All)
    {
        var before = CpuSeconds();
        var failed = tests.FirstToFail([test]) is not null;
        var seconds = (CpuSeconds() - before).ToString("0.000", CultureInfo.InvariantCulture);
        covers.WriteLine(string.Join('\t', test.UniqueID, failed ? 1 : 0, seconds, string.Join(',', changes.Noted())));
    }

    return;
}

var lines = File.ReadLines(cover).Select(static line => line.Split('\t')).Where(static parts => parts[1] == "0").ToArray();
var reached = lines.Select(parts => (Test: tests.Find(parts[0]), Seconds: SecondsOf(parts), Numbers: parts[3].Split(',').ToHashSet()))
    .OrderBy(static one => one.Seconds).ToArray();
using var log = TextWriter.Synchronized(new StreamWriter(args[3], append: true) { AutoFlush = true });
var watch = new Watch(log);
foreach (var number in args.Skip(4))
{
    var some = mode == Everything ? reached : [.. reached.Where(one => one.Numbers.Contains(number))];
    log.WriteLine($"begun\t{number}");
    changes.Make(Number(number));
    watch.Begin(number, 15 + (5 * some.Sum(static one => one.Seconds)));
    var failed = tests.FirstToFail(some.Select(static one => one.Test));
    watch.End();
    changes.Make(Changes.None);
    log.WriteLine(failed is null ? $"survived\t{number}\t{some.Length}" : $"noticed\t{number}\t{failed.DisplayName.ReplaceLineEndings(" ")}");

    // What the change left behind would be noticed as every later one.
    if (failed is not null && mode != Everything && tests.FirstToFail([failed]) is not null)
    {
        log.WriteLine($"left\t{number}");
        break;
    }
}

log.Flush();
Process.GetCurrentProcess().Kill();

static double SecondsOf(string[] parts) => double.Parse(parts[2], CultureInfo.InvariantCulture);

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static double CpuSeconds() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
