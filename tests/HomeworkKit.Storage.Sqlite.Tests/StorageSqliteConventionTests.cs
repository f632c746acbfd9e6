using HomeworkKit.Tests.Conventions;

namespace HomeworkKit.Storage.Sqlite.Tests;

/// <summary>The conventions of the package.</summary>
public sealed class StorageSqliteConventionTests()
    : PackageConventions(typeof(SqliteHomeworkStore).Assembly, "HomeworkKit.Storage", "Microsoft.Data.Sqlite", "SQLitePCLRaw");
