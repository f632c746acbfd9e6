using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Storage.Protection;

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
    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "When events arrive is told by the store's own clock; a host or test can give another.")]
    public IClock Clock { get; init; } = SystemClock.Instance;

    internal Duration Patience => BusyTimeout ?? Duration.FromSeconds(10);
}
