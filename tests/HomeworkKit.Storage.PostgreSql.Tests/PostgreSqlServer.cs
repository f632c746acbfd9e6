using Npgsql;

namespace HomeworkKit.Storage.PostgreSql.Tests;

/// <summary>The server that HOMEWORKKIT_TEST_POSTGRES names, with a schema of its own for each test.</summary>
internal sealed class PostgreSqlServer : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("HOMEWORKKIT_TEST_POSTGRES");
    private readonly string _schema = "test_" + Guid.NewGuid().ToString("N");

    internal static string? WhyLeftOut => string.IsNullOrEmpty(Server)
        ? "Needs a PostgreSQL server: set HOMEWORKKIT_TEST_POSTGRES to a connection string, or `source .ci/postgres`."
        : null;

    /// <summary>The connection string of this test's schema.</summary>
    internal string ConnectionString => new NpgsqlConnectionStringBuilder(Server) { SearchPath = _schema, MaxPoolSize = 40 }.ToString();

    internal static async Task<PostgreSqlServer> BeginAsync()
    {
        var server = new PostgreSqlServer();
        await server.RunAsync($"CREATE SCHEMA {server._schema}");
        return server;
    }

    public async ValueTask DisposeAsync() => await RunAsync($"DROP SCHEMA {_schema} CASCADE");

    internal Task<PostgreSqlHomeworkStore> OpenAsync(PostgreSqlStoreOptions? options = null) =>
        PostgreSqlHomeworkStore.OpenAsync(ConnectionString, HomeworkCatalog.BuiltIn, options);

    internal async Task<NpgsqlConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }

    internal async Task RunAsync(string sql)
    {
        await using var connection = await ConnectAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    internal async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = await ConnectAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
