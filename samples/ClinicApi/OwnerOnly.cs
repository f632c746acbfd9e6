using System.Runtime.InteropServices;

namespace HomeworkKit.Samples.ClinicApi;

/// <summary>Makes every file and folder that this process creates readable for its own account alone: the store, its log, and the keys.</summary>
/// <remarks>On Windows a user's folder for local data is the user's own already.</remarks>
internal static class OwnerOnly
{
    private const uint GroupAndOthers = 0b000_111_111;

    internal static void Begin()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = SetMask(GroupAndOthers);
        }
    }

    [DllImport("libc", EntryPoint = "umask")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint SetMask(uint mask);
}
