using System.IO.Enumeration;

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
    internal static IEnumerable<string> SourceFiles(string folder) => Files(folder, ".cs")
        .Select(file => System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>
    /// The files under a folder of the tree whose names end in this. What a build leaves, a browser and its driver among it, is not looked into.
    /// </summary>
    internal static IEnumerable<string> Files(string folder, string ending) => new FileSystemEnumerable<string>(
        folder, static (ref FileSystemEntry entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && entry.FileName.EndsWith(ending, StringComparison.Ordinal),
        ShouldRecursePredicate = static (ref FileSystemEntry entry) => entry.FileName is not ("bin" or "obj" or "node_modules" or "artifacts"),
    };

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
