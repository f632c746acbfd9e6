namespace HomeworkKit.Storage.PostgreSql.Tests;

/// <summary>Lists as asynchronous streams.</summary>
internal static class AsyncStreams
{
    internal static async IAsyncEnumerable<T> ToAsyncStream<T>(this IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }
}
