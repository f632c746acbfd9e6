using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using HomeworkKit.Benchmarks.Scheduling;
using HomeworkKit.Benchmarks.Serialization;
using HomeworkKit.Benchmarks.Summary;
using HomeworkKit.Benchmarks.Validation;
using HomeworkKit.Kinds;
using HomeworkKit.StartBenchmark;

namespace HomeworkKit.Benchmarks.Startup;

/// <summary>
/// What the first of each thing costs in a process that has done nothing yet, beside the same on bare libraries; and how large the assemblies are.
/// </summary>
/// <remarks>
/// Each figure is the median of processes started in turns; time and bytes from the first statement of the program to the end of the work, without the
/// runtime's own start.
/// </remarks>
internal static class StartupRun
{
    private const int Processes = 7;
    private const string Bare = "bare";
    private const string Dry = "--dry";
    private const string DocumentFile = "document.json";
    private const string EntryFile = "entry.json";

    private static readonly (string Name, Action Library, Action Bare)[] Firsts =
    [
        ("first-validated-entry", ValidateEntry, ValidateBare),
        ("first-parsed-entry", ReadEntry, ReadBareEntry),
        ("first-parsed-document", ReadDocument, ReadBareDocument),
        ("first-parsed-document-by-hand", ReadDocument, ReadDocumentByHand),
        ("first-parsed-validated-document", static () => FirstDocument.ByLibrary(File.ReadAllBytes(DocumentFile)), static () => FirstDocument.ByBareLibraries(File.ReadAllBytes(DocumentFile))),
        ("first-occurrence", FirstOccurrence, FirstBareOccurrence),
    ];

    internal static int Run(string[] words)
    {
        var isDry = words is [Dry];
        if (!isDry && words is [var name, .. var side])
        {
            return Once(name, side is [Bare]);
        }

        // What the processes read is written here: they have to find the library untouched.
        var folder = Directory.CreateTempSubdirectory("homeworkkit-startup-");
        Environment.CurrentDirectory = folder.FullName;
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        File.WriteAllText(DocumentFile, json.Write(TenAttempts.Make()));
        File.WriteAllText(EntryFile, json.WriteValue<HomeworkEntry>(HomeworkKinds.ThoughtRecord.GetExample().Entry));
        Console.WriteLine($"{Machine.Describe()}; {Machine.DescribeLoad()} at the beginning\n");
        Console.WriteLine("| first in a cold process | library | bare libraries | ratio of time | ratio of bytes |\n|---|---|---|---|---|");
        foreach (var (first, _, _) in Firsts)
        {
            var (library, bare, ratios, byteRatios) = (new List<(double, double)>(), new List<(double, double)>(), new List<double>(), new List<double>());
            for (var i = 0; i < (isDry ? 1 : Processes); i++)
            {
                library.Add(InProcess(first));
                bare.Add(InProcess(first, Bare));
                ratios.Add(library[^1].Item1 / bare[^1].Item1);
                byteRatios.Add(library[^1].Item2 / bare[^1].Item2);
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {first.Replace('-', ' ')} | {Show(library)} | {Show(bare)} | {InterleavedRounds.Median(ratios):0.00} | {InterleavedRounds.Median(byteRatios):0.00} |"));
        }

        Console.WriteLine();
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "HomeworkKit*.dll").Where(static path => !path.Contains("Benchmarks", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}: {new FileInfo(file).Length / 1000.0:0} kB"));
        }

        Environment.CurrentDirectory = Path.GetTempPath();
        folder.Delete(recursive: true);
        return 0;
    }

    private static string Show(List<(double Milliseconds, double Kilobytes)> figures) => string.Create(
        CultureInfo.InvariantCulture,
        $"{InterleavedRounds.Median([.. figures.Select(static one => one.Milliseconds)]):0} ms, {InterleavedRounds.Median([.. figures.Select(static one => one.Kilobytes)]):0} kB");

    private static (double Milliseconds, double Kilobytes) InProcess(params string[] words)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(StartupRun).Assembly.Location);
        }

        foreach (var word in (string[])["--startup", .. words])
        {
            start.ArgumentList.Add(word);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return process.ExitCode == 0
            ? (double.Parse(output[0], CultureInfo.InvariantCulture), double.Parse(output[1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException("A process that was to be timed failed.");
    }

    private static int Once(string name, bool bare)
    {
        var first = Firsts.Single(one => one.Name == name);
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        (bare ? first.Bare : first.Library)();
        var elapsed = Stopwatch.GetElapsedTime(started);
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds} {(GC.GetAllocatedBytesForCurrentThread() - bytes) / 1000.0}"));
        return 0;
    }

    private static void ValidateEntry()
    {
        var example = HomeworkKinds.ThoughtRecord.GetExample();
        Expect(HomeworkCatalog.BuiltIn.Validate(example.Task, example.Entry).Missing.Count == 0);
    }

    private static void ValidateBare()
    {
        var example = HomeworkKinds.ThoughtRecord.GetExample();
        Expect(new PlainThoughtRecordValidator().Validate((ThoughtRecord)example.Entry).IsValid);
    }

    private static void ReadEntry() => Expect(new HomeworkJson(HomeworkCatalog.BuiltIn).ReadValue<HomeworkEntry>(File.ReadAllBytes(EntryFile)) is ThoughtRecord);

    private static void ReadBareEntry() => Expect(JsonSerializer.Deserialize(File.ReadAllBytes(EntryFile), BareDocument.Info<ThoughtRecord>())!.Thoughts.Count > 0);

    private static void ReadDocument() => Expect(new HomeworkJson(HomeworkCatalog.BuiltIn).Read(File.ReadAllBytes(DocumentFile)).Version > 2);

    private static void ReadBareDocument() => Expect(BareDocument.Read(File.ReadAllBytes(DocumentFile)).Events.Count > 2);

    private static void ReadDocumentByHand() => Expect(HandWrittenCycleReader.Read(File.ReadAllBytes(DocumentFile)).Count > 2);

    private static void FirstOccurrence()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/London"];
        var monday = new LocalDate(2026, 6, 1);
        Expect(YearOfOccurrencesBenchmarks.ThriceWeekly(monday, zone).TimesBetween(new Interval(monday.AtStartOfDayInZone(zone).ToInstant(), monday.PlusWeeks(1).AtStartOfDayInZone(zone).ToInstant())).First().Due > Instant.MinValue);
    }

    private static void FirstBareOccurrence()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/London"];
        var monday = new LocalDate(2026, 6, 1);
        Expect(monday.At(new LocalTime(18, 30)).InZoneLeniently(zone).ToInstant() > Instant.MinValue);
    }

    private static void Expect(bool isSo)
    {
        if (!isSo)
        {
            throw new InvalidOperationException("The first of its kind came out wrong.");
        }
    }
}
