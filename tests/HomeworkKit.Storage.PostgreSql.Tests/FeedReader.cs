using System.Diagnostics;

namespace HomeworkKit.Storage.PostgreSql.Tests;

/// <summary>
/// Follows the feed, and notices what is told twice. Others may have so many transactions open on the same server that it is told a little later.
/// </summary>
internal sealed class FeedReader(IHomeworkStore store, ChangeToken since = default)
{
    private readonly Dictionary<AssignmentId, int> _told = [];
    private ChangeToken _token = since;

    /// <summary>Reads one page, and says whether there is more.</summary>
    internal async Task<bool> ReadAsync(int limit)
    {
        var page = await store.ChangesAsync(ChangeToken.Parse(_token.ToString()), limit);
        foreach (var change in page.Changes)
        {
            Assert.True(_told.GetValueOrDefault(change.Assignment) < change.Version, "told twice without a change");
            _told[change.Assignment] = change.Version;
        }

        _token = page.Next;
        return page.HasMore;
    }

    /// <summary>Reads until as much is told as is expected, or for so long that it never will be.</summary>
    internal async Task ReadUntilAsync(IReadOnlyDictionary<AssignmentId, int> expected)
    {
        var started = Stopwatch.GetTimestamp();
        while (expected.Any(one => _told.GetValueOrDefault(one.Key) < one.Value) && Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10))
        {
            if (!await ReadAsync(7))
            {
                await Task.Delay(5);
            }
        }

        Assert.Equal(expected, _told);
    }
}
