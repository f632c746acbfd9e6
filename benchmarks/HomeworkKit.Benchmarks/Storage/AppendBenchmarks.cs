using BenchmarkDotNet.Attributes;

namespace HomeworkKit.Benchmarks.Storage;

/// <summary>
/// Events appended at full durability, each to another piece of homework: by the store, by prepared ADO.NET, by EF Core (bare rows, and with the check of where
/// each history stands), and to a bare file with fsync.
/// </summary>
/// <remarks>
/// Budget: one event in at most 1.3 x the time of file and fsync, and 1.5 x faster than EF Core; a hundred in one transaction 1.5 x faster than EF Core.
/// Every side makes its events and their JSON; the store besides finds conflicts and repetitions and keeps the summary that caseloads are listed by.
/// </remarks>
public class AppendBenchmarks : IDisposable
{
    private EventTables _tables = null!;
    private GrowingCycles _ofStore = null!;
    private GrowingCycles _ofAdoNet = null!;
    private GrowingCycles _ofEfCore = null!;
    private GrowingCycles _ofEfCoreHistories = null!;
    private GrowingCycles _ofFile = null!;

    /// <summary>Where: a file of SQLite's, or a server of PostgreSQL's where one is at hand.</summary>
    [ParamsSource(nameof(Servers))]
    public string Server { get; set; } = EventTables.Sqlite;

    /// <summary>How many events are one transaction.</summary>
    [Params(1, 100)]
    public int Batch { get; set; }

    public int Cycles { get; set; } = 1000;

    public static IEnumerable<string> Servers => EventTables.Servers;

    [GlobalSetup]
    public void Setup()
    {
        _tables = EventTables.OpenAsync(Server).GetAwaiter().GetResult();
        var cycles = Math.Max(Cycles, Batch);
        (_ofStore, _ofAdoNet, _ofEfCore, _ofEfCoreHistories, _ofFile) = (new(cycles), new(cycles), new(cycles), new(cycles), new(cycles));
        FillAsync().GetAwaiter().GetResult();
        CheckAsync().GetAwaiter().GetResult();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _tables?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _tables = null!;
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public Task Store() => Batch == 1 ? _tables.Store.AppendAsync(_ofStore.Next(1)[0]) : _tables.Store.AppendAsync(_ofStore.Next(Batch));

    [Benchmark(Baseline = true)]
    public Task AdoNet() => _tables.AdoNet.AppendAsync(_ofAdoNet.NextRows(Batch));

    [Benchmark]
    public Task EfCore() => _tables.EfCore.AppendAsync(_ofEfCore.NextRows(Batch));

    [Benchmark]
    public Task EfCoreHistories() => _tables.EfCoreHistories.AppendAsync(_ofEfCoreHistories.NextRows(Batch));

    [Benchmark]
    public void FileAndFsync() => _tables.AppendToFile(_ofFile.NextRows(Batch));

    // Every side starts with the same events, and with a log as large: one that grows asks more of the disk than one that is written over.
    private async Task FillAsync()
    {
        await _tables.Store.AppendAsync(_ofStore.All);
        await _tables.AdoNet.AppendAsync(_ofAdoNet.AllRows());
        foreach (var rows in _ofEfCore.AllRows().Chunk(1000))
        {
            await _tables.EfCore.AppendAsync(rows);
        }

        foreach (var rows in _ofEfCoreHistories.AllRows().Chunk(1000))
        {
            await _tables.EfCoreHistories.AppendAsync(rows);
        }
    }

    // What was appended is there, on every side.
    private async Task CheckAsync()
    {
        await Store();
        var stored = await _tables.Store.LoadAsync(_ofStore.All[0].Id);
        var (adoNet, efCore, histories) = (_ofAdoNet.NextRows(1), _ofEfCore.NextRows(1), _ofEfCoreHistories.NextRows(1));
        await _tables.AdoNet.AppendAsync(adoNet);
        await _tables.EfCore.AppendAsync(efCore);
        await _tables.EfCoreHistories.AppendAsync(histories);
        if (
            stored != _ofStore.All[0]
            || !(await _tables.AdoNet.ReadAsync(adoNet[0]))[^1].SequenceEqual(adoNet[0].Body)
            || !(await _tables.EfCore.ReadAsync(efCore[0]))[^1].SequenceEqual(efCore[0].Body)
            || !(await _tables.EfCoreHistories.ReadAsync(histories[0]))[^1].SequenceEqual(histories[0].Body))
        {
            throw new InvalidOperationException("What was appended is not there.");
        }
    }
}
