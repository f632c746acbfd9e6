using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;
using static HomeworkKit.Tests.Programmes.ProgrammeStory;

namespace HomeworkKit.Tests.Programmes;

public sealed class ProgrammePlannerTests
{
    // The ways of delivery that clinicians know from other programmes, by their usual names.
    [Fact]
    public void At_once_with_the_previous_after_it_with_a_delay_and_at_fixed_intervals()
    {
        var programme = Of(
            Step("at-once", new AtStart()),
            Step("with-previous", new WithPrevious()),
            Step("after-completed", new AfterStep { When = StepMilestone.Done }),
            Step("after-with-delay", new AfterStep { Step = "at-once", When = StepMilestone.Done, Days = 2 }),
            Step("fixed-interval", new DaysFromStart { Days = 7, Time = new(8, 0) }));
        var enrolment = Enrolled(programme);
        var plan = enrolment.Plan(programme, Start);
        Assert.Equal("ready ready waiting waiting waiting", plan.States());
        Assert.Equal((StepWait.Step, "with-previous"), (plan.Of("after-completed").WaitsFor, plan.Of("after-completed").WaitsForStep));
        Assert.Equal(Instant.FromUtc(2026, 3, 9, 8, 0), plan.Of("fixed-interval").ReleasesAt);

        var cycles = plan.Propose(Start);
        cycles[0] = cycles[0].Agree(Client, Start).OrThrow().Does(Start + (Hour * 2));
        plan = enrolment.Plan(programme, Start + Day, cycles);
        Assert.Equal("going put-forward waiting waiting waiting", plan.States());
        Assert.Equal(Start + (Hour * 2) + (Day * 2), plan.Of("after-with-delay").ReleasesAt);
        Assert.Equal("going put-forward waiting ready ready", enrolment.Plan(programme, Start + (Day * 8), cycles).States());
    }

    [Fact]
    public void A_required_step_holds_back_a_timed_one()
    {
        var programme = Of(
            Step("reading", new AtStart(), isRequired: true) with
            {
                Template = Reading.Id,
                TemplateVersion = 1,
            },
            Step("timed", new DaysFromStart { Days = 1 }));
        var enrolment = Enrolled(programme);
        var cycles = enrolment.Plan(programme, Start).Propose(Start);
        var late = Start + (Day * 5);
        Assert.Equal((StepState.Waiting, StepWait.RequiredStep, "reading"), Told(enrolment.Plan(programme, late, cycles).Of("timed")));

        // Reading it once is enough: the template says so. Then the timed step is free from that moment on.
        HomeworkCycle[] done = [cycles[0].Agree(Client, late).OrThrow().Does(late + Hour)];
        Assert.Equal("waiting", enrolment.Plan(programme, late, done).States().Split(' ')[1]);
        var free = enrolment.Plan(programme, late + Hour, done).Of("timed");
        Assert.Equal((StepState.Ready, late + Hour), (free.State, free.ReleasesAt));
        Assert.Equal("skipped ready", Enrolled(programme, Decided(EnrolmentDecisionKind.SkipStep, late, "reading")).Plan(programme, late, cycles).States());
    }

    [Fact]
    public void Before_every_appointment_is_a_step_before_each_session()
    {
        var programme = Of(
            Step(
                "one",
                new BeforeSession
                {
                    Session = 1,
                    Days = 1,
                    Time = new(9, 0),
                }),
            Step(
                "two",
                new BeforeSession
                {
                    Session = 2,
                    Days = 1,
                    Time = new(9, 0),
                }));
        var enrolment = Enrolled(programme);
        var context = In(null, Session(1, new(2026, 3, 9, 10, 0)), Session(2, new(2026, 3, 16, 10, 0)));
        var plan = enrolment.Plan(programme, Start, context: context);
        Assert.Equal([Instant.FromUtc(2026, 3, 8, 9, 0), Instant.FromUtc(2026, 3, 15, 9, 0)], plan.Steps.Select(static step => step.ReleasesAt));
        Assert.Equal(Instant.FromUtc(2026, 3, 8, 9, 0), plan.NextAt);
        Assert.Equal((StepState.Waiting, StepWait.Session, null), Told(enrolment.Plan(programme, Start).Of("one")));
    }

