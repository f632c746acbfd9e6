using Microsoft.Extensions.Hosting;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Opens the store before anything else starts: a host that cannot keep homework does not take requests.</summary>
internal sealed class StoreOpening(HostedHomeworkStore store) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken) => await store.OpenAsync(cancellationToken).ConfigureAwait(false);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
