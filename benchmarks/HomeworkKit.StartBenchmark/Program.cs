// The first document of a cold process, by the library, by bare libraries, and not at all. See run.sh.
using System.Text;
using HomeworkKit;
using HomeworkKit.Benchmarks.Serialization;
using HomeworkKit.StartBenchmark;

switch (args)
{
    case ["library", var file]:
        FirstDocument.ByLibrary(File.ReadAllBytes(file));
        return 0;
    case ["bare", var file]:
        BareDocument.ReadAndValidate(File.ReadAllBytes(file));
        return 0;
    case ["nothing", var file]:
        return File.ReadAllBytes(file).Length == 0 ? 1 : 0;
    case ["write", var file]:
        File.WriteAllText(file, new HomeworkJson(HomeworkCatalog.BuiltIn).Write(TenAttempts.Make()));
        return 0;
    case ["dry"]:
        var document = Encoding.UTF8.GetBytes(new HomeworkJson(HomeworkCatalog.BuiltIn).Write(TenAttempts.Make()));
        FirstDocument.ByLibrary(document);
        BareDocument.ReadAndValidate(document);
        return 0;
    case ["measure", var file, .. var programs]:
        Processes.Measure(file, programs);
        return 0;
    default:
        Console.Error.WriteLine("library|bare|nothing|write FILE, or measure FILE NAME=PROGRAM...");
        return 2;
}
