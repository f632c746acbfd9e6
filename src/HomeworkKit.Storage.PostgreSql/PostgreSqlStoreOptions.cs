using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit.Storage.PostgreSql;

/// <summary>How a PostgreSQL store is opened.</summary>
public sealed record PostgreSqlStoreOptions
{
    /// <summary>Gets into how many parts tables are divided by a hash of the client, when they are made.</summary>
    /// <value>Null for tables in one piece; else 1 or more. It has no effect on tables that exist.</value>
    public int? Partitions
    {
        get => field;
        init => field = value is null or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), PostgreSqlMessages.Partitions);
    }

    /// <summary>Gets how long to wait for another transaction that writes the same history.</summary>
    /// <value>Null for ten seconds.</value>
    public Duration? LockTimeout { get; init; }

    /// <summary>Gets what protects bodies at rest.</summary>
    /// <value>Null to keep them as JSON.</value>
    public IContentProtector? Protector { get; init; }

    /// <summary>Gets whether unprotected bodies are read although there is a protector.</summary>
    /// <value>True only while an existing store is being protected.</value>
    public bool AcceptsUnprotected { get; init; }

    /// <summary>Gets the clock that says when events arrive.</summary>
    /// <value>The system's unless set.</value>
    [SuppressMessage(
        "ApiDesign",
        "RS0030:Do not use banned APIs",
        Justification = "When events arrive is told by the store's own clock; a host or test can give another.")]
    public IClock Clock { get; init; } = SystemClock.Instance;
}
