using HomeworkKit.Storage;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>The options of HomeworkKit in a host, set once at start-up.</summary>
public sealed class HomeworkKitOptions
{
    /// <summary>Gets or sets the kinds of homework that the host knows.</summary>
    /// <value>The built-in kinds by default.</value>
    public HomeworkCatalog Catalog { get; set; } = HomeworkCatalog.BuiltIn;

    /// <summary>Gets or sets how large JSON in a request may be.</summary>
    /// <value>One mebibyte, 32 levels deep, strings of 64 KiB and lists of 10,000 items by default. What the store holds is not bound by it.</value>
    public HomeworkJsonLimits RequestLimits { get; set; } = new() { DocumentBytes = 1024 * 1024, Depth = 32, StringBytes = 64 * 1024, ListItems = 10_000 };

    /// <summary>Gets or sets how many events one request may bring.</summary>
    /// <value>500 by default: weeks of a device that was offline.</value>
    public int RequestEvents { get; set; } = 500;

    /// <summary>Gets or sets where a client is: the zone of floating schedules and of quiet hours.</summary>
    /// <value>The workers for reminders and upkeep do not start before a host has said it: a day that begins in UTC is nobody's day. UTC otherwise.</value>
    public Func<ClientRef, DateTimeZone> ZoneOf
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
            SaysZones = true;
        }
    } = static _ => DateTimeZone.Utc;

    /// <summary>Gets or sets the name of the document in which a client's sessions stand.</summary>
    /// <value><c>sessions</c> by default. A client without one has no known sessions.</value>
    public string SessionsDocument { get; set; } = "sessions";

    internal bool SaysZones { get; private set; }

    internal Func<IServiceProvider, HomeworkCatalog, CancellationToken, Task<IHomeworkStore>>? OpenStore { get; private set; }

    /// <summary>Says where homework is kept. The store is opened when the host starts, and closed when it ends.</summary>
    /// <typeparam name="TStore">The type of the store.</typeparam>
    /// <param name="open">Opens it with the kinds of <see cref="Catalog"/>.</param>
    public void UseStore<TStore>(Func<HomeworkCatalog, CancellationToken, Task<TStore>> open)
        where TStore : IHomeworkStore
    {
        ArgumentNullException.ThrowIfNull(open);
        UseStore((_, catalog, cancellationToken) => open(catalog, cancellationToken));
    }

    /// <summary>Says where homework is kept, for stores that need other services to be opened.</summary>
    /// <typeparam name="TStore">The type of the store.</typeparam>
    /// <param name="open">Opens it with the kinds of <see cref="Catalog"/>.</param>
    public void UseStore<TStore>(Func<IServiceProvider, HomeworkCatalog, CancellationToken, Task<TStore>> open)
        where TStore : IHomeworkStore
    {
        ArgumentNullException.ThrowIfNull(open);
        OpenStore = async (services, catalog, cancellationToken) => await open(services, catalog, cancellationToken).ConfigureAwait(false);
    }
}
