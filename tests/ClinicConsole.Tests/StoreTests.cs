using Npgsql;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

public sealed class StoreTests
{
    private const string Server = "HOMEWORKKIT_TEST_POSTGRES";

    [Fact]
    public async Task A_sqlite_file_is_named_by_its_path_and_used_instead_of_the_data_folder()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("own.db");

        var week = await folder.RunAsync("--store", file);
        var shown = await folder.RunAsync("show", "--store", file);
        var elsewhere = await folder.RunAsync("show");

        Assert.Contains($"Saved in {file}", Unwrapped(week));
        Assert.Contains("demo-client: Thought record, agreed, round 2, 10 events", shown.Output, StringComparison.Ordinal);
        Assert.Contains($"Saved in {file}", Unwrapped(shown));
        Assert.StartsWith("Nothing is saved here yet.", elsewhere.Output, StringComparison.Ordinal);
    }

    [PostgreSqlFact]
    public async Task A_connection_string_is_a_postgresql_database_and_tells_the_same_week()
    {
        using var folder = new TemporaryFolder();
        await using var schema = await OwnSchema.CreateAsync(Environment.GetEnvironmentVariable(Server)!);

        var sqlite = await folder.RunAsync();
        var postgres = await folder.RunAsync("--store", schema.ConnectionString);
        var again = await folder.RunAsync("--store", schema.ConnectionString);
        var digest = await folder.RunAsync("digest", "--store", schema.ConnectionString);

        Assert.Equal((0, string.Empty), (postgres.ExitCode, postgres.Errors));
        Assert.Equal(Told(sqlite), Told(postgres));
        Assert.Contains("Saved in PostgreSQL database", postgres.Output, StringComparison.Ordinal);
        Assert.Contains("Found the week an earlier run saved: 10 events.", again.Output, StringComparison.Ordinal);
        Assert.Equal((await folder.RunAsync("digest")).Output, digest.Output);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=u;Password=hunter2;Timeout=2", "store/unreachable")]
    [InlineData("server=127.0.0.1;port=1;username=u;password=hunter2;timeout=2", "store/unreachable")]
    [InlineData("Host=x;Nonsense=hunter2", "console/not-a-store")]
    [InlineData("Host=x;Port=hunter2", "console/not-a-store")]
    [InlineData("postgres://u:hunter2@x/db", "console/not-a-store")]
    [InlineData("postgresql://u:hunter2@x/db", "console/not-a-store")]
    public async Task A_password_is_never_shown(string store, string code)
    {
        using var folder = new TemporaryFolder();

        var run = await folder.RunAsync("show", "--store", store);

        Assert.Equal((1, code), (run.ExitCode, run.ErrorCode));
        Assert.DoesNotContain("hunter2", run.Output + run.Errors, StringComparison.Ordinal);
    }

    private static string Unwrapped(ConsoleRun run) =>
        run.Output.Replace("\n", " ", StringComparison.Ordinal).Replace("Saved in  ", "Saved in ", StringComparison.Ordinal);

    private static string Told(ConsoleRun run) => run.Output[..run.Output.IndexOf("Saved in", StringComparison.Ordinal)];

    /// <summary>A schema of its own in the test's database, removed at the end.</summary>
    private sealed class OwnSchema(string server, string name) : IAsyncDisposable
    {
        public string ConnectionString => new NpgsqlConnectionStringBuilder(server) { SearchPath = name }.ConnectionString;

        public static async Task<OwnSchema> CreateAsync(string server)
        {
            var schema = new OwnSchema(server, $"console_{Guid.NewGuid():N}");
            await schema.ExecuteAsync($"CREATE SCHEMA {schema.Name}");
            return schema;
        }

        public async ValueTask DisposeAsync() => await ExecuteAsync($"DROP SCHEMA {Name} CASCADE");

        private string Name => name;

        private async Task ExecuteAsync(string command)
        {
            await using var source = NpgsqlDataSource.Create(server);
            await using var execute = source.CreateCommand(command);
            await execute.ExecuteNonQueryAsync();
        }
    }

    private sealed class PostgreSqlFactAttribute : FactAttribute
    {
        public PostgreSqlFactAttribute() =>
            Skip = string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Server)) ? $"No server: {Server} names none." : null;
    }
}
