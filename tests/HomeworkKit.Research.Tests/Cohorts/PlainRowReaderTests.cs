using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Research.Tests.Cohorts;

/// <summary>The fast way of reading a row and the general one: the fast one takes fewer rows, and means the same by those that it takes.</summary>
public sealed class PlainRowReaderTests
{
    private const string Whole =
        """{"client":"syn-000001","assignment":"a-1","kind":"mood-log","status":"done","due":"2026-01-29T01:00:00Z","open":true,"at":"2026-02-03T02:14:00Z","day":"2026-02-02","minutes":12.25,"rating":-3}""";

    private static readonly string[] Pieces =
    [
        "{",
        "}",
        "[",
        "]",
        "\"",
        ":",
        ",",
        " ",
        "\\",
        "\\u0061",
        "\n",
        "\t",
        "0",
        "-",
        ".",
        "e5",
        "1",
        "01",
        "1.5",
        "true",
        "false",
        "null",
        "\"client\"",
        "\"status\":",
        "\"done\"",
        "\"partly\"",
        "\"at\":",
        "\"day\":",
        "\"2026-02-28\"",
        "\"2026-02-30\"",
        "\"minutes\":",
        "\"rating\":",
        "\"open\":",
        "\"x\":",
        "\"\"",
        "é",
        "\u0001",
        ",\"rating\":7",
        ",\"day\":null",
        ",\"at\":5",
        ",\"status\":\"no-entry\"",
        ",\"rating\":1e3",
        ",\"minutes\":\"7\"",
    ];

    // A whole row with up to three pieces put in, taken out or put in the place of something.
    private static readonly Gen<string> Rows =
        from edits in Gen.Choose(0, 3).SelectMany(static count => Gen.ArrayOf(
            from at in Gen.Choose(0, 1_000_000)
            from removed in Gen.Choose(0, 12)
            from piece in Gen.Elements(Pieces)
            from adds in Gen.Elements(true, true, false)
            select (At: at, Removed: removed, Piece: adds ? piece : string.Empty), count))
        select edits.Aggregate(Whole, static (row, edit) =>
        {
            var at = edit.At % (row.Length + 1);
            return row[..at] + edit.Piece + row[Math.Min(row.Length, at + edit.Removed)..];
        });

    [Law(71, 20_000)]
    public Property What_it_takes_means_the_same_token_by_token() => Law.Holds(
        Rows,
        static row =>
        {
            var plain = default(CohortRow);
            var utf8 = Encoding.UTF8.GetBytes(row);
            if (PlainRowReader.TryRead(utf8, ref plain))
            {
                var (fast, general) = (new ClientTable(), new ClientTable());
                Assert.Equal(CohortRowReader.TryAddToken(utf8, general), plain.TryAddTo(fast));
                Assert.Equal(Text(general), Text(fast));
            }
        });

    [Fact]
    public void It_takes_rows_as_they_are_written()
    {
        var row = default(CohortRow);
        Assert.True(PlainRowReader.TryRead(Encoding.UTF8.GetBytes(Whole), ref row));
        Assert.Equal(
            ("syn-000001", "done", "2026-02-02", "12.25", "-3", true, true),
            (Is(row.Client), Is(row.Status), Is(row.Day), Is(row.Minutes), Is(row.Rating), row.HasAttempt, row.IsOpen));
    }

    [Theory]
    [InlineData("""{"client": "c","status":"done"}""")]
    [InlineData("""{"client":"\u0063","status":"done"}""")]
    [InlineData("""{"client":"c","status":"done"} """)]
    [InlineData("""{"client":"c","status":"done","rating":1e2}""")]
    [InlineData("""{"client":"c","status":"done","x":{}}""")]
    [InlineData("""{"client":"c","status":"done","rating":null}""")]
    public void It_leaves_the_rest_to_the_general_way(string text)
    {
        var row = default(CohortRow);
        Assert.False(PlainRowReader.TryRead(Encoding.UTF8.GetBytes(text), ref row));
        Assert.True(CohortRowReader.TryAdd(Encoding.UTF8.GetBytes(text), new ClientTable()));
    }

    private static string Is(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text);

    private static string Text(ClientTable table) => string.Join('\n', table.InOrder().Select(index =>
    {
        ref readonly var sums = ref table.At(index);
        var (all, open) = (sums.All, sums.Open);
        var counts = string.Join(' ', Enum.GetValues<PracticeRowStatus>().Select(status => $"{all[(int)status]}/{open[(int)status]}"));
        return $"{table.NameOf(index)} {sums.Attempts} {sums.Sessions} {sums.Days.Span()} {sums.Minutes.Count} {sums.Minutes.Sum} {sums.Rating.Count} {sums.Rating.Sum} {counts}";
    }));
}
