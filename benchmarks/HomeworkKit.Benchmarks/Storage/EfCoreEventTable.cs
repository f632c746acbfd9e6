using Microsoft.EntityFrameworkCore;

namespace HomeworkKit.Benchmarks.Storage;

/// <summary>EF Core as its documentation has it: a context for each unit of work, changes saved together, reading without tracking.</summary>
internal sealed class EfCoreEventTable : IEventTable
{
    private readonly DbContextOptions<Events> _options;

    internal EfCoreEventTable(Action<DbContextOptionsBuilder> use)
    {
        var builder = new DbContextOptionsBuilder<Events>();
        use(builder);
        _options = builder.Options;
        using var context = new Events(_options);
        var sql = context.Database.GenerateCreateScript();
        context.Database.ExecuteSqlRaw(sql);
        if (context.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal))
        {
            context.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL");
        }
    }

    public async Task AppendAsync(IReadOnlyList<StoredEvent> events)
    {
        await using var context = new Events(_options);
        foreach (var one in events)
        {
            context.Add(new Row { Assignment = one.Assignment, Sequence = one.Sequence, Body = one.Body });
        }

        await context.SaveChangesAsync();
    }

    public async Task<IReadOnlyList<byte[]>> ReadAsync(StoredEvent any)
    {
        await using var context = new Events(_options);
        var rows = await context.Rows.AsNoTracking().Where(row => row.Assignment == any.Assignment).OrderBy(row => row.Sequence).ToListAsync();
        return rows.ConvertAll(static row => row.Body);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Events(DbContextOptions<Events> options) : DbContext(options)
    {
        internal DbSet<Row> Rows => Set<Row>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Row>().ToTable("ef_event").HasKey(static row => new { row.Assignment, row.Sequence });
    }

    private sealed class Row
    {
        public Guid Assignment { get; set; }

        public int Sequence { get; set; }

        public byte[] Body { get; set; } = [];
    }
}