    [Fact]
    public void A_session_that_moves_or_is_called_off_takes_along_what_was_not_put_forward()
    {
        var programme = Of(
            Step("first", new AfterSession { Session = 1, Days = 0 }),
            Step("before", new BeforeSession { Session = 2, Days = 2 }),
            Step("fifth", new AfterSession { Session = 5, Days = 0 }));
        var enrolment = Enrolled(programme);
        var first = Session(1, new(2026, 3, 9, 10, 0));
        var context = In(null, first, Session(2, new(2026, 3, 16, 10, 0)));
        var now = Instant.FromUtc(2026, 3, 9, 10, 0);
        var cycles = enrolment.Plan(programme, now, context: context).Propose(now);
        Assert.Single(cycles);

        // The first is moved behind the second, so the second is now the first: what was put forward stays, the other follows.
        var moved = In(null, first.MovedTo(new(2026, 3, 20, 10, 0)), Session(2, new(2026, 3, 16, 10, 0)));
        var plan = enrolment.Plan(programme, now, cycles, moved);
        Assert.Equal((StepState.PutForward, Instant.FromUtc(2026, 3, 18, 10, 0)), (plan.Of("first").State, plan.Of("before").ReleasesAt!.Value));

        var off = In(null, first, Session(2, new(2026, 3, 16, 10, 0), SessionStatus.CalledOff));
        Assert.Equal("put-forward waiting waiting", enrolment.Plan(programme, now + (Day * 60), cycles, off).States());
        Assert.Equal(
            "put-forward not-applicable not-applicable",
            Enrolled(programme, Decided(EnrolmentDecisionKind.End, now + Day)).Plan(programme, now + Day, cycles, off).States());
    }

    [Fact]
    public void One_day_after_ten_to_midnight_is_tomorrow_at_that_time_across_a_change_of_the_clocks()
    {
        var programme = Of(
            Step("a", new AtStart()),
            Step(
                "day",
                new AfterStep
                {
                    Step = "a",
                    When = StepMilestone.Done,
                    Days = 1,
                }),
            Step(
                "hours",
                new AfterStep
                {
                    Step = "a",
                    When = StepMilestone.Done,
                    Hours = 24,
                }));
        var enrolment = Enrolled(programme);
        var done = Instant.FromUtc(2026, 3, 28, 23, 50);
        HomeworkCycle[] cycles = [enrolment.Plan(programme, Start).Propose(Start)[0].Agree(Client, Start).OrThrow().Does(done)];
        var plan = enrolment.Plan(programme, done, cycles);
        Assert.Equal([Instant.FromUtc(2026, 3, 29, 22, 50), Instant.FromUtc(2026, 3, 29, 23, 50)], plan.Steps.Skip(1).Select(static step => step.ReleasesAt));
    }

    [Fact]
    public void A_no_keeps_everything_later_back_until_somebody_decides()
    {
        var programme = Of(Step("a", new AtStart()), Step("b", new DaysFromStart { Days = 0 }), Step("c", new DaysFromStart { Days = 3 }));
        var enrolment = Enrolled(programme);
        var cycles = enrolment.Plan(programme, Start).Propose(Start);
        cycles[0] = cycles[0].Decline(Client, Start + Hour).OrThrow();
        var now = Start + (Day * 4);
        Assert.Equal((StepState.Waiting, StepWait.Decision, "a"), Told(enrolment.Plan(programme, now, cycles).Of("c")));
        Assert.Equal("put-forward", enrolment.Plan(programme, now, cycles).States().Split(' ')[1]);
        Assert.Equal("skipped put-forward ready", Enrolled(programme, Decided(EnrolmentDecisionKind.SkipStep, now, "a")).Plan(programme, now, cycles).States());

        // Put forward again, adapted: on the same homework, or as homework of its own.
        var revised = cycles.ToArray();
        revised[0] = revised[0].Revise(revised[0].Assignment with { Title = "A smaller step" }, Clinician, now).OrThrow();
        Assert.Equal("put-forward put-forward ready", enrolment.Plan(programme, now, revised).States());
        var again = Enrolled(programme, Decided(EnrolmentDecisionKind.RepeatStep, now, "a")).Plan(programme, now, cycles);
        Assert.Equal("ready put-forward ready", again.States());
        Assert.NotEqual(cycles[0].Id, again.ReadyToPropose[0].Id);
        Assert.Equal(2, again.ReadyToPropose[0].Programme!.Run);
        var second = again.Propose(now, cycles);
        Assert.Equal(
            "put-forward put-forward put-forward",
            Enrolled(programme, Decided(EnrolmentDecisionKind.RepeatStep, now, "a")).Plan(programme, now, second).States());
    }

