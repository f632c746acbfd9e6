using HomeworkKit.Tests.Conventions;

namespace HomeworkKit.Storage.PostgreSql.Tests;

/// <summary>The conventions of the package.</summary>
public sealed class StoragePostgreSqlConventionTests()
    : PackageConventions(typeof(PostgreSqlHomeworkStore).Assembly, "HomeworkKit.Storage", "Npgsql", "Microsoft.Extensions.Logging.Abstractions");
