using System.Runtime.Versioning;
using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Storage.Sqlite.Tests;

/// <summary>What the system itself refuses a process: room, and the right to write.</summary>
public sealed class WriterInTroubleTests
{
    // Root may write what it likes. In a shell without that privilege it may not, and the file is its own as before.
    private const string WithoutPrivileges = "[ \"$(id -u)\" != 0 ] || set -- setpriv --bounding-set=-all \"$@\"";

    [Fact]
    public async Task Without_room_a_writer_is_told_and_what_was_acknowledged_stays()
    {
        using var folder = new StoreFolder();
        await (await folder.OpenAsync()).DisposeAsync();

        // Files of at most 512 kB, and no signal when they would grow beyond. (The runtime's own double mapping is a larger file.)
        using var writer = WriterProcess.StartIn("trap '' XFSZ; ulimit -f 512; export DOTNET_EnableWriteXorExecute=0", "sqlite", folder.File, "fill");
        var (lines, _) = await writer.EndAsync();
        Assert.Contains(lines[^1].Split(' ')[1], new[] { StoreCodes.InputOutput, StoreCodes.Full });
        await using var store = await folder.OpenAsync();
        Assert.True((await store.CheckAsync()).IsSound);
        Assert.Equal((lines.Count - 1) / 3, await store.CountAsync(HomeworkQuery.All));
        await store.AppendAsync(SampleCycles.Agreed());
    }

    [SmallDiskFact]
    public async Task On_a_full_disk_a_writer_is_told_and_what_was_acknowledged_stays()
    {
        using var folder = new StoreFolder();

        // A disk of one megabyte that only the writer's own processes see, and that is copied before it is gone.
        var disk = Directory.CreateDirectory(folder.At("disk")).FullName;
        using var writer = WriterProcess.StartIn(SmallDiskFactAttribute.Mount(disk), "sqlite", Path.Combine(disk, "homework.db"), "fill");
        var (lines, _) = await writer.EndAsync();
        Assert.Equal(["code", StoreCodes.Full], lines[^1].Split(' ')[..2]);
        await using var store = await folder.OpenAsync();
        Assert.True((await store.CheckAsync()).IsSound);
        Assert.Equal((lines.Count - 1) / 3, await store.CountAsync(HomeworkQuery.All));
        await store.AppendAsync(SampleCycles.Agreed());
    }

    [Theory]
    [UnsupportedOSPlatform("windows")]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserExecute)]
    public async Task Without_the_right_to_write_a_writer_is_told_and_the_file_stays_as_it_is(UnixFileMode folderMode)
    {
        using var folder = new StoreFolder();
        await using (var store = await folder.OpenAsync())
        {
            await store.AppendAsync(SampleCycles.Agreed());
        }

        var before = await File.ReadAllBytesAsync(folder.File);
        var parent = Path.GetDirectoryName(folder.File)!;
        File.SetUnixFileMode(folder.File, UnixFileMode.UserRead);
        File.SetUnixFileMode(parent, folderMode);
        List<string> lines;
        using (var writer = WriterProcess.StartIn(WithoutPrivileges, "sqlite", folder.File, "once"))
        {
            (lines, _) = await writer.EndAsync();
        }

        File.SetUnixFileMode(parent, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.SetUnixFileMode(folder.File, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Assert.Equal(["code", StoreCodes.ReadOnly], lines[^1].Split(' ')[..2]);
        Assert.Equal(before, await File.ReadAllBytesAsync(folder.File));
        await using var again = await folder.OpenAsync();
        Assert.Equal(2, (await again.AppendAsync(SampleCycles.Agreed())).Added);
    }
}
