using Microsoft.Extensions.DependencyInjection;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Adds programmes to a host.</summary>
public static class ProgrammeServiceCollectionExtensions
{
    /// <summary>Adds the worker that puts forward the steps of programmes whose time has come.</summary>
    /// <param name="services">The host's services, with <c>AddHomeworkKit</c>.</param>
    /// <param name="configure">Says how; null for the usual way.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddHomeworkProgrammes(this IServiceCollection services, Action<ProgrammeOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);

        // A day of a programme begins where the client is.
        services.AddOptions<HomeworkKitOptions>().Validate(static kit => kit.SaysZones, HostingMessages.NoZones).ValidateOnStart();
        var options = services.AddOptions<ProgrammeOptions>().Validate(static options => options.IsSound, ProgrammeWorkerMessages.Options).ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.AddSingleton<ProgrammeRound>();
        services.AddHostedService<ProgrammeWorker>();
        return services;
    }
}
