using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace HomeworkKit.Benchmarks.Storage;

/// <summary>
/// EF Core tuned as its documentation has it: pooled contexts, rows added together without a search for changes, and a compiled query for the one column that
/// is needed.
/// </summary>
internal sealed class EfCoreEventTable : IEventTable
{
    // Of one model: a query that was compiled for one server is refused by another's.
    private readonly Func<Events, Guid, IAsyncEnumerable<byte[]>> _bodies = EF.CompileAsyncQuery(
        (Events context, Guid assignment) => context.Rows.Where(row => row.Assignment == assignment).OrderBy(row => row.Sequence).Select(row => row.Body));

    private readonly PooledDbContextFactory<Events> _contexts;

    internal EfCoreEventTable(Action<DbContextOptionsBuilder> use)
    {
        var builder = new DbContextOptionsBuilder<Events>();
        use(builder);
        _contexts = new PooledDbContextFactory<Events>(builder.Options);
        using var context = _contexts.CreateDbContext();
        var sql = context.Database.GenerateCreateScript();
        context.Database.ExecuteSqlRaw(sql);
        if (context.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal))
        {
            context.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL");
        }
    }

    public async Task AppendAsync(IReadOnlyList<StoredEvent> events)
    {
        await using var context = await _contexts.CreateDbContextAsync();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        context.AddRange(events.Select(static one => new Row { Assignment = one.Assignment, Sequence = one.Sequence, Body = one.Body }));
        await context.SaveChangesAsync();
    }

    public async Task<IReadOnlyList<byte[]>> ReadAsync(StoredEvent any)
    {
        await using var context = await _contexts.CreateDbContextAsync();
        var bodies = new List<byte[]>();
        await foreach (var body in _bodies(context, any.Assignment))
        {
            bodies.Add(body);
        }

        return bodies;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Events(DbContextOptions<Events> options) : DbContext(options)
    {
        internal DbSet<Row> Rows => Set<Row>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Row>().ToTable("ef_event").HasKey(static row => new { row.Assignment, row.Sequence });
    }

    private sealed class Row
    {
        public Guid Assignment { get; set; }

        public int Sequence { get; set; }

        public byte[] Body { get; set; } = [];
    }
}
