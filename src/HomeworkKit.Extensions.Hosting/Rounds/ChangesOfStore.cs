using HomeworkKit.Storage;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>The feed of changes as workers read it.</summary>
internal static class ChangesOfStore
{
    /// <summary>
    /// Gives what changed; from the beginning where an older backup was put back and the store knows less than the worker: what was seen may have become
    /// something else.
    /// </summary>
    internal static async Task<ChangePage> ChangesOrAllAsync(this IHomeworkStore store, ChangeToken since, CancellationToken cancellationToken)
    {
        try
        {
            return await store.ChangesAsync(since, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (HomeworkStoreUnavailableException ahead) when (ahead.Code == StoreCodes.TokenAhead)
        {
            return await store.ChangesAsync(default, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }
}
