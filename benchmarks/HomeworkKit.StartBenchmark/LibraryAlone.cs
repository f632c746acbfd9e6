namespace HomeworkKit.StartBenchmark;

/// <summary>The library's side as a program of its own, for its size: without the bare side and the libraries that only that needs.</summary>
internal static class LibraryAlone
{
    private static void Main(string[] args) => FirstDocument.ByLibrary(File.ReadAllBytes(args[0]));
}
