using HomeworkKit.Storage;
using HomeworkKit.Storage.PostgreSql;

/// <summary>The package is there with its driver; its tests need a server and run elsewhere.</summary>
internal static class StoragePostgreSqlPackage
{
    internal static void Run() =>
        Require.That(
            typeof(IHomeworkStore).IsAssignableFrom(typeof(PostgreSqlHomeworkStore)) && new PostgreSqlStoreOptions { Partitions = 8 }.Partitions == 8,
            "the store for PostgreSQL is one");
}
