using System.Text;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Research.Tests.Datasets;

public sealed class CsvDatasetTests
{
    private static readonly CsvMapping Mood = new()
    {
        Study = "example",
        Client = "who",
        When = new CsvTimestamp("at"),
        Missing = ["NA"],
        Record = new MoodLogColumns
        {
            Items =
            [
                new(new CsvColumn("worry") { Missing = ["-99"] }, new MoodItem { Key = "worry", Scale = RatingScale.OneToSeven }),
                new("sad", new MoodItem { Key = "sad", Scale = RatingScale.OneToSeven }),
            ],
        },
    };

    private static readonly CsvMapping Bringmann = new()
    {
        Study = "bringmann2013",
        Client = "subjno",
        Series = ["st_period"],
        TimeZone = "UTC",
        When = new CsvDayAndPrompt
        {
            Day = "dayno",
            Prompt = "beepno",
            FirstDay = new LocalDate(2010, 1, 4),
            FirstPrompt = new LocalTime(7, 30),
            MinutesBetweenPrompts = 90,
        },
        Answered = "informat04",
        Missing = ["NA"],
        RowsBeginUnnamed = true,
        Record = new MoodLogColumns
        {
            Items =
            [
                new("opgewkt_", new MoodItem { Key = "cheerful", Scale = RatingScale.OneToSeven }),
                new("onplplez", new MoodItem { Key = "pleasantness", Scale = new RatingScale(-3, 3) }),
                new("pieker", new MoodItem { Key = "worry", Scale = RatingScale.OneToSeven }),
            ],
        },
    };

    [Fact]
    public async Task Missing_codes_are_blank_and_values_outside_their_scale_are_blank_and_told()
    {
        var (cycles, report) = await Read(
            Mood,
            "who,at,worry,sad\na,2026-03-02T08:00:00Z,-99,3\na,2026-03-02T12:00:00+01:00,9,NA\na,2026-03-02T18:00:00Z,2,2.5\na,2026-03-03T08:00:00Z,7,\n");

        Assert.Equal([["sad=3"], ["worry=2"], ["worry=7"]], Ratings(cycles));
        Assert.Equal(
            [
                new DatasetProblem(DatasetCodes.OutOfScale, "test.csv", 3, "worry", IsLineSkipped: false),
                new DatasetProblem(DatasetCodes.OutOfScale, "test.csv", 4, "sad", IsLineSkipped: false),
            ],
            report.Problems);
        Assert.Equal((3, 1, 2, 0), (report.Read, report.Unanswered, report.CellsLeftBlank, report.Skipped));
    }

    [Fact]
    public async Task Rows_without_a_person_a_time_or_all_their_fields_are_skipped_and_told()
    {
        var (cycles, report) = await Read(
            Mood,
            "who,at,worry,sad\n,2026-03-02T08:00:00Z,1,1\na,NA,1,1\na,yesterday,1,1\na,2026-03-02T08:00:00Z,1\na,2026-03-02T08:00:00Z,1,1\na,2026-03-02T08:00:00Z,2,2\n\"a b\",2026-03-02T08:00:00Z,1,1\n"
        );

        Assert.Equal([["worry=1", "sad=1"]], Ratings(cycles));
        Assert.Equal(
            [(2L, DatasetCodes.KeyMissing), (3L, DatasetCodes.TimeMissing), (4L, DatasetCodes.InvalidTime), (4L, DatasetCodes.TimeMissing), (5L, DatasetCodes.WrongFieldCount), (7L, DatasetCodes.DuplicateKey), (8L, DatasetCodes.InvalidKey)],
            report.Problems.Select(static problem => (problem.Line!.Value, problem.Code)));
        Assert.Equal((1, 6), (report.Read, report.Skipped));
    }

