using HomeworkKit.Storage.Testing;
using Npgsql;

namespace HomeworkKit.Storage.PostgreSql.Tests;

/// <summary>
/// Transactions that begin, write, commit and roll back in an order drawn from a seed, many of them open at once. No two write the same history at once, so
/// that none waits.
/// </summary>
internal sealed class FeedWriters(PostgreSqlServer server, int seed) : IAsyncDisposable
{
    private const int Most = 30;
    private readonly Random _random = new(seed);
    private readonly List<Writer> _open = [];
    private readonly List<HomeworkCycle> _free = [];
    private readonly Dictionary<AssignmentId, int> _committed = [];

    /// <summary>The version of each history that was committed.</summary>
    internal IReadOnlyDictionary<AssignmentId, int> Committed => _committed;

    internal int MostOpen { get; private set; }

    public async ValueTask DisposeAsync()
    {
        foreach (var writer in _open)
        {
            await writer.Connection.DisposeAsync();
        }
    }

    internal async Task StepAsync()
    {
        // More begin than end, until all that there may be are open.
        var draw = _random.Next(10);
        if (_open.Count == 0 || (draw < 4 && _open.Count < Most))
        {
            var connection = await server.ConnectAsync();
            _open.Add(new Writer(connection, await connection.BeginTransactionAsync()));
            MostOpen = Math.Max(MostOpen, _open.Count);
            await WriteAsync(_open[^1]);
        }
        else if (draw < 8)
        {
            await WriteAsync(_open[_random.Next(_open.Count)]);
        }
        else
        {
            await EndAsync(_open[_random.Next(_open.Count)]);
        }
    }

    internal async Task EndAllAsync()
    {
        while (_open.Count > 0)
        {
            await EndAsync(_open[_random.Next(_open.Count)]);
        }
    }

    private async Task WriteAsync(Writer writer)
    {
        var before = _free.Count == 0 || _random.Next(2) == 0 ? null : _free[_random.Next(_free.Count)];
        var after = before is null ? SampleCycles.Agreed() : SampleCycles.Commented(before);
        await new PostgreSqlSession(writer.Transaction, HomeworkCatalog.BuiltIn).AppendAsync(after);
        writer.Written.Add((before, after));
        if (before is not null)
        {
            _free.Remove(before);
        }
    }

    private async Task EndAsync(Writer writer)
    {
        var commits = _random.Next(4) != 0;
        await (commits ? writer.Transaction.CommitAsync() : writer.Transaction.RollbackAsync());
        await writer.Connection.DisposeAsync();
        _open.Remove(writer);
        foreach (var (before, after) in writer.Written)
        {
            if (commits)
            {
                _committed[after.Id] = after.Version;
                _free.Add(after);
            }
            else if (before is not null)
            {
                _free.Add(before);
            }
        }
    }

    private sealed record Writer(NpgsqlConnection Connection, NpgsqlTransaction Transaction)
    {
        public List<(HomeworkCycle? Before, HomeworkCycle After)> Written { get; } = [];
    }
}
