using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace HomeworkKit.Benchmarks.Storage;

/// <summary>
/// EF Core doing what the store does for an append: it looks where each history stands, refuses what does not follow, and moves its row on, under a concurrency
/// token. Tuned alike: pooled contexts, one search for changes.
/// </summary>
/// <remarks>
/// The same work as far as it goes: the store also finds repeated ids, keeps what caseloads are listed by, and feeds those who follow its changes.
/// </remarks>
internal sealed class EfCoreHistoryTable : IEventTable
{
    private readonly PooledDbContextFactory<Histories> _contexts;

    internal EfCoreHistoryTable(Action<DbContextOptionsBuilder> use)
    {
        var builder = new DbContextOptionsBuilder<Histories>();
        use(builder);
        _contexts = new PooledDbContextFactory<Histories>(builder.Options);
        using var context = _contexts.CreateDbContext();
        context.Database.ExecuteSqlRaw(context.Database.GenerateCreateScript());
        if (context.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal))
        {
            context.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL");
        }
    }

    public async Task AppendAsync(IReadOnlyList<StoredEvent> events)
    {
        await using var context = await _contexts.CreateDbContextAsync();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        Guid[] assignments = [.. events.Select(static one => one.Assignment).Distinct()];
        var standing = await context
            .Standing.Where(history => assignments.Contains(history.Assignment))
            .ToDictionaryAsync(static history => history.Assignment);
        foreach (var one in events)
        {
            if (!standing.TryGetValue(one.Assignment, out var history))
            {
                history = context.Standing.Add(new Standing { Assignment = one.Assignment }).Entity;
                standing.Add(one.Assignment, history);
            }

            if (history.Version != one.Sequence - 1)
            {
                throw new InvalidOperationException("Somebody else was first.");
            }

            history.Version = one.Sequence;
            context.Add(new Row { Assignment = one.Assignment, Sequence = one.Sequence, Body = one.Body });
        }

        context.ChangeTracker.DetectChanges();
        await context.SaveChangesAsync();
    }

    public async Task<IReadOnlyList<byte[]>> ReadAsync(StoredEvent any)
    {
        await using var context = await _contexts.CreateDbContextAsync();
        var rows = await context.Rows.AsNoTracking().Where(row => row.Assignment == any.Assignment).OrderBy(row => row.Sequence).ToListAsync();
        return rows.ConvertAll(static row => row.Body);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Histories(DbContextOptions<Histories> options) : DbContext(options)
    {
        internal DbSet<Row> Rows => Set<Row>();

        internal DbSet<Standing> Standing => Set<Standing>();

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Row>().ToTable("ef_history_event").HasKey(static row => new { row.Assignment, row.Sequence });
            var standing = modelBuilder.Entity<Standing>().ToTable("ef_history");
            standing.HasKey(static history => history.Assignment);
            standing.Property(static history => history.Version).IsConcurrencyToken();
        }
    }

    private sealed class Standing
    {
        public Guid Assignment { get; set; }

        public int Version { get; set; }
    }

    private sealed class Row
    {
        public Guid Assignment { get; set; }

        public int Sequence { get; set; }

        public byte[] Body { get; set; } = [];
    }
}
