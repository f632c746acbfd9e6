using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;
using static HomeworkKit.Tests.Programmes.ProgrammeStory;

namespace HomeworkKit.Tests.Programmes;

/// <summary>Eight weeks of exposure, told from beginning to end, with a session that was missed, one that moved, a no, and a step released by hand.</summary>
public sealed class EightWeeksOfExposureTests
{
    private static readonly AssignmentTemplate Exposure = new()
    {
        Id = Template(10),
        Version = 1,
        Title = "Facing {fear}",
        Task = new ExposureTask { Format = ExposureFormat.Graded },
        Schedule = new ScheduleShape { Elements = [new TimesPerPeriod { Times = 3, Every = 1, Unit = PeriodUnit.Weeks }], LengthDays = 7 },
    };

    private static readonly Programme EightWeeks = new()
    {
        Id = ProgrammeId.From(Number(0xF01)),
        Version = 1,
        Title = "Eight weeks of exposure",
        Steps =
        [
            new() { Key = "reading", Template = Reading.Id, TemplateVersion = 1, Release = new AtStart(), IsRequired = true },
            new() { Key = "first", Template = Exposure.Id, TemplateVersion = 1, Release = new AfterSession { Session = 2, Days = 0 } },
            new() { Key = "higher", Template = Exposure.Id, TemplateVersion = 1, Release = new AfterStep { When = StepMilestone.Reviewed } },
            new() { Key = "before-five", Template = Thoughts.Id, TemplateVersion = 3, Release = new BeforeSession { Session = 4, Days = 2, Time = new(9, 0) } },
            new() { Key = "alone", Template = Exposure.Id, TemplateVersion = 1, Release = new ByClinician() },
            new() { Key = "keep-going", Template = Thoughts.Id, TemplateVersion = 3, Release = new DaysFromStart { Days = 49, Time = new(8, 0) } },
        ],
    };

    [Fact]
    public void It_runs_through_with_a_missed_and_a_moved_session()
    {
        var story = new Story();
        Assert.Empty(EightWeeks.Validate(new TemplateLibrary([Reading, Thoughts, Exposure])).Findings);

        // Week 1: the reading is put forward in the first session, agreed there and read once, which is enough.
        Assert.Equal(["reading"], story.On(new(2026, 3, 2, 10, 5)));
        story.Change("reading", static (cycle, at) => cycle.Agree(Clinician, at, AgreementMode.InSession).OrThrow().Does(at + Hour));

        // Week 2: the session is missed and called off, so the second one is a week later. Nothing says that anybody is behind.
        story.Sessions = story.Sessions.With(story.Sessions.Sessions[1] with { Status = SessionStatus.CalledOff });
        Assert.Empty(story.On(new(2026, 3, 9, 11, 0)));
        var outlook = story.Plan().Outlook;
        Assert.Equal(("Facing the lift", Instant.FromUtc(2026, 3, 16, 10, 0)), (outlook.NextTitle, outlook.NextAt!.Value));

        // Week 3: the first exposure. The digest of the next session says what comes after it.
        Assert.Equal(["first"], story.On(new(2026, 3, 16, 10, 30)));
        story.Change("first", static (cycle, at) => cycle.Agree(Client, at).OrThrow().Does(at + Day).Submit(Client, at + (Day * 6)).OrThrow());

        // Week 4: reviewed in the session, the next one up is put forward there; the client says no to it, and everything later waits.
        story.Now(new(2026, 3, 23, 10, 20));
        Assert.Contains(
            "Facing the lift\n",
            SessionDigest.For(story.Cycles, Clinician, story.At, AdherenceContext.In(London)).WithNext(story.Plan()).ToText(London),
            StringComparison.Ordinal);
        story.Change("first", static (cycle, at) => cycle.Review(ReviewDecision.Complete, new Review(), Clinician, at).OrThrow());
        Assert.Equal(["higher"], story.On(new(2026, 3, 23, 10, 30)));
        story.Change("higher", static (cycle, at) => cycle.Decline(Client, at).OrThrow());

        // The fourth session moves behind the change of the clocks: what comes before it follows, and waits for the decision besides.
        story.Sessions = story.Sessions.With(story.Sessions.Sessions[4].MovedTo(new(2026, 4, 2, 16, 0)));
        Assert.Empty(story.On(new(2026, 3, 30, 10, 0)));
        Assert.Equal(StepWait.Decision, story.Plan().Of("before-five").WaitsFor);
        story.Change("higher", static (cycle, at) =>
            cycle.Revise(cycle.Assignment with { Title = "Standing by the lift" }, Clinician, at).OrThrow().Agree(Client, at).OrThrow());
        Assert.Equal(Instant.FromUtc(2026, 3, 31, 8, 0), story.Plan().Of("before-five").ReleasesAt);
        Assert.Equal(["before-five"], story.On(new(2026, 3, 31, 9, 0)));

        // Week 6: the step by the clinician's word is released by decision; week 8 brings the last one by itself.
        story.Enrolment = story.Enrolment.With(Decided(EnrolmentDecisionKind.ReleaseStep, Instant.FromUtc(2026, 4, 7, 9, 30), "alone"));
        Assert.Equal(["alone"], story.On(new(2026, 4, 7, 10, 30)));
        Assert.Equal(["keep-going"], story.On(new(2026, 4, 20, 8, 0)));
        Assert.Equal("finished finished going put-forward put-forward put-forward", story.Plan().States());
        Assert.Null(story.Plan().Outlook.NextTitle);
        Assert.Equal(6, story.Cycles.Select(static cycle => cycle.Id).Distinct().Count());
    }

    /// <summary>One client's eight weeks.</summary>
    private sealed class Story
    {
        internal Enrolment Enrolment { get; set; } = Enrolled(EightWeeks);

        internal List<HomeworkCycle> Cycles { get; private set; } = [];

        internal Instant At { get; private set; } = Start;

        internal SessionCalendar Sessions { get; set; } =
            new() { Sessions = [.. Enumerable.Range(0, 8).Select(static week => Session(week + 1, new LocalDateTime(2026, 3, 2, 10, 0).PlusWeeks(week)))] };

        internal void Now(LocalDateTime at) => At = at.InZoneStrictly(London).ToInstant();

        internal ProgrammePlan Plan() =>
            Enrolment.Plan(
                EightWeeks,
                At,
                Cycles,
                new ProgrammeContext
                {
                    Zone = London,
                    Templates = new TemplateLibrary([Reading, Thoughts, Exposure]),
                    Sessions = Sessions,
                });

        /// <summary>Goes to a time, and puts forward what is ready.</summary>
        internal string[] On(LocalDateTime at)
        {
            Now(at);
            var plan = Plan();
            Cycles = plan.Propose(At, Cycles);
            return [.. plan.ReadyToPropose.Select(static ready => ready.Programme!.Step)];
        }

        internal void Change(string step, Func<HomeworkCycle, Instant, HomeworkCycle> change)
        {
            var index = Cycles.FindIndex(cycle => cycle.Assignment.Programme!.Step == step);
            Cycles[index] = change(Cycles[index], At);
        }
    }
}
