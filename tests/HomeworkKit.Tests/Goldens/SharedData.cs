namespace HomeworkKit.Tests.Goldens;

/// <summary>The published data sets that lie beside the repository, where somebody has put them: <c>../shared</c>.</summary>
internal static class SharedData
{
    /// <summary>Says why a test that needs the data did not run.</summary>
    internal const string Absent = "needs a file under ../shared, beside the repository, which is not here";

    /// <summary>Whether the data lies there.</summary>
    internal static bool IsPresent => Has("data");

    /// <summary>The path of a data set.</summary>
    internal static string DataFile(string name) => Path("data", name);

    /// <summary>A path under <c>../shared</c>, whether or not something lies there.</summary>
    internal static string Path(params string[] parts) => System.IO.Path.GetFullPath(System.IO.Path.Combine([SourceTree.Root, "..", "shared", .. parts]));

    /// <summary>Whether a file or folder lies at this path under <c>../shared</c>.</summary>
    internal static bool Has(string relative) => Path(relative) is var path && (File.Exists(path) || Directory.Exists(path));
}
