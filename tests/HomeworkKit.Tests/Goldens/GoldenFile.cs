using Xunit.Sdk;

namespace HomeworkKit.Tests.Goldens;

/// <summary>Compares a text with a file that was looked at and committed.</summary>
/// <remarks>
/// A golden is rewritten only when <c>HOMEWORKKIT_UPDATE_GOLDENS=1</c> is set, and never where <c>CI</c> is set: there a difference is a failure.
/// </remarks>
internal static class GoldenFile
{
    private const string UpdateVariable = "HOMEWORKKIT_UPDATE_GOLDENS";

    /// <summary>Whether what stands in the source tree is to be brought up to date rather than compared.</summary>
    internal static bool MayUpdate => IsUpdating(Environment.GetEnvironmentVariable);

    /// <summary>Fails, showing the difference, unless the text equals the golden of this name in this test project's Golden folder.</summary>
    internal static void Check(string name, string actual) => CheckAt(SourceTree.Path("tests", "HomeworkKit.Tests", "Golden", name), actual);

    /// <summary>Fails, showing the difference, unless the text equals the golden at this path of the source tree.</summary>
    internal static void CheckAt(string path, string actual) => CheckAt(path, actual, IsUpdating(Environment.GetEnvironmentVariable));

    /// <summary>As above, with the decision to update given.</summary>
    internal static void CheckAt(string path, string actual, bool update)
    {
        actual = WithLineFeeds(actual);
        var expected = File.Exists(path) ? WithLineFeeds(File.ReadAllText(path)) : null;
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            return;
        }

        if (update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var shown = Path.GetRelativePath(SourceTree.Root, path).Replace('\\', '/');
        throw new XunitException(expected is null
            ? $"There is no golden {shown} yet. Run the test with {UpdateVariable}=1, read the file and commit it. It would hold:\n{actual}"
            : $"{shown} differs (- expected, + actual). If the change is meant, run the test with {UpdateVariable}=1 and read the difference.\n{LineDifference.Between(expected, actual)}");
    }

    /// <summary>Whether goldens are to be rewritten, by what the environment says.</summary>
    internal static bool IsUpdating(Func<string, string?> variable) =>
        variable(UpdateVariable) == "1" && string.IsNullOrEmpty(variable("CI"));

    // A golden ends in exactly one line feed, as .editorconfig asks of every file.
    private static string WithLineFeeds(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
