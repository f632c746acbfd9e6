using System.Diagnostics;

namespace HomeworkKit.Storage.Testing;

/// <summary>Lists what stores stream.</summary>
internal static class Listing
{
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    internal static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> stream)
    {
        var all = new List<T>();
        await foreach (var item in stream.ConfigureAwait(false))
        {
            all.Add(item);
        }

        return all;
    }

    /// <summary>Asks the feed until it tells as many changes as are known to be there: it may tell them a little later.</summary>
    internal static async Task<ChangePage> ChangesAsync(IHomeworkStore store, ChangeToken since, int expected)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            var page = await store.ChangesAsync(since).ConfigureAwait(false);
            if (page.Changes.Count >= expected || Stopwatch.GetElapsedTime(started) > Patience)
            {
                return page;
            }

            await Task.Delay(5).ConfigureAwait(false);
        }
    }

    internal static async Task<List<AssignmentId>> IdsAsync(IHomeworkStore store, HomeworkQuery query) =>
        [.. (await AllAsync(store.QueryAsync(query)).ConfigureAwait(false)).Select(static summary => summary.Assignment)];
}
