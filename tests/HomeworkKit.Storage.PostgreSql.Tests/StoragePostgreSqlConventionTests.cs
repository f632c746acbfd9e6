namespace HomeworkKit.Storage.PostgreSql.Tests;

/// <summary>The conventions of the package.</summary>
public sealed class StoragePostgreSqlConventionTests() : StorageConventions(typeof(PostgreSqlHomeworkStore).Assembly);
