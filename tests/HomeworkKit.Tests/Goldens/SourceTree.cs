namespace HomeworkKit.Tests.Goldens;

/// <summary>Finds the source tree from where the tests run, so that no path of a machine is written anywhere.</summary>
internal static class SourceTree
{
    /// <summary>The folder that holds <c>HomeworkKit.sln</c>.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>A path inside the source tree.</summary>
    internal static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>
    /// The source files under a folder of the tree, without what a build leaves there, as paths relative to the folder, with forward slashes.
    /// </summary>
    internal static IEnumerable<string> SourceFiles(string folder) => Directory
        .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Select(file => System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "HomeworkKit.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run from inside the source tree: no folder above them holds HomeworkKit.sln.");
    }
}
