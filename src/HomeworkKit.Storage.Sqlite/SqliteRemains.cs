namespace HomeworkKit.Storage.Sqlite;

/// <summary>Where copies of erased content may still lie. Stored: the numbers never change.</summary>
[Flags]
internal enum SqliteRemains
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>In the log, which holds pages as they were.</summary>
    InLog = 1,

    /// <summary>In pages of the documents' table.</summary>
    InDocuments = 2,

    /// <summary>In pages of the tables of histories.</summary>
    InHistories = 4,
}
