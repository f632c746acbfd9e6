using System.Diagnostics;

namespace HomeworkKit.Storage.Sqlite.Tests;

/// <summary>A fact that needs a small disk of its own. Where the system gives none it is left out, and the report says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> IsGiven = new(static () =>
    {
        var folder = Directory.CreateTempSubdirectory("homeworkkit-disk-").CreateSubdirectory("disk");
        using var trial = Process.Start(
            new ProcessStartInfo("bash", ["-c", $"set -- true; {Mount(folder.FullName)}; \"$@\""]) { RedirectStandardError = true }
        )!;
        trial.WaitForExit();
        folder.Parent!.Delete(recursive: true);
        return trial.ExitCode == 0;
    });

    public SmallDiskFactAttribute() => Skip = IsGiven.Value ? null : "Needs a mount of its own, and the system gives none to this process (unshare).";

    /// <summary>
    /// The words of a shell that put a disk of one megabyte into a folder for the command that follows, and for nobody else; what lies on it then is left in
    /// the folder above.
    /// </summary>
    internal static string Mount(string folder) =>
        $"set -- unshare --map-root-user --mount bash -c 'mount -t tmpfs -o size=1m none {folder} && \"$@\" && cp -r {folder}/. {folder}/..' bash \"$@\"";
}
