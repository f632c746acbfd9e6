using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Storage;
using HomeworkKit.Words;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Registers HomeworkKit's services in a host.</summary>
public static class HomeworkKitServiceCollectionExtensions
{
    /// <summary>Adds the catalogue, the JSON, the store, and for ASP.NET Core the JSON options and problem details.</summary>
    /// <remarks>
    /// Everything is a singleton: <see cref="IHomeworkStore"/> (thread-safe, opened when the host starts, before it takes requests),
    /// <see cref="HomeworkCatalog"/>,
    /// <see cref="HomeworkJson"/> with the limits of requests, and <see cref="TimeProvider"/> unless there is one. For problem details, call
    /// <c>app.UseExceptionHandler()</c> too.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Says at least where homework is kept.</param>
    /// <returns>The same services.</returns>
    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "The one clock of a host, and a test's own comes before it.")]
    public static IServiceCollection AddHomeworkKit(this IServiceCollection services, Action<HomeworkKitOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services
            .AddOptions<HomeworkKitOptions>()
            .Configure(configure)
            .Validate(static options => options.OpenStore is not null, HostingMessages.NoStore)
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(static provider => provider.GetRequiredService<IOptions<HomeworkKitOptions>>().Value.Catalog);
        services.TryAddSingleton(static provider =>
            new HomeworkJson(provider.GetRequiredService<HomeworkCatalog>(), provider.GetRequiredService<IOptions<HomeworkKitOptions>>().Value.RequestLimits));
        services.TryAddSingleton<HostedHomeworkStore>();
        services.TryAddSingleton<IHomeworkStore>(static provider => provider.GetRequiredService<HostedHomeworkStore>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<Microsoft.Extensions.Hosting.IHostedService, StoreOpening>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>, HomeworkJsonOptions>());
        services.AddProblemDetails();
        services.PostConfigure<Microsoft.AspNetCore.Http.ProblemDetailsOptions>(HomeworkExceptionHandler.AddCode);

        // What ASP.NET Core cannot bind becomes a problem with a code too, not an empty answer.
        services.Configure<Microsoft.AspNetCore.Routing.RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
        services.AddExceptionHandler<HomeworkExceptionHandler>();
        return services;
    }

    /// <summary>Adds the worker that hands due reminders to a sender.</summary>
    /// <typeparam name="TSender">The host's sender.</typeparam>
    /// <param name="services">The host's services, with <see cref="AddHomeworkKit"/>.</param>
    /// <param name="configure">Says how; null for the usual way.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddHomeworkReminders<
        [System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)] TSender
    >(this IServiceCollection services, Action<ReminderOptions>? configure = null)
        where TSender : class, IReminderSender
    {
        ArgumentNullException.ThrowIfNull(services);
        RequireZones(services);
        var options = services.AddOptions<ReminderOptions>().Validate(static options => options.IsSound, ReminderMessages.Options).ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddSingleton<IReminderSender, TSender>();
        services.TryAddSingleton<ReminderRound>();
        services.AddHostedService<ReminderWorker>();
        return services;
    }

    /// <summary>Adds the worker that takes up pauses whose return date has come and closes the time of plans that are over, as the system.</summary>
    /// <remarks>A host that does without it calls <see cref="HomeworkKit.CycleUpkeep.KeepUp"/> itself, or nobody does either.</remarks>
    /// <param name="services">The host's services, with <see cref="AddHomeworkKit"/>.</param>
    /// <param name="configure">Says how; null for the usual way.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddHomeworkUpkeep(this IServiceCollection services, Action<UpkeepOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        RequireZones(services);
        var options = services.AddOptions<UpkeepOptions>().Validate(static options => options.IsSound, UpkeepMessages.Options).ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddSingleton<UpkeepRound>();
        services.AddHostedService<UpkeepWorker>();
        return services;
    }

    /// <summary>
    /// Adds the words of each request as a scoped <see cref="HomeworkWords"/>: in the language of the person's setting, else of the browser's
    /// <c>Accept-Language</c>.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Says which languages are offered.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddHomeworkWords(this IServiceCollection services, Action<HomeworkWordsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<HomeworkWordsOptions>().Validate(static options => options.IsSound, HostingMessages.NoLanguage).ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.AddHttpContextAccessor();
        services.TryAddScoped<RequestWords>();
        services.TryAddScoped(static provider => provider.GetRequiredService<RequestWords>().Choose());
        return services;
    }

    /// <summary>Adds a check of the store to the host's health checks.</summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="name">The check's name.</param>
    /// <param name="tags">Its tags, as in <c>ready</c>.</param>
    /// <returns>The same health checks.</returns>
    public static IHealthChecksBuilder AddHomeworkStore(this IHealthChecksBuilder builder, string name = "homework-store", params IEnumerable<string> tags)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddCheck<StoreHealthCheck>(name, tags: tags);
    }

    // The day of a client, and so what is due and when a pause ends, is told where the client is.
    private static void RequireZones(IServiceCollection services) =>
        services.AddOptions<HomeworkKitOptions>().Validate(static kit => kit.SaysZones, HostingMessages.NoZones).ValidateOnStart();
}