    [Fact]
    public void A_declined_required_step_unlocks_nothing()
    {
        var programme = Of(Step("a", new AtStart(), isRequired: true), Step("b", new AtStart()));
        var cycles = Enrolled(programme).Plan(programme, Start).Propose(Start);
        Assert.Single(cycles);
        cycles[0] = cycles[0].Decline(Client, Start).OrThrow();
        Assert.Equal("declined waiting", Enrolled(programme).Plan(programme, Start + Day, cycles).States());
    }

    [Fact]
    public void What_was_replaced_counts_by_what_took_its_place()
    {
        var programme = Of(Step("a", new AtStart()), Step("b", new AfterStep { When = StepMilestone.Closed }));
        var enrolment = Enrolled(programme);
        var first = enrolment.Plan(programme, Start).Propose(Start)[0].Agree(Client, Start).OrThrow();
        var other = HomeworkCycle
            .Propose(first.Assignment with { Id = AssignmentId.From(Number(77)), Programme = null }, Clinician, Start + Hour, HomeworkCatalog.BuiltIn)
            .OrThrow()
            .Agree(Client, Start + Hour)
            .OrThrow();
        first = first.Review(ReviewDecision.Replace, new Review { Next = other.Id }, Clinician, Start + Hour).OrThrow();
        Assert.Equal("going waiting", enrolment.Plan(programme, Start + Day, [first]).States());
        Assert.Equal((StepState.Going, null, null), Told(enrolment.Plan(programme, Start + Day, [other, first]).Of("a")));
        Assert.Equal(other.Id, enrolment.Plan(programme, Start + Day, [other, first]).Of("a").Assignment);
        var ended = other.Stop(Client, Start + Day).OrThrow();
        Assert.Equal("finished ready", enrolment.Plan(programme, Start + Day, [first, ended]).States());

        // Stopped, and then set anew in its place; two that name each other end the search.
        var stopped = enrolment.Plan(programme, Start).Propose(Start)[0].Stop(Client, Start).OrThrow();
        var anew = HomeworkCycle.Propose(other.Assignment with { Replaces = stopped.Id }, Clinician, Start + Hour, HomeworkCatalog.BuiltIn).OrThrow();
        Assert.Equal("put-forward waiting", enrolment.Plan(programme, Start + Day, [stopped, anew]).States());
        var circle = HomeworkCycle
            .Propose(other.Assignment with { Replaces = stopped.Id }, Clinician, Start, HomeworkCatalog.BuiltIn)
            .OrThrow()
            .Agree(Client, Start)
            .OrThrow()
            .Review(ReviewDecision.Replace, new Review { Next = stopped.Id }, Clinician, Start)
            .OrThrow();
        Assert.Equal(circle.Id, enrolment.Plan(programme, Start + Day, [stopped, circle]).Of("a").Assignment);
    }

    [Fact]
    public void A_retraction_takes_back_nothing_that_was_put_forward()
    {
        var programme = Of(Step("a", new AtStart()), Step("b", new AfterStep { When = StepMilestone.Done }));
        var enrolment = Enrolled(programme);
        var done = enrolment.Plan(programme, Start).Propose(Start)[0].Agree(Client, Start).OrThrow().Does(Start + Hour);
        var cycles = enrolment.Plan(programme, Start + Hour, [done]).Propose(Start + Hour, [done]);
        cycles[0] = done.RetractAttempt(done.Attempts[0].Id, Client, Start + Day).OrThrow();
        Assert.Equal("going put-forward", enrolment.Plan(programme, Start + Day, cycles).States());
        Assert.Equal("going waiting", enrolment.Plan(programme, Start + Day, [cycles[0]]).States());
    }

