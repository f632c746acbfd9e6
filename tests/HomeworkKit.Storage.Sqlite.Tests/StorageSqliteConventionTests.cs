namespace HomeworkKit.Storage.Sqlite.Tests;

/// <summary>The conventions of the package.</summary>
public sealed class StorageSqliteConventionTests() : StorageConventions(typeof(SqliteHomeworkStore).Assembly);
