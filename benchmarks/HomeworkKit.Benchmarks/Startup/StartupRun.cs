using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using HomeworkKit.Benchmarks.Serialization;
using HomeworkKit.Benchmarks.Summary;

namespace HomeworkKit.Benchmarks.Startup;

/// <summary>
/// What the first of each thing costs in a process that has done nothing yet, beside the same on bare libraries; and how large the assemblies are.
/// </summary>
/// <remarks>
/// Each figure is the median of processes started in turns; time, bytes and methods compiled from the first statement of the program to the end of the work,
/// without the runtime's own start. Methods are exact where times are not.
/// </remarks>
internal static class StartupRun
{
    private const int Processes = 15;
    private const string Bare = "bare";
    private const string Dry = "--dry";

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
        File.WriteAllText(Firsts.DocumentFile, json.Write(TenAttempts.Make()));
        File.WriteAllText(Firsts.EntryFile, json.WriteValue<HomeworkEntry>(HomeworkKinds.ThoughtRecord.GetExample().Entry));
        Console.WriteLine($"{Machine.Describe()}; {Machine.DescribeLoad()} at the beginning\n");
        Console.WriteLine(
            "| first in a cold process | library | bare libraries | ratio of time | difference | ratio of bytes | asked | |\n|---|---|---|---|---|---|---|---|"
        );
        var isMissed = false;
        foreach (var first in Firsts.All)
        {
            var times = new FirstTimes(first);
            for (var i = 0; i < (isDry ? 1 : Processes); i++)
            {
                times.Add(InProcess(first.Name), InProcess(first.Name, Bare));
            }

            isMissed |= !isDry && times.Verdict == Verdict.Missed;
            Console.WriteLine(times.Row(isDry));
        }

        Console.WriteLine();
        foreach (
            var file in Directory
                .GetFiles(AppContext.BaseDirectory, "HomeworkKit*.dll")
                .Where(static path => !path.Contains("Benchmarks", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}: {new FileInfo(file).Length / 1000.0:0} kB"));
        }

        Environment.CurrentDirectory = Path.GetTempPath();
        folder.Delete(recursive: true);
        return isMissed ? 1 : 0;
    }

    private static FirstFigures InProcess(params string[] words)
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
            ? new(
                double.Parse(output[0], CultureInfo.InvariantCulture),
                double.Parse(output[1], CultureInfo.InvariantCulture),
                double.Parse(output[2], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException("A process that was to be timed failed.");
    }

    private static int Once(string name, bool bare)
    {
        var first = Firsts.All.Single(one => one.Name == name);
        var (bytes, methods) = (GC.GetAllocatedBytesForCurrentThread(), JitInfo.GetCompiledMethodCount());
        var started = Stopwatch.GetTimestamp();
        (bare ? first.Bare : first.Library)();
        var elapsed = Stopwatch.GetElapsedTime(started);
        var (allocated, compiled) = (GC.GetAllocatedBytesForCurrentThread() - bytes, JitInfo.GetCompiledMethodCount() - methods);
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds} {allocated / 1000.0} {compiled}"));
        return 0;
    }
}