    [Fact]
    public void A_pause_keeps_back_and_shifts_fixed_intervals_unless_it_says_not()
    {
        var programme = Of(Step("a", new DaysFromStart { Days = 3 }));
        var (from, until) = (Start + Day, Start + (Day * 8));
        EnrolmentDecision[] paused = [Decided(EnrolmentDecisionKind.Pause, from, by: Client), Decided(EnrolmentDecisionKind.Resume, until, by: Client)];
        Assert.Equal((StepState.Held, StepWait.Pause, null), Told(Enrolled(programme, paused).Plan(programme, until - Hour).Steps[0]));
        Assert.Equal(Start + (Day * 10), Enrolled(programme, paused).Plan(programme, until).Steps[0].ReleasesAt);
        Assert.Equal("ready", Enrolled(programme, paused[0] with { KeepsDates = true }, paused[1]).Plan(programme, until).States());

        // A pause that began after the time had come shifts nothing.
        EnrolmentDecision[] late = [Decided(EnrolmentDecisionKind.Pause, Start + (Day * 4)), Decided(EnrolmentDecisionKind.Resume, Start + (Day * 6))];
        Assert.Equal(Start + (Day * 3), Enrolled(programme, late).Plan(programme, Start + (Day * 6)).Steps[0].ReleasesAt);
        Assert.Equal(
            "going",
            Enrolled(programme, Decided(EnrolmentDecisionKind.Pause, until))
                .Plan(programme, until + Day, [Enrolled(programme).Plan(programme, until).Propose(until)[0].Agree(Client, until).OrThrow()])
                .States());
    }

    [Fact]
    public void A_step_is_held_taken_off_hold_and_released_by_decision()
    {
        var programme = Of(Step("a", new AtStart()), Step("b", new ByClinician(), isRequired: true), Step("c", new OnDate { Date = new(2027, 1, 1) }));
        var held = Enrolled(programme, Decided(EnrolmentDecisionKind.HoldStep, Start, "a"));
        Assert.Equal((StepState.Held, StepWait.Hold, null), Told(held.Plan(programme, Start).Of("a")));
        Assert.Equal((StepState.Waiting, StepWait.Clinician, null), Told(held.Plan(programme, Start).Of("b")));
        Assert.Equal("ready", held.With(Decided(EnrolmentDecisionKind.ResumeStep, Start + Hour, "a")).Plan(programme, Start + Hour).States().Split(' ')[0]);
        var now = Start + Day;
        var released = held.With(Decided(EnrolmentDecisionKind.ReleaseStep, now, "c")).With(Decided(EnrolmentDecisionKind.Pause, Start));
        Assert.Equal("held held ready", released.Plan(programme, now).States());
        Assert.Equal("held held held", released.Plan(programme, now - Hour).States());
    }

    [Fact]
    public void A_decision_of_one_who_may_not_counts_as_not_made()
    {
        var programme = Of(Step("a", new AtStart()));
        foreach (var by in new[] { Client, Actor.Supporter("s-1"), Actor.System, Actor.Client("c-other") })
        {
            Assert.Equal("ready", Enrolled(programme, Decided(EnrolmentDecisionKind.SkipStep, Start, "a", by)).Plan(programme, Start).States());
        }
    }

