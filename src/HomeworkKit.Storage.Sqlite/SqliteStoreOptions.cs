using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit.Storage.Sqlite;

/// <summary>How a SQLite store is opened.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>Gets what an acknowledged append survives.</summary>
    public SqliteDurability Durability { get; init; }

    /// <summary>Gets how long to wait while another process writes.</summary>
    /// <value>Null for ten seconds; zero not to wait.</value>
    public Duration? BusyTimeout { get; init; }

    /// <summary>Gets whether the file may only be read.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Gets how large the file may become, in bytes, as a guard of the device's storage.</summary>
    /// <value>Null for no limit; rounded down to whole pages. A file that is larger already is kept and cannot grow.</value>
    public long? MaximumBytes { get; init; }

    /// <summary>Gets up to which size, in bytes, a file is written anew at once when something is erased.</summary>
    /// <value>
    /// 32 MiB unless set; 0 for never. SQLite may have left copies of a row in other pages when it moved rows, and only writing the tables anew removes them:
    /// each erasure takes time by the size of the store (two seconds for 32 MiB), and room in the file for a second copy of the largest table. Beyond the size,
    /// <see cref="ErasureReport.RemainsInFile"/> says that copies may remain until
    /// <see cref="SqliteHomeworkStore.FinishErasureAsync"/> is called, at night for example.
    /// </value>
    public long RewritesUpToBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Gets what protects bodies at rest.</summary>
    /// <value>Null to keep them as JSON.</value>
    public IContentProtector? Protector { get; init; }

    /// <summary>Gets whether unprotected bodies are read although there is a protector.</summary>
    /// <value>True only while an existing store is being protected.</value>
    public bool AcceptsUnprotected { get; init; }

    /// <summary>Gets whether a file is opened that is empty, or that was copied without its log: with what is left in it.</summary>
    /// <value>True only to make a store in an empty file on purpose, or to save what can be saved.</value>
    public bool AcceptsIncompleteFile { get; init; }

    /// <summary>Gets the clock that says when events arrive.</summary>
    /// <value>The system's unless set.</value>
    [SuppressMessage(
        "ApiDesign",
        "RS0030:Do not use banned APIs",
        Justification = "When events arrive is told by the store's own clock; a host or test can give another.")]
    public IClock Clock { get; init; } = SystemClock.Instance;

    internal Duration Patience => BusyTimeout ?? Duration.FromSeconds(10);
}