    [Fact]
    public async Task A_number_that_is_none_is_blank_and_told_without_repeating_it()
    {
        var (_, report) = await Read(Mood, "who,at,worry,sad\na,2026-03-02T08:00:00Z,lots,2\n");

        Assert.Equal(DatasetCodes.NotANumber, Assert.Single(report.Problems).Code);
        Assert.DoesNotContain("lots", report.Problems[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_in_any_order_become_cycles_in_the_order_of_time_that_JSON_keeps()
    {
        var (cycles, _) = await Read(Mood, "who,at,worry,sad\nb,2026-03-03T08:00:00Z,2,\na,2026-03-03T08:00:00Z,2,\nb,2026-03-02T08:00:00Z,1,\n");

        Assert.Equal(["b", "a"], cycles.Select(static cycle => cycle.Client.Value));
        Assert.Equal([["worry=1"], ["worry=2"], ["worry=2"]], Ratings(cycles));
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        Assert.All(cycles, cycle => Assert.Equal(cycle, json.Read(json.Write(cycle))));
        Assert.All(cycles, static cycle => Assert.All(cycle.Attempts, static recorded => Assert.Equal(AttemptSource.Imported, recorded.Attempt.Source)));
    }

    [Fact]
    public async Task A_second_reading_gives_equal_cycles_and_another_study_other_ids()
    {
        const string Text = "who,at,worry,sad\na,2026-03-02T08:00:00Z,1,2\n";

        var (first, _) = await Read(Mood, Text);

        Assert.Equal(first, (await Read(Mood, Text)).Cycles);
        Assert.NotEqual(first[0].Id, (await Read(Mood with { Study = "other" }, Text)).Cycles[0].Id);
    }

    [Fact]
    public async Task Series_become_assignments_of_their_own()
    {
        var (cycles, _) = await Read(
            Mood with
            {
                Series = ["phase"],
            },
            "who,at,worry,sad,phase\na,2026-03-02T08:00:00Z,1,2,before\na,2026-03-02T08:00:00Z,3,4,after\na,2026-03-03T08:00:00Z,3,4,NA\n");

        Assert.Equal(["example before", "example after"], cycles.Select(static cycle => cycle.Assignment.Title));
    }

    [Fact]
    public async Task A_column_that_is_not_there_or_stands_twice_is_told_at_once()
    {
        foreach (var header in new[] { "who,at,worry", "who,at,worry,sad,sad" })
        {
            var thrown = await Assert.ThrowsAsync<DatasetException>(() => Read(Mood, header + "\n"));
            Assert.Equal(new DatasetProblem(DatasetCodes.ColumnMissing, "test.csv", 1, "sad"), thrown.Problem);
        }
    }

    [Fact]
    public async Task An_empty_file_and_one_with_a_broken_quote_are_no_CSV()
    {
        Assert.Equal(DatasetCodes.NotCsv, (await Assert.ThrowsAsync<DatasetException>(() => Read(Mood, string.Empty))).Problem.Code);
        Assert.Equal(DatasetCodes.NotCsv, (await Assert.ThrowsAsync<DatasetException>(() => Read(Mood, "who,at,worry,sad\na,\"2026\"x,1,1\n"))).Problem.Code);
    }

    [Fact]
    public async Task Local_times_are_read_by_their_patterns_in_the_zone_over_a_clock_change()
    {
        var mapping = Mood with
        {
            TimeZone = "Europe/London",
            Separator = ';',
            When = new CsvLocalTimestamp { Date = "date", DatePattern = "dd.MM.uuuu", Time = "time", TimePattern = "HH:mm" },
        };

        var (cycles, _) = await Read(mapping, "who;date;time;worry;sad\na;28.03.2026;12:00;1;1\na;29.03.2026;12:00;1;1\na;29.03.2026;01:30;1;1\n");

        Assert.Equal(
            [Instant.FromUtc(2026, 3, 28, 12, 0), Instant.FromUtc(2026, 3, 29, 1, 30), Instant.FromUtc(2026, 3, 29, 11, 0)],
            cycles[0].Attempts.Select(static recorded => recorded.Attempt.PerformedAt));
    }

    [Fact]
    public async Task Local_times_without_a_zone_are_told_row_by_row_and_never_read_as_UTC()
    {
        CsvMoment[] moments =
        [
            new CsvDateTime("at", CsvDateTimeForm.Iso),
            new CsvLocalTimestamp { Date = "at" },
            new CsvDayAndPrompt
            {
                Day = "at",
                Prompt = "worry",
                FirstDay = new LocalDate(2026, 3, 2),
                FirstPrompt = new LocalTime(9, 0),
                MinutesBetweenPrompts = 60,
            },
        ];
        foreach (var when in moments)
        {
            var (cycles, report) = await Read(Mood with { When = when }, "who,at,worry,sad\na,2026-03-02 08:00,1,1\na,2026-03-03 08:00,2,2\n");

            Assert.Empty(cycles);
            Assert.Equal(
                [new(DatasetCodes.TimeZoneMissing, "test.csv", 2, "at"), new DatasetProblem(DatasetCodes.TimeZoneMissing, "test.csv", 3, "at")],
                report.Problems);
        }

        var (read, told) = await Read(Mood, "who,at,worry,sad\na,2026-03-02T08:00:00-05:00,1,1\n");
        Assert.Equal((Instant.FromUtc(2026, 3, 2, 13, 0), 0), (read[0].Attempts[0].Attempt.PerformedAt, told.Problems.Count));
        Assert.Null(Mood.TimeZone);
    }

    [Fact]
    public async Task Practice_by_local_times_without_a_zone_has_no_minutes_and_says_so()
    {
        var practice = Mood with
        {
            Record = new PracticeColumns
            {
                Technique = PracticeTechnique.Breath,
                Start = new CsvDateTime("from", CsvDateTimeForm.Iso),
                End = new CsvDateTime("to", CsvDateTimeForm.Iso),
            },
        };
        const string Text = "who,at,from,to\na,2026-03-29T00:00:00Z,2026-03-29 00:30,2026-03-29 02:30\n";

        var (cycles, report) = await Read(practice, Text);
        Assert.Null(((MindfulnessPractice)cycles[0].Attempts[0].Attempt.Entry!).Minutes);
        Assert.Equal(
            [(DatasetCodes.TimeZoneMissing, "from", false), (DatasetCodes.TimeZoneMissing, "to", false)],
            report.Problems.Select(static problem => (problem.Code, problem.Field!, problem.IsLineSkipped)));
        Assert.Equal(60, ((MindfulnessPractice)(await Read(practice with { TimeZone = "Europe/London" }, Text)).Cycles[0].Attempts[0].Attempt.Entry!).Minutes);
    }

    [Fact]
    public void A_pattern_that_is_none_and_a_zone_that_is_none_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new CsvLocalTimestamp { Date = "date", DatePattern = "%" });
        Assert.ThrowsAny<Exception>(() => Mood with { TimeZone = "Europe/Atlantis" });
    }

    [Fact]
    public async Task Self_monitoring_takes_every_kind_of_answer()
    {
        var mapping = Mood with
        {
            Record = new SelfMonitoringColumns
            {
                Sampling = MonitoringSampling.WhenItHappens,
                Items =
                [
                    new("urge", new MonitoringItem { Key = "urge", Answer = MonitoringAnswerType.Rating, Scale = RatingScale.ZeroToTen }),
                    new("n", new MonitoringItem { Key = "n", Answer = MonitoringAnswerType.Count }),
                    new("min", new MonitoringItem { Key = "min", Answer = MonitoringAnswerType.Duration }),
                    new("did", new MonitoringItem { Key = "did", Answer = MonitoringAnswerType.YesNo }),
                    new(
                        "where",
                        new MonitoringItem
                        {
                            Key = "where",
                            Answer = MonitoringAnswerType.Choice,
                            Choices = [new() { Key = "home" }, new() { Key = "work" }],
                        }),
                    new("bed", new MonitoringItem { Key = "bed", Answer = MonitoringAnswerType.Time }),
                    new("word", new MonitoringItem { Key = "word", Answer = MonitoringAnswerType.Text }),
                    new("deg", new MonitoringItem { Key = "deg", Answer = MonitoringAnswerType.Number, Unit = "°C" }),
                ],
            },
        };

        var (cycles, report) = await Read(
            mapping,
            "who,at,urge,n,min,did,where,bed,word,deg\na,2026-03-02T08:00:00Z,4,2,15,yes,home,22:30:00,fine,-3.5\na,2026-03-02T09:00:00Z,11,-2,x,perhaps,moon,late,,\n"
        );

        var answers = ((SelfMonitoringLog)cycles[0].Attempts[0].Attempt.Entry!).Answers;
        Assert.Equal(Enum.GetValues<MonitoringAnswerType>(), answers.SelectMany(static answer => answer.GivenTypes()));
        Assert.Empty(HomeworkCatalog.BuiltIn.Validate(cycles[0].Assignment.Task!, cycles[0].Attempts[0].Attempt.Entry!).Errors);
        Assert.Equal(
            [
                DatasetCodes.OutOfScale,
                DatasetCodes.OutOfScale,
                DatasetCodes.NotANumber,
                DatasetCodes.UnknownValue,
                DatasetCodes.UnknownValue,
                DatasetCodes.InvalidTime,
            ],
            report.Problems.Select(static problem => problem.Code));
    }

    [Theory]
    [InlineData("9999-12-31T23:59:59-12:00")]
    [InlineData("-9998-01-01T00:00:00+12:00")]
    public async Task A_moment_that_no_calendar_holds_is_told_with_its_line(string cell)
    {
        var (cycles, report) = await Read(Mood, $"who,at,worry,sad\na,{cell},3,2\n");

        Assert.Empty(cycles);
        Assert.Equal([DatasetCodes.InvalidTime, DatasetCodes.TimeMissing], report.Problems.Select(static problem => problem.Code));
        Assert.All(report.Problems, static problem => Assert.Equal((2L, "at"), (problem.Line!.Value, problem.Field)));
    }

    [Fact]
    public async Task A_sleep_diary_becomes_nights_whose_measures_can_be_computed()
    {
        var mapping = Mood with
        {
            TimeZone = "Europe/London",
            When = new CsvLocalTimestamp { Date = "day" },
            Record = new SleepDiaryColumns
            {
                WakeDate = "day",
                IntoBed = "bed",
                TriedToSleep = "lights",
                MinutesToFallAsleep = "sol",
                Awakenings = "nwak",
                MinutesAwake = "waso",
                FinalAwakening = "woke",
                OutOfBed = "up",
                Quality = "q",
            },
        };

        var (cycles, report) = await Read(
            mapping,
            "who,day,bed,lights,sol,nwak,waso,woke,up,q\na,2026-03-05,22:30,23:00,30,2,45,06:30,07:00,3\na,2026-03-06,22:30,23:00,5000,2,45,06:30,25:00,9\n");

        var night = (SleepNight)cycles[0].Attempts[0].Attempt.Entry!;
        Assert.Equal((510m, 375m), (night.Measure().TimeInBed, night.Measure().TotalSleep));
        Assert.Equal(new LocalDate(2026, 3, 5), night.WakeDate);
        Assert.Equal(["sol", "up", "q"], report.Problems.Select(static problem => problem.Field));
    }

    [Fact]
    public async Task Activities_become_logs()
    {
        var mapping = Mood with
        {
            Record = new ActivityColumns
            {
                Activity = "what",
                Mastery = "m",
                Pleasure = "p",
                MoodBefore = "b",
                MoodAfter = "f",
                MoodScale = RatingScale.ZeroToTen,
            },
        };

        var (cycles, report) = await Read(mapping, "who,at,what,m,p,b,f\na,2026-03-02T08:00:00Z,walk,2,5,4,7\na,2026-03-02T09:00:00Z,,6,,,\n");

        var activity = Assert.Single(((ActivityLog)Assert.Single(cycles[0].Attempts).Attempt.Entry!).Activities);
        Assert.Equal((2m, 5m, 4m, 7m), (activity.Mastery!.Value, activity.Pleasure!.Value, activity.MoodBefore!.Value, activity.MoodAfter!.Value));
        Assert.Equal((1, 1, 1), (report.Read, report.Unanswered, report.CellsLeftBlank));
    }

    [SharedDataFact("data/bringmann2013_esm_mbct.csv")]
    public async Task The_published_file_is_read_with_its_one_slip_left_blank_and_told()
    {
        var report = new DatasetReport();

        var cycles = await CsvDataset.ReadAsync(SharedData.DataFile("bringmann2013_esm_mbct.csv"), Bringmann, report);

        var slip = Assert.Single(report.Problems, static problem => !problem.IsLineSkipped);
        Assert.Equal((DatasetCodes.OutOfScale, "onplplez"), (slip.Code, slip.Field));
        Assert.Equal(28_600, report.Read + report.Unanswered + report.Skipped);
        double[] worry =
        [
            .. cycles
                .Single(static cycle => cycle.Client.Value == "10720" && cycle.Assignment.Title == "bringmann2013 0")
                .Attempts.SelectMany(static recorded => ((MoodLog)recorded.Attempt.Entry!).Ratings)
                .Where(static rating => rating.Item == "worry")
                .Select(static rating => (double)rating.Rating.Value),
        ];
        Assert.Equal(48, worry.Length);
        Assert.Equal(4.7917, worry.Average(), 4);
        Assert.Equal(1.0097, Math.Sqrt(worry.Sum(value => Math.Pow(value - worry.Average(), 2)) / (worry.Length - 1)), 4);
    }

    private static async Task<(IReadOnlyList<HomeworkCycle> Cycles, DatasetReport Report)> Read(CsvMapping mapping, string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var report = new DatasetReport();
        return (await CsvDataset.ReadAsync(stream, "test.csv", mapping, report), report);
    }

    private static IEnumerable<IEnumerable<string>> Ratings(IEnumerable<HomeworkCycle> cycles) =>
        cycles
            .SelectMany(static cycle => cycle.Attempts)
            .Select(static recorded => ((MoodLog)recorded.Attempt.Entry!).Ratings.Select(static rating => $"{rating.Item}={rating.Rating.Value}"));
}