    [Fact]
    public void A_client_moves_to_a_new_version_by_decision_and_keeps_what_was_put_forward()
    {
        var programme = Of(Step("a", new AtStart()), Step("b", new DaysFromStart { Days = 1 }));
        var next = programme with { Version = 2, Steps = [programme.Steps[0], Step("new", new AtStart())] };
        var cycles = Enrolled(programme).Plan(programme, Start).Propose(Start);
        var moved = Enrolled(programme, Decided(EnrolmentDecisionKind.MoveToVersion, Start + Day) with { Version = 2 });
        Assert.Equal((1, 2), (moved.VersionAt(Start), moved.VersionAt(Start + Day)));
        Assert.Throws<ArgumentException>(() => moved.Plan(programme, Start + Day, cycles));
        var plan = moved.Plan(next, Start + Day, cycles);
        Assert.Equal("put-forward ready", plan.States());
        Assert.Equal(2, plan.ReadyToPropose[0].Programme!.Version);
        Assert.Throws<ArgumentException>(() => moved.Plan(next with { Id = ProgrammeId.From(Number(9)) }, Start + Day));
        Assert.Equal(1, Enrolled(programme, Decided(EnrolmentDecisionKind.MoveToVersion, Start, by: Client) with { Version = 2 }).VersionAt(Start + Day));
    }

    [Fact]
    public void A_condition_reads_the_newest_answers_of_finished_steps()
    {
        var condition = new FormCondition.AtLeast("thoughts/emotions[0].before", 70);
        var programme = Of(
            Step("thoughts", new AtStart()),
            Step("more", new AtStart()) with
            {
                OnlyIf = condition,
            },
            Step("less", new AtStart()) with
            {
                OnlyIf = new FormCondition.Not(condition),
            });
        var enrolment = Enrolled(programme);
        var going = enrolment.Plan(programme, Start).Propose(Start)[0].Agree(Client, Start).OrThrow();
        Assert.Equal((StepState.Waiting, StepWait.Answers, "thoughts"), Told(enrolment.Plan(programme, Start + Day, [going]).Of("more")));
        var high = going.Does(Start + Hour, entry: Felt(20)).Does(Start + (Hour * 2), entry: Felt(80)).Submit(Client, Start + Day).OrThrow();
        Assert.Equal("finished ready not-applicable", enrolment.Plan(programme, Start + Day, [high]).States());
        var low = going.Does(Start + Hour, entry: Felt(80)).Does(Start + (Hour * 2), entry: Felt(20)).Submit(Client, Start + Day).OrThrow();
        Assert.Equal("finished not-applicable ready", enrolment.Plan(programme, Start + Day, [low]).States());

        // Nobody answered: neither the condition nor its opposite holds, and both say so.
        var none = enrolment.Plan(programme, Start + Day, [going.Submit(Client, Start + Day).OrThrow()]);
        Assert.Equal("finished not-applicable not-applicable", none.States());
        Assert.All(none.Steps.Skip(1), static step => Assert.Equal(StepWait.MissingAnswers, step.WaitsFor));
    }

    [Fact]
    public void What_a_client_keeps_private_decides_nothing()
    {
        var programme = Of(
            Step("thoughts", new AtStart()),
            Step("more", new AtStart()) with
            {
                OnlyIf = new FormCondition.Answered("thoughts/emotions[0].before"),
            });
        var enrolment = Enrolled(programme);
        var going = enrolment.Plan(programme, Start).Propose(Start)[0].Agree(Client, Start).OrThrow();
        var attempt = new Attempt { Id = AttemptId.New(Start), PerformedAt = Start, Outcome = AttemptOutcome.Done, Entry = Felt(80) };
        Assert.Equal("finished ready", Planned(attempt));
        Assert.Equal("finished not-applicable", Planned(attempt with { KeptPrivate = [AttemptPart.Entry] }));

        string Planned(Attempt recorded) =>
            enrolment.Plan(programme, Start + Day, [going.RecordAttempt(recorded, Client, Start).OrThrow().Submit(Client, Start).OrThrow()]).States();
    }

