using HomeworkKit.Primitives;

namespace HomeworkKit.Storage.Testing;

/// <summary>Lists what stores stream.</summary>
internal static class Listing
{
    internal static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> stream)
    {
        var all = new List<T>();
        await foreach (var item in stream.ConfigureAwait(false))
        {
            all.Add(item);
        }

        return all;
    }

    internal static async Task<List<AssignmentId>> IdsAsync(IHomeworkStore store, HomeworkQuery query) =>
        [.. (await AllAsync(store.QueryAsync(query)).ConfigureAwait(false)).Select(static summary => summary.Assignment)];
}
