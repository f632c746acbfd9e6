using BenchmarkDotNet.Attributes;
using HomeworkKit.Events;
using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Benchmarks.Storage;

/// <summary>
/// Histories of twenty events loaded in turns: by the store, by prepared ADO.NET, by prepared ADO.NET that compares number and checksum of each row as the
/// store does, and by EF Core with a pooled context and a compiled query for the bodies alone; every side parses the bodies and folds them.
/// </summary>
/// <remarks>
/// Budget: at least 1.5 x faster than EF Core; parsing and folding apart, at most 1.2 x ADO.NET that compares the same, on a key in the order of histories.
/// </remarks>
public class LoadBenchmarks : IDisposable
{
    private const int Events = 20;

    private readonly HomeworkJson _json = new(HomeworkCatalog.BuiltIn);
    private EventTables _tables = null!;
    private HomeworkCycle[] _cycles = [];
    private StoredEvent[][] _rows = [];
    private int _next;

    /// <summary>Where: a file of SQLite's, or a server of PostgreSQL's where one is at hand.</summary>
    [ParamsSource(nameof(Servers))]
    public string Server { get; set; } = EventTables.Sqlite;

    public int Cycles { get; set; } = 500;

    public static IEnumerable<string> Servers => EventTables.Servers;

    [GlobalSetup]
    public void Setup()
    {
        _tables = EventTables.OpenAsync(Server).GetAwaiter().GetResult();
        var growing = new GrowingCycles([.. Enumerable.Range(0, Cycles).Select(static _ => SampleCycles.Attempted(SampleCycles.Agreed(), Events - 2))]);
        _cycles = [.. growing.All];
        _rows = [.. growing.AllRows().Chunk(Events)];
        FillAsync().GetAwaiter().GetResult();
        foreach (var side in (Func<Task<HomeworkCycle>>[])[Store, AdoNet, AdoNetChecked, EfCore, () => Task.FromResult(ParseAndFoldNext())])
        {
            _next = 0;
            if (side().GetAwaiter().GetResult() != _cycles[1])
            {
                throw new InvalidOperationException("The sides do not load the same.");
            }
        }
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _tables?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _tables = null!;
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public async Task<HomeworkCycle> Store() => (await _tables.Store.LoadAsync(_cycles[Next()].Id))!;

    [Benchmark(Baseline = true)]
    public async Task<HomeworkCycle> AdoNet() => Fold(await _tables.AdoNet.ReadAsync(_rows[Next()][0]));

    [Benchmark]
    public async Task<HomeworkCycle> AdoNetChecked() => Fold(await _tables.AdoNetChecked.ReadAsync(_rows[Next()][0]));

    [Benchmark]
    public async Task<HomeworkCycle> EfCore() => Fold(await _tables.EfCore.ReadAsync(_rows[Next()][0]));

    /// <summary>What all sides have in common.</summary>
    [Benchmark]
    public void ParseAndFold() => ParseAndFoldNext();

    private HomeworkCycle ParseAndFoldNext() => Fold([.. _rows[Next()].Select(static row => row.Body)]);

    private HomeworkCycle Fold(IReadOnlyList<byte[]> bodies)
    {
        var events = new CycleEvent[bodies.Count];
        for (var i = 0; i < events.Length; i++)
        {
            events[i] = _json.ReadValue<CycleEvent>(bodies[i]);
        }

        return HomeworkCycle.Replay(events, HomeworkCatalog.BuiltIn, stored: events.Length).OrThrow();
    }

    private async Task FillAsync()
    {
        await _tables.Store.AppendAsync(_cycles);
        await _tables.AdoNet.AppendAsync([.. _rows.SelectMany(static row => row)]);
        await _tables.AdoNetChecked.AppendAsync([.. _rows.SelectMany(static row => row)]);
        foreach (var some in _rows.Chunk(50))
        {
            await _tables.EfCore.AppendAsync([.. some.SelectMany(static row => row)]);
        }
    }

    private int Next() => _next = (_next + 1) % _cycles.Length;
}
