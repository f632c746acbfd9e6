using System.Globalization;

namespace HomeworkKit.Storage.PostgreSql.Tests;

public sealed class PostgreSqlTokenTests
{
    // The server ends before a transaction is this old.
    private const ulong Oldest = int.MaxValue;

    [Fact]
    public void A_token_has_room_for_any_number_of_open_transactions()
    {
        var open = Enumerable.Range(0, 300).Select(static place => ulong.MaxValue - Oldest + (ulong)place).ToArray();
        var snapshot = PostgreSqlSnapshot.Of(Said(ulong.MaxValue, open), isReplica: false);
        var token = new PostgreSqlToken(snapshot, snapshot, (ulong.MaxValue, Guid.Parse("019cafb4-fd00-7325-afee-8fb425737f2b")));
        var read = PostgreSqlToken.Read(ChangeToken.Parse(token.Write().ToString()));
        Assert.Equal(snapshot.ToServer(), read.Told.ToServer());
        Assert.Equal(snapshot.ToServer(), read.Until!.ToServer());
        Assert.Equal(token.Last, read.Last);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_later_snapshot_knows_what_an_earlier_one_knew_and_nothing_that_is_open(int seed)
    {
        var random = new Random(seed);
        var (open, most, next, known) = (new SortedSet<ulong>(), 0, 1UL, new HashSet<ulong>());
        for (var moment = 0; moment < 500; moment++)
        {
            for (var begun = random.Next(open.Count < 40 ? 5 : 3); begun > 0; begun--)
            {
                open.Add(next++);
            }

            for (var ended = random.Next(4); ended > 0 && open.Count > 0; ended--)
            {
                open.Remove(open.ElementAt(random.Next(open.Count)));
            }

            most = Math.Max(most, open.Count);
            var snapshot = PostgreSqlSnapshot.Of(Said(next, [.. open]), isReplica: false);
            var knows = Enumerable
                .Range(1, (int)next)
                .Select(static number => (ulong)number)
                .Where(number => number < snapshot.Limit && !snapshot.Open.Contains(number))
                .ToHashSet();
            Assert.Superset(known, knows);
            Assert.Empty(knows.Intersect(open));
            known = knows;
        }

        Assert.True(most > 25, "more than there is room for");
        Assert.True(known.Count > 300, "enough ended to be known");
    }

    [Fact]
    public void A_replica_knows_what_ended_before_the_oldest_open_transaction_alone()
    {
        var snapshot = PostgreSqlSnapshot.Of("7:12:", isReplica: true);
        Assert.Equal("7:7:", snapshot.ToServer());
    }

    [Fact]
    public void Nothing_is_known_of_numbers_behind_the_last_that_was_written()
    {
        var snapshot = PostgreSqlSnapshot.Of(Said(12, [5, 9]), isReplica: false);
        Assert.Equal("5:8:5", snapshot.UpTo(7).ToServer());
        Assert.Equal("5:12:5,9", snapshot.UpTo(11).ToServer());
        Assert.Equal("5:12:5,9", snapshot.UpTo(999).ToServer());
        Assert.Equal("1:1:", snapshot.UpTo(0).ToServer());
    }

    private static string Said(ulong limit, ulong[] open) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(open.Length == 0 ? limit : open[0])}:{limit}:{string.Join(',', open.Select(static one => one.ToString(CultureInfo.InvariantCulture)))}");
}
