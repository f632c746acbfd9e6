using HomeworkKit.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Asks the store for as little as can be asked, and tells a code if it does not answer.</summary>
internal sealed class StoreHealthCheck(IHomeworkStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.ListDocumentsAsync(default, cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy();
        }
        catch (HomeworkStoreException problem)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, problem.Code);
        }
    }
}
