using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Goldens;
using HomeworkKit.Tests.Properties;
using static NodaTime.IsoDayOfWeek;

namespace HomeworkKit.Tests.Scheduling;

public sealed class ScheduleJsonTests
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    private static readonly HomeworkSchedule Everything = new()
    {
        Elements =
        [
            new Once { Date = new(2026, 3, 7), Times = [new(10, 0)] },
            new EveryNDays { Days = 2, Times = [new(7, 30), new(19, 0)] },
            new Weekly { Days = [Monday, Thursday], Times = [new(19, 0)], EveryWeeks = 2, WeekStart = Sunday },
            new Monthly { Day = 31, Times = [new(12, 0, 30)] },
            new TimesPerPeriod { Times = 3, Every = 2, Unit = PeriodUnit.Weeks },
            new RandomPrompts { PerDay = 6, From = new(9, 0), To = new(21, 0), MinimumGap = Duration.FromMinutes(45), Seed = -7 },
            new AsNeeded { When = "when worry starts" },
            new RelativeToSession { Side = SessionSide.Before, Scope = SessionScope.Next, Days = 1, Time = new(18, 0) },
        ],
        Start = new(2026, 3, 2),
        End = new(2026, 6, 30),
        Count = 100,
        EndsAtNextSession = true,
        ExcludedDates = [new(2026, 4, 3)],
        Pauses = [DateRange.Between(new(2026, 5, 1), new(2026, 5, 8))],
        Window = CompletionWindow.OfMinutes(30, 120),
        Zone = ZonePolicy.Fixed("Europe/London"),
        Reminders = new ReminderPlan
        {
            Offsets = [Duration.FromMinutes(-15), Duration.Zero],
            RepeatEvery = Duration.FromMinutes(10),
            Repeats = 3,
            QuietHours = new QuietHours { From = new(21, 30), To = new(7, 0), Policy = QuietHoursPolicy.Drop },
            Budget = new ReminderBudget { Reminders = 64, Horizon = Duration.FromDays(7), Choice = BudgetOverflowPolicy.KeepOneEach },
            AnyTimeAt = new(17, 30),
        },
    };

    private static readonly SessionCalendar Calendar = new()
    {
        Sessions =
        [
            new PlannedSession
            {
                Session = new SessionRef("s-1"),
                At = new(2026, 3, 9, 15, 0),
                Zone = "Europe/London",
                Status = SessionStatus.Held,
                MovedFrom = [new(2026, 3, 8, 15, 0)],
            },
            new PlannedSession
            {
                Session = new SessionRef("s-2"),
                At = new(2026, 3, 16, 15, 0),
                Status = SessionStatus.CalledOff,
            },
        ],
    };

    [Fact]
    public void A_schedule_with_everything_is_possible_and_comes_back_equal()
    {
        Assert.Empty(Everything.FindProblems());
        Assert.Equal(Everything, Json.ReadValue<HomeworkSchedule>(Json.WriteValue(Everything)));
        GoldenFile.Check("schedule.json", Json.WriteValue(Everything).Replace("},{", "},\n{", StringComparison.Ordinal));
    }

    [Fact]
    public void A_calendar_comes_back_equal()
    {
        Assert.Equal(Calendar, Json.ReadValue<SessionCalendar>(Json.WriteValue(Calendar)));
        GoldenFile.Check("session-calendar.json", Json.WriteValue(Calendar).Replace("},{", "},\n{", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_case_has_its_name_in_json()
    {
        Assert.Equal(Everything.Elements.Select(static element => element.GetType()), ScheduleElements.Cases.Select(static item => item.Type));
        var json = Json.WriteValue(Everything);
        Assert.All(ScheduleElements.Cases, item => Assert.Contains($"\"type\":\"{item.Name}\"", json, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_absent_is_what_the_members_say()
    {
        var read = Json.ReadValue<HomeworkSchedule>(
            "{\"start\":\"2026-03-02\",\"elements\":[{\"days\":[\"monday\"],\"times\":[\"19:00:00\"],\"type\":\"weekly\"}]}");
        Assert.Equal(HomeworkSchedule.Weekly([Monday], new LocalTime(19, 0), new(2026, 3, 2)), read);
    }

    [Fact]
    public void Fields_of_a_later_version_survive_in_every_part()
    {
        const string Text =
            "{\"elements\":[{\"type\":\"once\",\"date\":\"2026-03-07\",\"times\":[\"10:00:00\"],\"later\":1}],\"start\":\"2026-03-02\",\"pauses\":[{\"from\":\"2026-05-01\",\"to\":\"2026-05-08\",\"later\":2}],\"later\":3}";
        var again = Json.WriteValue(Json.ReadValue<HomeworkSchedule>(Text));
        Assert.All(new[] { "\"later\":1", "\"later\":2", "\"later\":3" }, field => Assert.Contains(field, again, StringComparison.Ordinal));
    }

    [Fact]
    public void A_schedule_that_cannot_be_is_read_and_then_judged()
    {
        var read = Json.ReadValue<HomeworkSchedule>(
            "{\"elements\":[{\"type\":\"weekly\"}],\"start\":\"2026-03-02\",\"end\":\"2026-03-01\",\"zone\":\"Mars/Olympus\"}");
        Assert.Equal(
            ["schedule/no-times", "schedule/no-days", "schedule/empty-range", "schedule/unknown-zone"],
            read.FindProblems().Select(static problem => problem.Code));
    }

    [Theory]
    [InlineData("{\"elements\":[]}")]
    [InlineData("{\"elements\":[null],\"start\":\"2026-03-02\"}")]
    [InlineData("{\"elements\":[{}],\"start\":\"2026-03-02\"}")]
    [InlineData("{\"elements\":[{\"type\":\"hourly\"}],\"start\":\"2026-03-02\"}")]
    [InlineData("{\"elements\":[{\"type\":\"every-n-days\",\"times\":[\"19:00:00\"]}],\"start\":\"2026-03-02\"}")]
    [InlineData("{\"elements\":[{\"type\":\"weekly\",\"days\":[1],\"times\":[\"19:00:00\"]}],\"start\":\"2026-03-02\"}")]
    [InlineData("{\"elements\":[],\"start\":\"2026-03-02\",\"zone\":\"not a zone\"}")]
    public void Json_that_is_no_schedule_is_a_coded_problem(string json) => Assert.Throws<HomeworkJsonException>(() => Json.ReadValue<HomeworkSchedule>(json));

    [Law(31)]
    public Property Any_subset_of_members_comes_back_equal() =>
        Law.Holds(Gen.Choose(0, int.MaxValue), static bits =>
        {
            bool Has(int bit) => (bits & (1 << bit)) != 0;
            var schedule = Everything with
            {
                Elements = [.. Everything.Elements.Where((_, i) => Has(i))],
                End = Has(8) ? Everything.End : null,
                Count = Has(9) ? Everything.Count : null,
                EndsAtNextSession = Has(10) ? true : Has(11) ? false : null,
                ExcludedDates = Has(12) ? Everything.ExcludedDates : [],
                Pauses = Has(13) ? Everything.Pauses : [],
                Window = Has(14) ? Everything.Window : null,
                Zone = Has(15) ? Everything.Zone : default,
                Reminders = Has(16) ? Everything.Reminders : null,
            };
            Assert.Equal(schedule, Json.ReadValue<HomeworkSchedule>(Json.WriteValue(schedule)));
        });
}