    [Fact]
    public void Conditions_combine_as_they_do_where_something_is_unknown()
    {
        var (known, unknown) = (new FormCondition.AtLeast("t/emotions[0].before", 70), new FormCondition.AtLeast("t/emotions[9].before", 70));
        Assert.Equal("ready", Judged(new FormCondition.Any(unknown, known)));
        Assert.Equal("not-applicable", Judged(new FormCondition.All(unknown, known)));
        Assert.Equal("not-applicable", Judged(new FormCondition.Not(new FormCondition.Any(unknown, known))));
        Assert.Equal("ready", Judged(new FormCondition.Not(new FormCondition.All(unknown, new FormCondition.Not(known)))));
        Assert.Equal("ready", Judged(new FormCondition.Not(new FormCondition.Answered("t/emotions[9].before"))));
        Assert.Equal("not-applicable", Judged(new FormCondition.ScoreAtLeast("t/total", 3)));
        Assert.Equal("ready", Judged(new FormCondition.ScoreAtLeast("t/total", 3), new Total()));
        Assert.Equal("not-applicable", Judged(new FormCondition.ScoreAtLeast("t/other", 3), new Total()));

        static string Judged(FormCondition condition, IStepScores? scores = null)
        {
            var programme = Of(Step("t", new AtStart()), Step("more", new AtStart()) with { OnlyIf = condition });
            var enrolment = Enrolled(programme);
            var done = enrolment
                .Plan(programme, Start)
                .Propose(Start)[0]
                .Agree(Client, Start)
                .OrThrow()
                .Does(Start, entry: Felt(80))
                .Submit(Client, Start)
                .OrThrow();
            return enrolment.Plan(programme, Start + Day, [done], In() with { Scores = scores }).States().Split(' ')[1];
        }
    }

