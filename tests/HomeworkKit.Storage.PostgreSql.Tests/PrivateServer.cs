using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace HomeworkKit.Storage.PostgreSql.Tests;

/// <summary>A server of this test's own, on a folder of its own, that may be crashed and starved without harm to anybody.</summary>
/// <remarks>The server refuses to run as root, so that root runs it as the user whom Debian's package makes for it.</remarks>
internal sealed class PrivateServer : IAsyncDisposable
{
    private static readonly string? Binaries = Find();
    private readonly string _folder = Directory.CreateTempSubdirectory("homeworkkit-postgres-").FullName;
    private readonly int _port = FreePort();

    private PrivateServer()
    {
    }

    internal static string? WhyLeftOut => Binaries is null
        ? "Needs PostgreSQL's server programs, as Debian's package postgresql brings them, to start a server of its own."
        : null;

    internal string HostAndPort => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_port}");

    internal string ConnectionString => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = _port,
        Username = "homework",
        Database = "postgres",
        Timeout = 5,
    }.ToString();

    /// <summary>Makes and starts a server.</summary>
    /// <param name="fileLimit">The largest file that it may write, in KiB; null for no limit. Its log's own files have 1024.</param>
    internal static async Task<PrivateServer> StartAsync(int? fileLimit = null)
    {
        var server = new PrivateServer();
        await server.BeginAsync(
            ["initdb", "-D", server.Data, "-U", "homework", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--wal-segsize=1"],
            fileLimit);
        return server;
    }

    /// <summary>Makes and starts a replica of this server, which can be read and follows it.</summary>
    internal async Task<PrivateServer> ReplicateAsync()
    {
        var replica = new PrivateServer();
        var port = _port.ToString(CultureInfo.InvariantCulture);
        await replica.BeginAsync(
            ["pg_basebackup", "-D", replica.Data, "-h", "127.0.0.1", "-p", port, "-U", "homework", "--write-recovery-conf", "--checkpoint=fast", "--no-sync"],
            fileLimit: null);
        return replica;
    }

    /// <summary>Has every commit wait until the replica has it, from the moment at which the replica follows.</summary>
    internal async Task WaitForReplicaAsync()
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        foreach (var sql in (string[])["ALTER SYSTEM SET synchronous_standby_names = '*'", "SELECT pg_reload_conf()"])
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }

        await using var follows = new NpgsqlCommand("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'", connection);
        for (var wait = 0; await follows.ExecuteScalarAsync() is not 1L; wait++)
        {
            Assert.True(wait < 1000, "the replica does not follow");
            await Task.Delay(10);
        }
    }

    /// <summary>Makes the replica a server that may be written to.</summary>
    internal Task PromoteAsync() => AsServerAsync(["pg_ctl", "-D", Data, "-w", "promote"]);

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            await CrashAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Ends the server as a failure of the machine would: nothing is finished, nothing is written out.</summary>
    internal Task CrashAsync() => AsServerAsync(["pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop"]);

    internal Task StartAgainAsync(int? fileLimit = null)
    {
        string[] start =
        [
            "pg_ctl",
            "-D",
            Data,
            "-w",
            "-l",
            Path.Combine(_folder, "server.log"),
            "-o",
            string.Create(CultureInfo.InvariantCulture, $"-p {_port} -k {_folder} -c listen_addresses=127.0.0.1 -c autovacuum=off -c lc_messages=C"),
            "start",
        ];
        return AsServerAsync(start, fileLimit);
    }

    private string Data => Path.Combine(_folder, "data");

    private async Task BeginAsync(string[] makeData, int? fileLimit)
    {
        try
        {
            if (Environment.UserName == "root")
            {
                await RunAsync("chown", ["postgres:postgres", _folder]);
            }

            await AsServerAsync(makeData);
            await StartAgainAsync(fileLimit);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    private async Task AsServerAsync(string[] command, int? fileLimit = null)
    {
        string[] full = [Path.Combine(Binaries!, command[0]), .. command[1..]];
        if (fileLimit is { } limit)
        {
            full = ["bash", "-c", string.Create(CultureInfo.InvariantCulture, $"ulimit -f {limit}; exec \"$@\""), "bash", .. full];
        }

        if (Environment.UserName == "root")
        {
            full = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", .. full];
        }

        await RunAsync(full[0], full[1..]);
    }

    private static async Task RunAsync(string program, string[] arguments)
    {
        // What the server inherits it would hold open: its own output goes to its log.
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {string.Concat(said)}");
    }

    private static string? Find()
    {
        const string Debian = "/usr/lib/postgresql";
        return Directory.Exists(Debian)
            ? Directory.GetDirectories(Debian).Select(static version => Path.Combine(version, "bin"))
                .Where(static folder => File.Exists(Path.Combine(folder, "initdb")))
                .MaxBy(static folder => int.Parse(Path.GetFileName(Path.GetDirectoryName(folder)!), CultureInfo.InvariantCulture))
            : null;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
