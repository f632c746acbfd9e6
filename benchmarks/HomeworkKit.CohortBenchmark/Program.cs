// The cohort pass beside what one would otherwise write. See run.sh, which makes the file and runs the peers too.
//   make FILE ATTEMPTS   writes practice rows of a synthetic cohort until so many attempts are in them
//   once FILE [THREADS]  one pass, for the cost of a whole process
//   warm FILE [THREADS]  rounds in one process
//   memory FILE          one pass, and the most memory that the process ever had
//   row-time FILE        nanoseconds for a row, warm
//   grow FOLDER          100 to 100,000 clients, and longer files of the same clients; files are made in the folder
//   linq FILE            File.ReadLines, reflection and GroupBy, as it is usually written
using System.Diagnostics;
using System.Globalization;
using HomeworkKit.CohortBenchmark;

var (mode, file) = (args[0], args[1]);
var threads = args.Length > 2 && mode != "make" ? int.Parse(args[2], CultureInfo.InvariantCulture) : (int?)null;
switch (mode)
{
    case "make":
        await RowFile.MakeAsync(file, long.Parse(args[2], CultureInfo.InvariantCulture));
        break;
    case "once":
        Console.WriteLine(await OurPass.RunAsync(file, threads));
        break;
    case "warm":
        await Rounds.PrintAsync(threads is null ? "homeworkkit" : $"homeworkkit, {threads} thread(s)", rounds: 9, () => OurPass.RunAsync(file, threads));
        break;
    case "memory":
        await Growth.PrintMemoryAsync(file);
        break;
    case "row-time":
        await Growth.PrintRowTimeAsync(file);
        break;
    case "grow":
        await Growth.RunAsync(file);
        break;
    case "linq":
        await Rounds.PrintAsync("naive LINQ", rounds: 3, () => Task.FromResult(NaivePass.Run(file)));
        break;
    default:
        Console.Error.WriteLine("make, once, warm, memory, row-time, grow or linq");
        return 1;
}

return 0;
