using HomeworkKit.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace HomeworkKit.Extensions.Hosting.Tests;

/// <summary>A small host on a server without a network.</summary>
internal static class TestHost
{
    internal static async Task<WebApplication> StartAsync(Action<WebApplication> map, Action<IServiceCollection>? services = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddHomeworkKit(static kit => kit.UseStore(static (catalog, _) => Task.FromResult(new InMemoryHomeworkStore(catalog))));
        services?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseExceptionHandler();
        map(app);
        await app.StartAsync();
        return app;
    }
}
