using HomeworkKit.Benchmarks.Storage;

namespace HomeworkKit.Benchmarks.Summary.Areas;

/// <summary>Events stored and loaded, on a file of SQLite's at full durability.</summary>
internal sealed class StorageArea : SummaryArea
{
    // A disk that is shared swings far more than a processor.
    private const double DiskNoise = 0.5;

    private AppendBenchmarks? _append;
    private LoadBenchmarks? _load;

    internal override IEnumerable<Comparison> Begin(Pace pace)
    {
        foreach (var batch in new[] { 1, 100 })
        {
            _append?.Dispose();
            _append = new AppendBenchmarks { Server = EventTables.Sqlite, Batch = batch, Cycles = pace.Of(1000) };
            _append.Setup();
            var (append, name) = (_append, batch == 1 ? "append one event" : "append an event, 100 at a time");
            yield return new(name, "EF Core, the same work", Side.Of(append.Store), Side.Of(append.EfCoreHistories))
            {
                WaitsForDisk = true,
                Units = batch,
                Budget = new() { Time = 0.7, Noise = DiskNoise },
            };
            yield return new(name, "EF Core, bare rows", Side.Of(append.Store), Side.Of(append.EfCore)) { WaitsForDisk = true, Units = batch };
            yield return new(name, "ADO.NET, prepared", Side.Of(append.Store), Side.Of(append.AdoNet)) { WaitsForDisk = true, Units = batch };
            yield return new(name, "file and fsync", Side.Of(append.Store), Side.Of(append.FileAndFsync))
            {
                WaitsForDisk = true,
                Units = batch,
                Budget = batch == 1 ? new() { Time = 1.3, Noise = DiskNoise } : null,
            };
        }

        _load = new LoadBenchmarks { Server = EventTables.Sqlite, Cycles = pace.Of(500) };
        _load.Setup();
        var (load, parse) = (_load, Side.Of(_load.ParseAndFold));
        yield return new("load 20 events, rows", "ADO.NET, prepared, the same compared", Side.Of(load.Store), Side.Of(load.AdoNetChecked))
        {
            Apart = parse,
            Budget = Budget.AtMost(1.2),
        };
        yield return new("load 20 events, rows", "ADO.NET, prepared, bodies alone", Side.Of(load.Store), Side.Of(load.AdoNet))
        {
            Apart = parse,
            Budget = Budget.AtMost(1.2) with { IsOfUnlikeWork = true },
        };
        yield return new("load 20 events, rows", "EF Core, pooled, compiled, bodies alone", Side.Of(load.Store), Side.Of(load.EfCore)) { Apart = parse };
        yield return new("load 20 events, parsed and folded", "EF Core, pooled, compiled, bodies alone", Side.Of(load.Store), Side.Of(load.EfCore))
        {
            Budget = Budget.FasterBy(1.5),
        };
        yield return new("load 20 events, parsed and folded", "ADO.NET, prepared, bodies alone", Side.Of(load.Store), Side.Of(load.AdoNet));
    }

    public override void Dispose()
    {
        _append?.Dispose();
        _load?.Dispose();
        base.Dispose();
    }
}
