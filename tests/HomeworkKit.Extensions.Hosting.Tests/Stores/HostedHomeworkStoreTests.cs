using HomeworkKit.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Extensions.Hosting.Tests.Stores;

public sealed class HostedHomeworkStoreTests
{
    [Fact]
    public async Task The_store_is_opened_once_when_the_host_starts_and_closed_with_it()
    {
        var opened = 0;
        InMemoryHomeworkStore? inner = null;
        using (var host = Hosted(kit => kit.UseStore((catalog, _) =>
        {
            opened++;
            return Task.FromResult(inner = new InMemoryHomeworkStore(catalog));
        })))
        {
            Assert.Equal(0, opened);
            await host.StartAsync();
            Assert.Equal(1, opened);
            Assert.Equal(0, await host.Services.GetRequiredService<IHomeworkStore>().CountAsync(HomeworkQuery.All));
            await host.StopAsync();
        }

        Assert.Equal(1, opened);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => inner!.CountAsync(HomeworkQuery.All));
    }

    [Fact]
    public async Task A_host_whose_store_cannot_be_opened_does_not_start()
    {
        using var host = Hosted(static kit =>
            kit.UseStore(static Task<InMemoryHomeworkStore> (_, _) => throw new HomeworkStoreUnavailableException(StoreCodes.CannotOpen)));

        var problem = await Assert.ThrowsAsync<HomeworkStoreUnavailableException>(() => host.StartAsync());
        Assert.Equal(StoreCodes.CannotOpen, problem.Code);
    }

    [Fact]
    public async Task A_host_that_says_no_store_is_told_so_when_it_starts()
    {
        using var host = Hosted(static _ => { });

        var problem = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Contains("UseStore", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_health_check_tells_a_code_and_nothing_else()
    {
        var inner = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
        using var host = Hosted(kit => kit.UseStore((_, _) => Task.FromResult(inner)), away: true);
        var health = host.Services.GetRequiredService<HealthCheckService>();

        var report = await health.CheckHealthAsync();

        Assert.Equal(HealthStatus.Unhealthy, report.Status);
        Assert.Equal(StoreCodes.Unreachable, report.Entries["homework-store"].Description);
        Assert.Null(report.Entries["homework-store"].Exception);
    }

    private static IHost Hosted(Action<HomeworkKitOptions> configure, bool away = false)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddHomeworkKit(configure);
        builder.Services.AddHealthChecks().AddHomeworkStore();
        if (away)
        {
            builder
                .Services.AddOptions<HomeworkKitOptions>()
                .Configure(static kit =>
                    kit.UseStore(static Task<InMemoryHomeworkStore> (_, _) => throw new HomeworkStoreUnavailableException(StoreCodes.Unreachable)));
        }

        return builder.Build();
    }
}