    [Fact]
    public void What_is_put_forward_names_its_origin_and_has_the_clients_words()
    {
        var programme = Of(Step("read", new AtStart()) with { Template = Reading.Id, TemplateVersion = 1 }, Step("catch", new AtStart()));
        var plan = Enrolled(programme).Plan(programme, Instant.FromUtc(2026, 3, 2, 23, 30), context: In(DateTimeZoneProviders.Tzdb["Asia/Tokyo"]));
        var (read, caught) = (plan.ReadyToPropose[0], plan.ReadyToPropose[1]);
        Assert.Equal(("Read it with your sister.", new ClinicianRef("k-7"), 1), (read.Instructions, read.Clinician!.Value, read.TemplateVersion));
        Assert.Equal(new ProgrammeOrigin { Enrolment = Enrolled(programme).Id, Programme = programme.Id, Version = 1, Step = "read", Run = 1 }, read.Programme);
        Assert.Equal(new LocalDate(2026, 3, 3), caught.Schedule!.Start);
        Assert.Null(HomeworkCycle.Propose(read, Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow().VisibleTo(Actor.Supporter("s-1")).Plan.Programme);
    }

    [Fact]
    public void A_step_waits_for_words_and_for_its_template()
    {
        var programme = Of(
            Step("read", new AtStart()) with
            {
                Template = Reading.Id,
                TemplateVersion = 1,
            },
            Step("lost", new AtStart()) with
            {
                TemplateVersion = 9,
            });
        var plan = (Enrolled(programme) with { Words = [] }).Plan(programme, Start);
        Assert.Equal([StepWait.Words, StepWait.Template], plan.Steps.Select(static step => step.WaitsFor!.Value));
        Assert.Empty(plan.ReadyToPropose);
        var bad = In() with { Templates = new TemplateLibrary([Thoughts with { Schedule = new ScheduleShape() }]) };
        Assert.Equal(StepWait.Template, Enrolled(Of(Step("a", new AtStart()))).Plan(Of(Step("a", new AtStart())), Start, context: bad).Steps[0].WaitsFor);
    }

    [Fact]
    public void Alone_nothing_is_put_forward_before_the_client_asks_for_it()
    {
        var programme = Of(Step("a", new AtStart()));
        var alone = Enrolled(programme) with { Clinician = null };
        var plan = alone.Plan(programme, Start);
        Assert.Equal((StepState.Ready, StepWait.ClientsWish, null), Told(plan.Steps[0]));
        Assert.Empty(plan.ReadyToPropose);
        Assert.Empty(alone.With(Decided(EnrolmentDecisionKind.ProposeForMe, Start, by: Clinician)).Plan(programme, Start).ReadyToPropose);
        Assert.Null(Assert.Single(alone.With(Decided(EnrolmentDecisionKind.ProposeForMe, Start, by: Client)).Plan(programme, Start).ReadyToPropose).Clinician);
    }

    [Fact]
    public void The_client_sees_what_is_open_and_what_comes_next_and_never_a_date_that_has_passed()
    {
        var programme = Of(
            Step("a", new AtStart()),
            Step("b", new AfterStep { When = StepMilestone.Done }),
            Step("c", new DaysFromStart { Days = 2 }) with
            {
                Template = Reading.Id,
                TemplateVersion = 1,
            });
        var enrolment = Enrolled(programme);
        var cycles = enrolment.Plan(programme, Start).Propose(Start);
        var month = enrolment.Plan(programme, Start + (Day * 30), cycles).Outlook;
        Assert.Equal([cycles[0].Id], month.Open);
        Assert.Equal(("Catching thoughts", null), (month.NextTitle, month.NextAt));
        var soon = Enrolled(programme, Decided(EnrolmentDecisionKind.SkipStep, Start, "b")).Plan(programme, Start + Day, cycles).Outlook;
        Assert.Equal(("How fear works", Start + (Day * 2)), (soon.NextTitle, soon.NextAt!.Value));
        Assert.Null(Enrolled(programme, Decided(EnrolmentDecisionKind.Pause, Start)).Plan(programme, Start, cycles).Outlook.NextTitle);

        // The type has no place for more, and no state means late.
        Assert.Equal(
            ["NextAt", "NextTitle", "Open"],
            typeof(ProgrammeOutlook).GetProperties().Select(static member => member.Name).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Enum.GetNames<StepState>(), static name =>
            name.Contains("Late", StringComparison.Ordinal)
            || name.Contains("Behind", StringComparison.Ordinal)
            || name.Contains("Due", StringComparison.Ordinal));
    }

    [Fact]
    public void Other_clients_and_other_enrolments_homework_means_nothing()
    {
        var programme = Of(Step("a", new AtStart()));
        var enrolment = Enrolled(programme);
        var plan = enrolment.Plan(programme, Start).ReadyToPropose[0];
        var other = HomeworkCycle.Propose(plan with { Client = new("c-other") }, Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow();
        var elsewhere = HomeworkCycle
            .Propose(plan with { Programme = plan.Programme! with { Enrolment = EnrolmentId.From(Number(5)) } }, Clinician, Start, HomeworkCatalog.BuiltIn)
            .OrThrow();
        Assert.Equal("ready", enrolment.Plan(programme, Start, [other, elsewhere]).States());
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void A_start_at_the_ends_of_time_is_planned_all_the_same(int year, int month, int day)
    {
        var programme = Of(Step("a", new DaysFromStart { Days = 1_830 }), Step("b", new AtStart()), Step("c", new AfterSession { Session = 1, Days = 60 }));
        var enrolment = Enrolled(programme) with { StartedAt = Instant.FromUtc(year, month, day, 12, 0) };
        Assert.Equal(3, enrolment.Plan(programme, enrolment.StartedAt, context: In(null, Session(1, new(9999, 12, 31, 10, 0)))).Steps.Count);
        Assert.Equal("waiting waiting waiting", (enrolment with { StartedAt = Instant.MaxValue }).Plan(programme, Start).States());
    }

    [Fact]
    public void A_day_that_the_clocks_skip_begins_with_the_next()
    {
        var programme = Of(Step("a", new OnDate { Date = new(2011, 12, 30) }));
        var enrolment = Enrolled(programme) with { StartedAt = Instant.FromUtc(2011, 12, 29, 0, 0) };
        Assert.Equal(
            Instant.FromUtc(2011, 12, 30, 10, 0),
            enrolment.Plan(programme, enrolment.StartedAt, context: In(DateTimeZoneProviders.Tzdb["Pacific/Apia"])).Steps[0].ReleasesAt);
    }

    private static ThoughtRecord Felt(int before) => new() { Situation = "s", Emotions = [new EmotionRating { Name = "anxious", Before = before }] };

    private static (StepState State, StepWait? Wait, string? On) Told(StepStatus standing) => (standing.State, standing.WaitsFor, standing.WaitsForStep);

    private sealed class Total : IStepScores
    {
        public decimal? ScoreOf(HomeworkTask task, HomeworkEntry entry, string score) => score == "total" ? ((ThoughtRecord)entry).Emotions.Count + 5 : null;
    }
}
