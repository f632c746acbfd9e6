using HomeworkKit;
using HomeworkKit.Extensions.Hosting;
using HomeworkKit.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

/// <summary>A host that opens its store when it starts, and looks for due reminders.</summary>
internal static class ExtensionsHostingPackage
{
    internal static async Task RunAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddHomeworkKit(static kit =>
        {
            kit.ZoneOf = static _ => NodaTime.DateTimeZoneProviders.Tzdb["Europe/London"];
            kit.UseStore(static (catalog, _) => Task.FromResult(new InMemoryHomeworkStore(catalog)));
        });
        builder.Services.AddHomeworkReminders<Nobody>();
        using var host = builder.Build();
        await host.StartAsync();

        var (store, cycle) = (host.Services.GetRequiredService<IHomeworkStore>(), SampleWeek.Make(new("c-4")));
        await store.AppendAsync(cycle);
        Require.That(await store.LoadAsync(cycle.Id) == cycle, "the host's store keeps what it is given");
        Require.That(
            host.Services.GetRequiredService<HomeworkJson>().Read(host.Services.GetRequiredService<HomeworkJson>().Write(cycle)) == cycle,
            "the host has its JSON");
        var refused = (Refused)cycle.Review(ReviewDecision.Complete, new Review(), Actor.Client("c-4"), SampleWeek.Start);
        Require.That(HomeworkProblems.Of(refused) is { Status: 403 }, "what a role may not do is a 403");
        await host.StopAsync();
    }

    private sealed class Nobody : IReminderSender
    {
        public Task SendAsync(DueReminder reminder, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
