using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Research.Tests.Datasets;

/// <summary>CSV as researchers have it.</summary>
public sealed class RealCsvTests : IDisposable
{
    private static readonly MoodLogColumns Worry = new() { Items = [new("worry", new MoodItem { Key = "worry", Scale = new RatingScale(0, 10) })] };
    private static readonly CsvMapping Mapping = new()
    {
        Study = "s",
        Client = "who",
        When = new CsvDateTime("at", CsvDateTimeForm.Iso),
        TimeZone = "Europe/Amsterdam",
        Record = Worry,
    };
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(CsvDateTimeForm.Iso, "2020-03-16 12:00:00")]
    [InlineData(CsvDateTimeForm.Iso, "2020-03-16T12:00:00.000")]
    [InlineData(CsvDateTimeForm.Iso, "2020-03-16 12:00")]
    [InlineData(CsvDateTimeForm.DayFirst, "16/03/2020 12:00")]
    [InlineData(CsvDateTimeForm.DayFirst, "16.3.2020 12:00:00")]
    [InlineData(CsvDateTimeForm.MonthFirst, "3/16/2020 12:00")]
    [InlineData(CsvDateTimeForm.ExcelSerial, "43906.5")]
    [InlineData(CsvDateTimeForm.MacSerial, "42444.5")]
    public async Task One_column_of_date_and_time_is_read_in_its_form_and_the_stated_zone(CsvDateTimeForm form, string cell)
    {
        var (cycles, report) = await Read(Mapping with { When = new CsvDateTime("at", form) }, $"who,at,worry\na,{cell},3\n");

        Assert.Equal(Instant.FromUtc(2020, 3, 16, 11, 0), Assert.Single(Assert.Single(cycles).Attempts).Attempt.PerformedAt);
        Assert.Empty(report.Problems);
    }

    [Theory]
    [InlineData(CsvDateTimeForm.Iso, "16/03/2020 12:00")]
    [InlineData(CsvDateTimeForm.MonthFirst, "16/03/2020 12:00")]
    [InlineData(CsvDateTimeForm.DayFirst, "2020-03-16 12:00")]
    [InlineData(CsvDateTimeForm.ExcelSerial, "59.5")]
    [InlineData(CsvDateTimeForm.ExcelSerial, "1e9")]
    [InlineData(CsvDateTimeForm.ExcelSerial, "2958466")]
    [InlineData(CsvDateTimeForm.MacSerial, "-0.5")]
    [InlineData(CsvDateTimeForm.MacSerial, "2957004")]
    [InlineData(CsvDateTimeForm.Iso, "9999-12-31 23:59:59")]
    [InlineData(CsvDateTimeForm.Iso, "-9998-01-01 00:00:00")]
    public async Task A_date_of_another_form_is_told_and_never_guessed(CsvDateTimeForm form, string cell)
    {
        var (cycles, report) = await Read(Mapping with { When = new CsvDateTime("at", form) }, $"who,at,worry\na,{cell},3\n");

        Assert.Empty(cycles);
        Assert.All(report.Problems, static problem => Assert.Equal((2L, "at"), (problem.Line!.Value, problem.Field)));
        Assert.Equal(DatasetCodes.TimeMissing, report.Problems[^1].Code);
    }

    [Fact]
    public void Rewritten_ids_are_references_and_stay_different()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyString>(), ArbMap.Default.ArbFor<NonEmptyString>(), static (one, other) =>
        {
            var (first, second) = (one.Get.Length > 20 ? one.Get[..20] : one.Get, other.Get.Length > 20 ? other.Get[..20] : other.Get);
            var (client, another) = (CsvIds.ToClient(first, CsvIdRule.Rewritten), CsvIds.ToClient(second, CsvIdRule.Rewritten));
            return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(first)) != first || Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(second)) != second
                || client is null || another is null || (first == second) == (client == another);
        }).QuickCheckThrowOnFailure();
        Assert.Equal("Anna_20B.", CsvIds.ToClient("Anna B.", CsvIdRule.Rewritten)!.Value.Value);
        Assert.Equal("a_5Fb", CsvIds.ToClient("a_b", CsvIdRule.Rewritten)!.Value.Value);
        Assert.Null(CsvIds.ToClient("Anna B.", CsvIdRule.AsTheyAre));
        Assert.Null(CsvIds.ToClient(new string('ü', 60), CsvIdRule.Rewritten));
    }

    [Fact]
    public async Task A_file_without_an_id_column_is_one_persons()
    {
        var mapping = Mapping with { Client = null, Person = new ClientRef("p-1") };

        var (cycles, _) = await Read(mapping, "at,worry\n2020-03-16 12:00:00,3\n2020-03-17 12:00:00,4\n");

        Assert.Equal(("p-1", 2), (Assert.Single(cycles).Client.Value, cycles[0].Attempts.Count));
        await Assert.ThrowsAsync<ArgumentException>(() => Read(Mapping with { Client = null }, "at,worry\n2020-03-16 12:00:00,3\n"));
    }

    [Fact]
    public async Task With_a_decimal_comma_a_point_is_no_number_and_the_other_way_round()
    {
        const string Text = "who;at;worry\na;2020-03-16 12:00;2,5\na;2020-03-17 12:00;2.5\n";
        var mapping = Mapping with
        {
            Separator = ';',
            Record = Worry with { Items = [new("worry", new MoodItem { Key = "worry", Scale = new RatingScale(0, 10, 0.5m) })] },
        };

        foreach (var comma in new[] { true, false })
        {
            var (cycles, report) = await Read(mapping with { DecimalComma = comma }, Text);
            Assert.Equal(2.5m, Assert.Single(((MoodLog)Assert.Single(Assert.Single(cycles).Attempts).Attempt.Entry!).Ratings).Rating.Value);
            Assert.Equal((comma ? 3L : 2L, DatasetCodes.NotANumber), (report.Problems[0].Line!.Value, report.Problems[0].Code));
        }
    }

    [Fact]
    public async Task Latin_1_is_read_where_it_is_stated_and_refused_where_it_is_not()
    {
        var bytes = Encoding.Latin1.GetBytes(
            "who,at,worry,Größe\nJosé,2020-03-16 12:00,3,ü\n" + string.Concat(Enumerable.Range(0, 4000).Select(static i => $"é{i},2020-03-16 12:00,3,ö\n")));
        var report = new DatasetReport();

        var cycles = await CsvDataset.ReadAsync(_folder.WriteBytes("latin.csv", bytes), Mapping with { Encoding = CsvEncoding.Latin1 }, report);

        Assert.Equal((4001, "José"), (cycles.Count, cycles[0].Client.Value));
        Assert.Equal(
            DatasetCodes.NotUtf8,
            (await Assert.ThrowsAsync<DatasetException>(() => CsvDataset.ReadAsync(_folder.Path("latin.csv"), Mapping, new DatasetReport()))).Problem.Code);
        var utf8 = Encoding.UTF8.GetBytes("\uFEFF" + Encoding.Latin1.GetString(bytes));
        Assert.Equal(cycles, await CsvDataset.ReadAsync(_folder.WriteBytes("utf8.csv", utf8), Mapping, new DatasetReport()));
    }

    [Fact]
    public async Task A_byte_order_mark_belongs_to_no_column() => Assert.Single((await Read(Mapping, "\uFEFFwho,at,worry\na,2020-03-16 12:00,3\n")).Cycles);

    [Fact]
    public async Task Sessions_of_practice_have_their_minutes()
    {
        var mapping = Mapping with
        {
            When = new CsvDateTime("start", CsvDateTimeForm.Iso),
            Record = new PracticeColumns
            {
                Technique = PracticeTechnique.BodyScan,
                Start = new CsvDateTime("start", CsvDateTimeForm.Iso),
                End = new CsvDateTime("end", CsvDateTimeForm.Iso),
            },
        };

        var (cycles, report) = await Read(
            mapping,
            "who,start,end\na,2020-03-16 12:00:00,2020-03-16 12:20:30\na,2020-03-17 12:00:00,2020-03-17 11:00:00\na,2020-03-29 01:50:00,2020-03-29 03:10:00\n");

        Assert.Equal([20.5m, null, 20m], cycles[0].Attempts.Select(static recorded => ((MindfulnessPractice)recorded.Attempt.Entry!).Minutes));
        Assert.Equal(new DatasetProblem(DatasetCodes.OutOfScale, "test.csv", 3, "end", IsLineSkipped: false), Assert.Single(report.Problems));
        Assert.Equal(40.5m, PracticeProfile.Of(PracticeSession.Of(cycles[0], Instant.FromUtc(2020, 5, 1, 0, 0), AdherenceContext.Utc)).TotalMinutes);
    }

    [Fact]
    public async Task Exports_of_REDCap_and_Qualtrics_are_read()
    {
        var redcap = Mapping with { Client = "record_id", Series = ["redcap_event_name"], Where = new CsvCondition("redcap_repeat_instrument", "diary") };
        var (events, report) = await Read(
            redcap,
            "record_id,redcap_event_name,redcap_repeat_instrument,redcap_repeat_instance,at,worry\n1,baseline_arm_1,,,,\n1,baseline_arm_1,diary,1,2020-03-16 12:00,3\n1,week_4_arm_1,diary,1,2020-04-16 12:00,2\n"
        );
        Assert.Equal((2, 2L, 1L, 0), (events.Count, report.Read, report.PassedOver, report.Problems.Count));

        var qualtrics = Mapping with { Client = "ResponseId", When = new CsvDateTime("StartDate", CsvDateTimeForm.Iso), RowsBelowHeader = 2 };
        var (answers, notes) = await Read(
            qualtrics,
            "StartDate,ResponseId,worry\nStart Date,Response ID,\"How worried,\nnow?\"\n\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\"\n2020-03-16 12:00:00,R_1,3\n"
        );
        Assert.Equal((1, 0), (answers.Count, notes.Problems.Count));
    }

    [Fact]
    public async Task Prompts_without_an_answer_stay_and_those_without_a_number_are_told()
    {
        var mapping = Mapping with
        {
            When = new CsvDayAndPrompt
            {
                Day = "day",
                Prompt = "beep",
                FirstDay = new LocalDate(2020, 3, 16),
                FirstPrompt = new LocalTime(9, 0),
                MinutesBetweenPrompts = 120,
            },
            Missing = ["NA"],
        };
        var path = _folder.Write("esm.csv", "who,day,beep,worry\na,1,1,2\na,1,2,NA\na,1,3,4\na,1,NA,NA\na,2,1,5\na,2,1,6\nb,1,1,NA\n");
        var report = new DatasetReport();

        var series = await PromptDataset.ReadAsync(path, mapping, report);

        Assert.Equal(
            [("a", 4, 3), ("b", 1, 0)],
            series.Select(static one => (one.Client.Value, one.Prompts.Count, one.Prompts.Count(static prompt => prompt.IsAnswered))));
        Assert.Equal(
            [(5L, DatasetCodes.TimeMissing, "beep"), (7L, DatasetCodes.DuplicateKey, "beep")],
            report.Problems.Select(static problem => (problem.Line!.Value, problem.Code, problem.Field)));
        Assert.Equal((3L, 2L), (report.Read, report.Unanswered));
        var share = ComplianceReport.Of(series[0].ToRecords(), new ComplianceRule(ComplianceDenominator.Scheduled)).Overall;
        Assert.Equal((0.75, 3, 1), (share.Value!.Value, share.Count, share.Missing));
        Assert.Equal(
            (3, 0),
            (
                SeriesVariability.Of(series[0].ToValues("worry"), PairRule.AdjacentSameDay).Answered,
                SeriesVariability.Of(series[0].ToValues("worry"), PairRule.AdjacentSameDay).PairCount));
        Assert.Throws<ArgumentException>(() => series[0].ToValues("joy"));
    }

    [Fact]
    public async Task Prompts_without_a_zone_are_told_also_where_their_moments_have_offsets()
    {
        var path = _folder.Write("esm.csv", "who,at,worry\na,2026-03-02T23:30:00Z,2\na,2026-03-03T08:00:00Z,NA\n");
        var mapping = Mapping with { TimeZone = null, When = new CsvTimestamp("at"), Missing = ["NA"] };
        var report = new DatasetReport();

        Assert.Empty(await PromptDataset.ReadAsync(path, mapping, report));
        Assert.Equal(
            [(2L, DatasetCodes.TimeZoneMissing, "at"), (3L, DatasetCodes.TimeZoneMissing, "at")],
            report.Problems.Select(static problem => (problem.Line!.Value, problem.Code, problem.Field)));
        var local = Assert.Single(await PromptDataset.ReadAsync(path, mapping with { TimeZone = "Asia/Tokyo" }, new DatasetReport()));
        Assert.Equal([(1, new LocalTime(8, 30)), (1, new LocalTime(17, 0))], local.Prompts.Select(static prompt => (prompt.Day, prompt.Time)));
    }

    [SharedDataFact("data/bringmann2013_esm_mbct.csv")]
    public async Task The_published_prompts_give_their_figures_through_a_mapping()
    {
        const string Json = """
            {"format":"homeworkkit-csv-mapping/1","study":"bringmann2013","client":{"column":"subjno"},"series":["st_period"],"missing":["NA"],"rowsBeginUnnamed":true,"answered":"informat04","timeZone":"Europe/Amsterdam",
             "when":{"type":"day-and-prompt","day":"dayno","prompt":"beepno","firstDay":"2010-01-04","firstPrompt":"07:30","minutesBetweenPrompts":90},
             "record":{"type":"mood-log","items":[{"column":"pieker","key":"worry","min":1,"max":7}]}}
            """;
        var report = new DatasetReport();

        var series = await PromptDataset.ReadAsync(SharedData.DataFile("bringmann2013_esm_mbct.csv"), CsvMappingFile.Read(Json), report);

        Assert.Equal(28_600, report.Read + report.Unanswered + report.Skipped);
        Assert.True(report.Counts[DatasetCodes.TimeMissing] > 0, "the padding has no prompt's number, and says so");
        var figures = SeriesVariability.Of(
            series.Single(static one => one.Client.Value == "10720" && one.Series[0] == "0").ToValues("worry"),
            PairRule.AdjacentSameDay);
        Assert.Equal(
            (48, 38, 4.7917, 1.0097, 1.5526),
            (
                figures.Answered,
                figures.PairCount,
                Math.Round(figures.Mean.Value!.Value, 4),
                Math.Round(figures.Sd.Value!.Value, 4),
                Math.Round(figures.Mssd.Value!.Value, 4)));
    }

    [SharedDataFact("data/bringmann2013_esm_mbct.csv")]
    public async Task A_look_suggests_a_mapping_that_is_refused_until_it_is_completed()
    {
        var look = await CsvPreview.OfAsync(SharedData.DataFile("bringmann2013_esm_mbct.csv"));
        var offer = look.ToMapping();

        Assert.True(look.RowsBeginUnnamed);
        Assert.Equal(["NA"], look.Missing);
        Assert.Contains("\"day\": \"dayno\"", offer, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => CsvMappingFile.Read(offer));
        var said = offer
            .Replace("\"timeZone\": \"?\"", "\"timeZone\": \"UTC\"", StringComparison.Ordinal)
            .Replace("\"firstDay\": \"?\"", "\"firstDay\": \"2010-01-04\"", StringComparison.Ordinal)
            .Replace("\"firstPrompt\": \"?\"", "\"firstPrompt\": \"07:30\"", StringComparison.Ordinal)
            .Replace("\"minutesBetweenPrompts\": \"?\"", "\"minutesBetweenPrompts\": 90", StringComparison.Ordinal);
        Assert.Equal(["subjno", "st_period"], new[] { CsvMappingFile.Read(said).Client!.Name, CsvMappingFile.Read(said).Series[0].Name });
    }

    [Theory]
    [InlineData("03/04/2020 12:00\nb,04/03/2020 12:00", CsvColumnKind.DateTimeAmbiguous)]
    [InlineData("13/04/2020 12:00\nb,04/03/2020 12:00", CsvColumnKind.DateTimeDayFirst)]
    [InlineData("04/13/2020 12:00\nb,04/03/2020 12:00", CsvColumnKind.DateTimeMonthFirst)]
    [InlineData("2020-04-13T12:00:00Z", CsvColumnKind.Timestamp)]
    [InlineData("2020-04-13", CsvColumnKind.Date)]
    [InlineData("monday", CsvColumnKind.Text)]
    public async Task A_look_says_what_cells_look_like_and_leaves_open_what_they_do_not_tell(string cells, CsvColumnKind kind)
    {
        var look = await CsvPreview.OfAsync(_folder.Write("look.csv", "id,at\na," + cells));

        Assert.Equal(kind, look.Columns[1].Kind);
        Assert.Equal(kind == CsvColumnKind.DateTimeAmbiguous, look.ToMapping().Contains("\"form\": \"?\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_look_at_numbers_of_any_size_and_at_names_that_stand_twice_offers_what_can_be_read()
    {
        var look = await CsvPreview.OfAsync(
            _folder.Write(
                "odd.csv",
                "id,at,mood!,mood?,twice,twice,huge,wide\na,2026-03-01T10:00:00Z,1,2,3,4,79228162514264337593543950335,-79228162514264337593543950335\na,2026-03-02T10:00:00Z,1,2,3,4,79228162514264337593543950335,79228162514264337593543950335"
            ));

        var mapping = (MoodLogColumns)CsvMappingFile.Read(look.ToMapping()).Record;
        Assert.Equal(["mood!: mood", "mood?: mood2"], mapping.Items.Select(static item => $"{item.Column.Name}: {item.Item.Key}"));
    }

    [Fact]
    public async Task Ratings_between_whole_numbers_are_offered_with_their_step_and_read_by_it()
    {
        var path = _folder.Write("half.csv", "id;at;low;high\na;2026-03-01 10:00:00;3,5;1\na;2026-03-02 10:00:00;5,25;1\na;2026-03-03 10:00:00;4;1\n");
        var offer = (await CsvPreview.OfAsync(path)).ToMapping().Replace("\"timeZone\": \"?\"", "\"timeZone\": \"UTC\"", StringComparison.Ordinal);

        var report = new DatasetReport();
        var cycles = await CsvDataset.ReadAsync(path, CsvMappingFile.Read(offer), report);

        Assert.Empty(report.Problems);
        Assert.Equal([3.5m, 5.25m, 4m], Assert.Single(cycles).Attempts.Select(static attempt => ((MoodLog)attempt.Attempt.Entry!).Ratings[0].Rating.Value));
    }

    [Fact]
    public async Task A_look_at_another_encoding_or_at_a_file_that_was_cut_says_so()
    {
        var wide = _folder.Write("wide.csv", string.Empty);
        await File.WriteAllBytesAsync(wide, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("id,at\na,1\n")]);
        Assert.Equal("csv/not-utf-8", (await Assert.ThrowsAsync<DatasetException>(() => CsvPreview.OfAsync(wide))).Problem.Code);
        var cut = wide + ".gz";
        await using (var archive = new System.IO.Compression.GZipStream(File.Create(cut), System.IO.Compression.CompressionLevel.NoCompression))
        {
            await archive.WriteAsync(Encoding.UTF8.GetBytes("id,at\n" + string.Concat(Enumerable.Repeat("a,1\n", 200))));
        }

        await using (var file = File.OpenWrite(cut))
        {
            file.SetLength(300);
        }

        Assert.Equal("dataset/truncated", (await Assert.ThrowsAsync<DatasetException>(() => CsvPreview.OfAsync(cut))).Problem.Code);
    }

    [Theory]
    [InlineData("nonsense", "not-json")]
    [InlineData(
        """{"format":"homeworkkit-csv-mapping/1","study":"s","client":{"column":"who"},"when":{"type":"timestamp","column":"at"},"record":{"type":"mood-log","items":[{"column":"w","key":"w","min":3.5,"max":5.25}]}}""",
        "$.record.items[0].step")]
    [InlineData(
        """{"format":"homeworkkit-csv-mapping/1","study":"s","client":{"column":"who"},"when":{"type":"timestamp","column":"at"},"record":{"type":"mood-log","items":[{"column":"w","key":"w","min":0,"max":1,"step":0}]}}""",
        "$.record.items[0].step")]
    [InlineData("{}", "$.format")]
    [InlineData(
        """{"format":"homeworkkit-csv-mapping/1","study":"s","client":{"column":"who"},"when":{"type":"timestamp","column":"at"},"record":{"type":"mood-log","items":[{"column":"w","key":"w","min":3,"max":1}]}}""",
        "$.record.items[0].max")]
    [InlineData(
        """{"format":"homeworkkit-csv-mapping/1","study":"s","when":{"type":"timestamp","column":"at"},"record":{"type":"mood-log","items":[{"column":"w","key":"w","min":1,"max":3}]}}""",
        "$.client")]
    [InlineData(
        """{"format":"homeworkkit-csv-mapping/1","study":"s","klient":"x","client":{"column":"who"},"when":{"type":"timestamp","column":"at"},"record":{"type":"mood-log","items":[{"column":"w","key":"w","min":1,"max":3}]}}""",
        "unknown-member")]
    public void A_mapping_that_is_none_is_refused_by_its_member(string json, string told) =>
        Assert.Contains(told, Assert.Throws<FormatException>(() => CsvMappingFile.Read(json)).Message, StringComparison.Ordinal);

    [SharedDataFact("data/scdtb_basic_scd.csv")]
    public async Task Published_scores_and_designs_are_read()
    {
        var report = new DatasetReport();
        var couples = await ScoreTable.ReadAsync(SharedData.DataFile("jacobson_truax_1991_table2_das.csv"), "ppid", "pre_data", "post_data", report);
        var design = await CaseTable.ReadAsync(
            SharedData.DataFile("scdtb_reversal_withdrawal.csv"),
            "phase",
            "time",
            "extbehavs",
            ["baseline1", "baseline2"],
            new DatasetReport());

        Assert.Equal((30, new ScorePair("1", 90.5, 97)), (couples.Count, couples[0]));
        Assert.Equal(
            ["baseline1", "baseline2"],
            design.Phases.Where(static phase => phase.Kind == HomeworkKit.Research.PhaseKind.Baseline).Select(static phase => phase.Name));
        Assert.Equal(2, design.Compare(HomeworkKit.Research.Improvement.Decrease).Count);
    }

    private static async Task<(IReadOnlyList<HomeworkCycle> Cycles, DatasetReport Report)> Read(CsvMapping mapping, string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var report = new DatasetReport();
        return (await CsvDataset.ReadAsync(stream, "test.csv", mapping, report), report);
    }
}
