using System.IO.Compression;
using System.Text;
using HomeworkKit.Research.Synthetic;
using HomeworkKit.Research.Tests.Datasets;

namespace HomeworkKit.Research.Tests.Issues;

/// <summary>The beginning of a file is never read as a smaller dataset.</summary>
public sealed class CutFiles : IDisposable
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);
    private static readonly HomeworkDataset Dataset = new(Json);
    private static readonly string[] Lines =
    [
        .. new SyntheticCohort
        {
            Seed = 11,
            Clients = 8,
            Start = new LocalDate(2026, 2, 2),
            Weeks = 1,
        }
            .GetCycles()
            .Select(Json.Write)
            .OrderBy(static line => line.Length)
            .Take(4),
    ];
    private static readonly string Text = string.Concat(Lines.Select(static line => line + "\n"));
    private static readonly DatasetOptions Skipping = new() { Problems = DatasetProblemPolicy.Skip };
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, bool> Archives
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (
                var shape in new[] { "one member", "stored", "two members", "a member for each line", "fields in the headers", "an empty member at the end" })
            {
                data.Add(shape, false);
                data.Add(shape, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public async Task No_beginning_of_an_archive_is_a_smaller_dataset(string shape, bool glances)
    {
        var (bytes, members) = Compressed(shape);
        for (var length = glances ? 2 : 1; length < bytes.Length; length += length > 64 && length < bytes.Length - 64 ? 7 : 1)
        {
            var cut = bytes.AsMemory(0, length).ToArray();
            var read = async () => glances ? await Glances(_folder.WriteBytes("a.ndjson.gz", cut)) : await Count(cut);
            if (members.TryGetValue(length, out var whole))
            {
                Assert.Equal(whole, await read());
            }
            else
            {
                var thrown = await Assert.ThrowsAsync<DatasetException>(read);
                Assert.Equal(DatasetCodes.Truncated, thrown.Problem.Code);
                Assert.InRange(thrown.Problem.Line!.Value, 1, Lines.Length + 1);
            }
        }

        Assert.Equal(Lines.Length, await (glances ? Glances(_folder.WriteBytes("a.ndjson.gz", bytes)) : Count(bytes)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(null)]
    public async Task A_text_that_ends_within_a_line_is_told_with_the_line(int? parallelism)
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        var (line, start) = (0, 0);
        for (var length = 0; length <= bytes.Length; length++)
        {
            if (length > 0 && bytes[length - 1] == '\n')
            {
                (line, start) = (line + 1, length);
            }

            var isBetween = length == start || length == start + Encoding.UTF8.GetByteCount(Lines[line]);
            if (!isBetween && length - start > 40 && length % 11 != 0)
            {
                continue;
            }

            using var stream = new MemoryStream(bytes, 0, length);
            var read = () => Count(stream, Skipping with { Parallelism = parallelism });
            if (isBetween)
            {
                Assert.Equal(length == start ? line : line + 1, await read());
            }
            else
            {
                Assert.Equal(new DatasetProblem(DatasetCodes.Truncated, "upload", line + 1), (await Assert.ThrowsAsync<DatasetException>(read)).Problem);
            }
        }
    }

    [Fact]
    public async Task Glances_and_filters_hide_no_line_that_breaks_off()
    {
        var path = _folder.Write("a.ndjson", Text[..^100]);
        var problem = new DatasetProblem(DatasetCodes.Truncated, "a.ndjson", Lines.Length);
        var nobody = Skipping with { Filter = new DatasetFilter { Clients = [new ClientRef("nobody")], TrustsSummaries = true } };

        Assert.Equal(problem, (await Assert.ThrowsAsync<DatasetException>(() => Glances(path))).Problem);
        Assert.Equal(problem, (await Assert.ThrowsAsync<DatasetException>(() => Dataset.ScanAsync([path], static _ => { }, nobody))).Problem);
        await using var stream = File.OpenRead(path);
        Assert.Equal(problem with { File = "upload" }, (await Assert.ThrowsAsync<DatasetException>(() => Count(stream, nobody))).Problem);
    }

    [Fact]
    public async Task What_was_read_before_is_given_to_those_who_asked_for_it()
    {
        var whole = _folder.Write("c.ndjson", Text);
        var cut = Archive.Member(Text, CompressionLevel.NoCompression).AsSpan(0, Text.Length / 2).ToArray();
        var lines = Text[..(Text.Length / 2 - 15)].Count(static one => one == '\n');
        var paths = new[] { _folder.WriteBytes("a.ndjson.gz", cut), _folder.Write("b.ndjson", Text[..^100]), whole };
        var report = new DatasetReport();

        List<HomeworkCycle> read = [];
        await foreach (var cycle in Dataset.ReadAsync(paths, new DatasetOptions { AllowsIncompleteFiles = true, Report = report }))
        {
            read.Add(cycle);
        }

        Assert.Equal(lines + Lines.Length - 1 + Lines.Length, read.Count);
        Assert.Equal(
            [new(DatasetCodes.Truncated, "a.ndjson.gz", lines + 1), new DatasetProblem(DatasetCodes.Truncated, "b.ndjson", Lines.Length)],
            report.Problems);
        Assert.Equal((read.Count, 2), (report.Read, report.Skipped));
    }

    [Theory]
    [InlineData(new byte[] { 0 })]
    [InlineData(new byte[] { 0x1F })]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })]
    [InlineData(new byte[] { 0x1F, 0x8B, 7, 0, 0, 0, 0, 0, 0, 0 })]
    public async Task Something_else_behind_an_archive_is_told(byte[] rest)
    {
        byte[] bytes = [.. Archive.Member(Text), .. rest];

        var thrown = await Assert.ThrowsAsync<DatasetException>(() => Count(bytes));

        Assert.Contains(thrown.Problem.Code, new[] { DatasetCodes.Damaged, DatasetCodes.Truncated });
        Assert.Equal(Lines.Length + 1, thrown.Problem.Line);
    }

    [Fact]
    public async Task A_wrong_checksum_or_length_is_told()
    {
        for (var at = 1; at <= 8; at++)
        {
            var bytes = Archive.Member(Text);
            bytes[^at] ^= 0x10;

            Assert.Equal(DatasetCodes.Damaged, (await Assert.ThrowsAsync<DatasetException>(() => Count(bytes))).Problem.Code);
        }
    }

    [Fact]
    public async Task An_archive_without_a_byte_is_no_empty_dataset()
    {
        foreach (var length in new[] { 0, 1 })
        {
            var path = _folder.WriteBytes("a.ndjson.gz", Archive.Member(Text).AsSpan(0, length).ToArray());

            Assert.Equal(
                new DatasetProblem(DatasetCodes.Truncated, "a.ndjson.gz", 1),
                (await Assert.ThrowsAsync<DatasetException>(() => Glances(path))).Problem);
        }

        Assert.Equal(0, await Glances(_folder.Write("a.ndjson", string.Empty)));
    }

    [Fact]
    public async Task A_file_that_becomes_shorter_while_it_is_read_is_told()
    {
        var path = _folder.Write("a.ndjson", string.Concat(Enumerable.Repeat(Text, 1 + (3_000_000 / Text.Length))));
        await using var cycles = Dataset.ReadAsync(path, Skipping with { Parallelism = 1 }).GetAsyncEnumerator();
        Assert.True(await cycles.MoveNextAsync());
        await using (var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            file.SetLength(Encoding.UTF8.GetByteCount(Text) * (1_000_000 / Text.Length));
        }

        var thrown = await Assert.ThrowsAsync<DatasetException>(async () =>
        {
            while (await cycles.MoveNextAsync())
            {
            }
        });

        Assert.Equal(DatasetCodes.Truncated, thrown.Problem.Code);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(256 * 1024)]
    public async Task No_beginning_of_practice_rows_is_a_smaller_cohort(int blockBytes)
    {
        const string Rows =
            "{\"client\":\"a\",\"status\":\"done\",\"rating\":-2.5}\n{ \"status\":\"par\\u0074ly\",\"client\":\"b\" }\n\n{\"client\":\"c\",\"status\":\"done\",\"x\":{\"y\":[\"}\"]}}\n";
        for (var length = 0; length <= Rows.Length; length++)
        {
            var path = _folder.Write("rows.ndjson", Rows[..length]);
            var options = new CohortOptions { Problems = DatasetProblemPolicy.Skip, BlockBytes = blockBytes };
            var line = Rows[..length].Count(static one => one == '\n');
            var last = Rows[..length].Split('\n')[^1];
            if (last.Length == 0 || (Rows[length] == '\n' && Rows[length - 1] == '}'))
            {
                Assert.Equal(Rows[..length].Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, (await CohortScan.RunAsync(path, options)).Rows);
                continue;
            }

            Assert.Equal(
                new DatasetProblem(DatasetCodes.Truncated, "rows.ndjson", line + 1),
                (await Assert.ThrowsAsync<DatasetException>(() => CohortScan.RunAsync(path, options))).Problem);
            var report = new DatasetReport();
            await CohortScan.RunAsync(path, new CohortOptions { AllowsIncompleteFiles = true, Report = report, BlockBytes = blockBytes });
            Assert.Equal([new DatasetProblem(DatasetCodes.Truncated, "rows.ndjson", line + 1)], report.Problems);
        }
    }

    [Fact]
    public async Task A_row_that_is_too_long_and_breaks_off_is_told_as_such()
    {
        var path = _folder.Write("rows.ndjson", "{\"client\":\"a\",\"status\":\"done\"}\n{\"x\":\"" + new string('y', 40 * 1024 * 1024));
        var options = new CohortOptions { Problems = DatasetProblemPolicy.Skip };

        Assert.Equal(
            new DatasetProblem(DatasetCodes.Truncated, "rows.ndjson", 2),
            (await Assert.ThrowsAsync<DatasetException>(() => CohortScan.RunAsync(path, options))).Problem);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_beginning_of_a_table_is_a_smaller_or_another_table(bool isCompressed)
    {
        string[] rows = ["id,note,arm\n", "p-1,\"two\nlines\",12\n", "p-2,plain,34\n", "p-3,\"quoted \"\"twice\"\"\",\"5,6\"\n"];
        var table = string.Concat(rows);
        int[] ends = [.. Enumerable.Range(1, rows.Length).Select(count => rows.Take(count).Sum(static row => row.Length))];
        string[] wholes =
        [
            "p-1,\"two\nlines\",",
            "p-1,\"two\nlines\",1",
            "p-1,\"two\nlines\",12",
            "p-2,plain,",
            "p-2,plain,3",
            "p-2,plain,34",
            "p-3,\"quoted \"\"twice\"\"\",",
            "p-3,\"quoted \"\"twice\"\"\",\"5,6\"",
        ];
        wholes = [.. wholes.Select((row, place) => string.Concat(rows.Take((place / 3) + 1)) + row)];
        var bytes = isCompressed ? Archive.Member(table) : Encoding.UTF8.GetBytes(table);
        for (var length = 1; length <= bytes.Length; length++)
        {
            var path = _folder.WriteBytes(isCompressed ? "t.csv.gz" : "t.csv", bytes.AsSpan(0, length).ToArray());
            var report = new DatasetReport();
            var read = () => CovariateTable.ReadAsync(path, "id", report);
            if (length == bytes.Length || (!isCompressed && ends.Contains(length)))
            {
                await read();
                Assert.Equal((isCompressed ? 3 : Array.IndexOf(ends, length), 0, 0), (report.Read, report.Skipped, report.Notes.Count));
                continue;
            }

            // A last row that has all its fields is read without its line break, and the report says so.
            if (!isCompressed && wholes.Contains(table[..length]))
            {
                await read();
                Assert.Equal(ends.Count(end => end <= length), report.Read);
                Assert.Equal(DatasetCodes.NoFinalLineBreak, Assert.Single(report.Notes).Code);
                continue;
            }

            Assert.Equal(DatasetCodes.Truncated, (await Assert.ThrowsAsync<DatasetException>(read)).Problem.Code);
            if (!isCompressed && length > ends[0])
            {
                var kept = new DatasetReport();
                await CovariateTable.ReadAsync(path, "id", kept, allowsIncomplete: true);
                Assert.Equal(ends.Count(end => end <= length) - 1, kept.Read);
                Assert.Equal([new DatasetProblem(DatasetCodes.Truncated, "t.csv", table[..length].Count(static one => one == '\n') + 1)], kept.Problems);
            }
        }
    }

    [Fact]
    public async Task Every_reader_of_tables_tells_a_row_that_breaks_off()
    {
        var moods = new CsvMapping
        {
            Study = "s",
            Client = "who",
            When = new CsvTimestamp("at"),
            Record = new MoodLogColumns { Items = [new("worry", new() { Key = "worry", Scale = new RatingScale(0, 100) })] },
        };
        var nights = new SleepEventMapping
        {
            Study = "s",
            Client = new ClientRef("p"),
            TimeZone = "UTC",
            Start = "from",
            End = "to",
            Status = "what",
            InBed = "bed",
            LightsOff = "light",
            Asleep = "asleep",
            OutOfBed = "up",
        };
        var moodsPath = _folder.Write("moods.csv", "who,at,worry\na,2026-03-02T08:00:00Z,10\na,2026-03-02T12:00:00Z");
        var nightsPath = _folder.Write(
            "nights.csv",
            "from,to,what\n2026-03-02T23:00:00Z,2026-03-03T06:00:00Z,asleep\n2026-03-03T23:00:00Z,2026-03-04T06:00:00Z,\"asl");

        Assert.Equal(
            new DatasetProblem(DatasetCodes.Truncated, "moods.csv", 3),
            (await Assert.ThrowsAsync<DatasetException>(() => CsvDataset.ReadAsync(moodsPath, moods, new DatasetReport()))).Problem);
        Assert.Equal(
            new DatasetProblem(DatasetCodes.Truncated, "nights.csv", 3),
            (await Assert.ThrowsAsync<DatasetException>(() => SleepEventDataset.ReadAsync(nightsPath, nights, new DatasetReport()))).Problem);
        Assert.Single(Assert.Single(await CsvDataset.ReadAsync(moodsPath, moods with { AllowsIncompleteFiles = true }, new DatasetReport())).Attempts);
        Assert.Single((await SleepEventDataset.ReadAsync(nightsPath, nights with { AllowsIncompleteFiles = true }, new DatasetReport()))!.Attempts);
    }

    private static (byte[] Bytes, Dictionary<int, int> LinesByMemberEnd) Compressed(string shape)
    {
        var half = string.Concat(Lines.Take(2).Select(static line => line + "\n"));
        (byte[] Bytes, int Lines)[] members = shape switch
        {
            "one member" => [(Archive.Member(Text), 4)],
            "stored" => [(Archive.Member(Text, CompressionLevel.NoCompression), 4)],
            "two members" => [(Archive.Member(half), 2), (Archive.Member(Text[half.Length..]), 4)],
            "a member for each line" => [.. Lines.Select(static (line, index) => (Archive.Member(line + "\n", CompressionLevel.SmallestSize), index + 1))],
            "fields in the headers" => [(Archive.MemberWithFields(half, 40), 2), (Archive.MemberWithFields(Text[half.Length..], 700), 4)],
            _ => [(Archive.Member(Text), 4), (Archive.Member(string.Empty), 4)],
        };
        Dictionary<int, int> ends = [];
        var length = 0;
        foreach (var member in members)
        {
            length += member.Bytes.Length;
            ends[length] = member.Lines;
        }

        return ([.. members.SelectMany(static member => member.Bytes)], ends);
    }

    private static async Task<int> Glances(string path)
    {
        var count = 0;
        await Dataset.ScanAsync([path], _ => count++, Skipping);
        return count;
    }

    private static async Task<int> Count(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return await Count(stream, Skipping);
    }

    private static async Task<int> Count(Stream stream, DatasetOptions options)
    {
        var count = 0;
        await foreach (var cycle in Dataset.ReadAsync(stream, "upload", options))
        {
            count++;
        }

        return count;
    }
}
