using FsCheck.Fluent;
using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Adherence;
using HomeworkKit.Tests.Properties;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Agendas;

public sealed class CycleRemindersTests
{
    private static readonly AdherenceContext InLondon = AdherenceContext.In(London);
    private static readonly HomeworkSchedule Reminded = Week() with { Reminders = ReminderPlan.AtDueTime() };

    [Fact]
    public void What_was_done_without_naming_its_occurrence_is_not_reminded_of()
    {
        var cycle = Agreed(Reminded);
        Assert.Equal(At(1, 19), Plan(cycle, At(1, 9))[0].At);
        Assert.Equal(At(2, 19), Plan(cycle.With(At(1, 9)), At(1, 9) + Duration.FromSeconds(1))[0].At);
        Assert.Equal(At(2, 19), Plan(cycle.With(At(1, 9), AttemptOutcome.NotDone), At(1, 10))[0].At);
    }

    [Fact]
    public void A_rehearsal_in_a_session_leaves_its_reminder() =>
        Assert.Equal(At(1, 19), Plan(Agreed(Reminded).With(At(1, 9), change: static attempt => attempt with { Setting = Setting.InSession }), At(1, 10))[0].At);

    [Fact]
    public void A_withdrawn_attempt_gives_the_reminder_back()
    {
        var done = Agreed(Reminded).With(At(1, 9));
        Assert.Equal(At(1, 19), Plan(done.RetractAttempt(done.Attempts[0].Id, Client, At(1, 10)).OrThrow(), At(1, 11))[0].At);
    }

    [Fact]
    public void Nothing_is_planned_in_a_state_in_which_nothing_is_due()
    {
        var cycle = Agreed(Reminded).With(At(1, 9));
        HomeworkCycle[] quiet =
        [
            HomeworkCycle.Propose(AdherenceSamples.Plan(Reminded), Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow(),
            cycle.Submit(Client, At(1, 10)).OrThrow(),
            cycle.Pause(Client, At(1, 10)).OrThrow(),
            cycle.Submit(Client, At(1, 10)).OrThrow().Pause(Client, At(1, 11), returnsOn: Monday.PlusDays(2)).OrThrow(),
            cycle.Stop(Client, At(1, 10)).OrThrow(),
            cycle.Review(ReviewDecision.Complete, new Review(), Clinician, At(1, 10)).OrThrow(),
            cycle.Review(ReviewDecision.Repeat, new Review(), Clinician, At(1, 10)).OrThrow(),
        ];
        Assert.All(quiet, static cycle => Assert.Empty(cycle.PlanReminders(Request(At(1, 12)), InLondon, Duration.FromDays(7)).Reminders));
        Assert.All(quiet, static cycle =>
            Assert.DoesNotContain(Agenda.For([cycle], Monday.PlusDays(3), At(4, 12), AdherenceContext.In(London)).Items, static item =>
                item.Section is AgendaSection.Open or AgendaSection.Due or AgendaSection.StillWelcome));
    }

    [Fact]
    public void From_the_return_date_on_there_is_something_due_and_reminded_of_though_nobody_resumed()
    {
        var paused = Agreed(Reminded).Pause(Client, At(1, 10), returnsOn: Monday.PlusDays(4)).OrThrow();
        Assert.Equal([At(5, 19), At(6, 19), At(7, 19)], Plan(paused, At(2, 9)).Select(static reminder => reminder.At));
        Assert.Empty(Agenda.For([paused], Monday.PlusDays(3), At(4, 12), AdherenceContext.In(London)).Items);
        Assert.Equal(AgendaSection.Open, Assert.Single(Agenda.For([paused], Monday.PlusDays(4), At(5, 12), AdherenceContext.In(London)).Items).Section);
        Assert.Equal(CycleState.Paused, paused.State);
    }

    [Fact]
    public void Each_occurrence_is_reminded_of_as_the_plan_of_its_date_says()
    {
        var first = Agreed(Reminded);
        var later = first.Assignment with { Schedule = Week() with { Reminders = new ReminderPlan { Offsets = [Duration.FromHours(-1)] } } };
        var cycle = first.Revise(later, Client, At(1, 9), from: Monday.PlusDays(2)).OrThrow();
        Assert.Equal([At(1, 19), At(2, 19), At(3, 18)], Plan(cycle, At(1, 10)).Take(3).Select(static reminder => reminder.At));
    }

    [Fact]
    public void A_quota_that_is_filled_reminds_no_more()
    {
        var cycle = Agreed(
            HomeworkSchedule.TimesPerWeek(2, Monday, ZonePolicy.Fixed("Europe/London")) with
            {
                Reminders = ReminderPlan.AtDueTime() with { AnyTimeAt = new(18, 0) },
            });
        Assert.Equal(2, Plan(cycle, At(1, 9)).Count(reminder => reminder.At < At(8, 0)));
        Assert.Equal(0, Plan(cycle.With(At(1, 10)).With(At(1, 11)), At(1, 12)).Count(reminder => reminder.At < At(8, 0)));
    }

    [Law(17)]
    public Property Reminders_agenda_and_adherence_say_the_same_of_every_occurrence() => Law.Holds(
        Gen.Choose(0, 9 * 24).ListOf(12).Zip(Gen.Choose(0, 2).ListOf(12)).Zip(Gen.Choose(0, 8 * 24).Zip(Gen.Choose(0, 3))),
        static made =>
        {
            var ((hours, outcomes), (moment, kind)) = made;
            var now = At(1, 0) + Duration.FromHours(moment);
            var schedule = kind switch
            {
                0 => Reminded,
                1 => Reminded with { Window = CompletionWindow.OfMinutes(120, 36 * 60) },
                2 => HomeworkSchedule.TimesPerWeek(3, Monday, ZonePolicy.Fixed("Europe/London")) with
                {
                    Reminders = ReminderPlan.AtDueTime() with { AnyTimeAt = new(18, 0) },
                },
                _ => Week(ZonePolicy.Floating) with { Reminders = ReminderPlan.AtDueTime() },
            };
            var cycle = hours.Zip(outcomes).Where(done => At(1, 0) + Duration.FromHours(done.First) <= now)
                .Aggregate(Agreed(schedule), static (cycle, done) => cycle.With(At(1, 0) + Duration.FromHours(done.First), (AttemptOutcome)done.Second));
            var reminded = cycle
                .PlanReminders(Request(now), InLondon, Duration.FromDays(10))
                .Reminders.Select(static reminder => reminder.Id.Occurrence)
                .ToHashSet();
            var matched = cycle.Match(now, InLondon with { Until = now + Duration.FromDays(20) }).Occurrences;
            var today = now.InZone(London).Date;
            var answeredToday = Agenda
                .For([cycle], today, now, AdherenceContext.In(London))
                .Items.Where(static item => item.Attempt is not null)
                .Select(static item => item.Occurrence)
                .OfType<OccurrenceId>();
            return matched.Where(static one => one.Answer is not null).All(one => !reminded.Contains(one.Occurrence.Id))
                && answeredToday.All(id => !reminded.Contains(id))
                && matched
                    .Where(one =>
                        one.Answer is null && !one.Occurrence.IsAnyTime && one.Occurrence.Due > now && one.Occurrence.Due < now + Duration.FromDays(10))
                    .All(one => reminded.Contains(one.Occurrence.Id));
        });

    [Fact]
    public void A_plan_that_cannot_be_used_is_told_whoever_plans_and_in_whatever_state()
    {
        var broken = With(Agreed(Reminded), Reminded with { End = Monday.PlusDays(-1) });
        var empty = With(Agreed(Reminded), Reminded with { Elements = [] });
        var device = new ReminderBudget { Reminders = 64, Horizon = Duration.FromDays(7) };
        Assert.Equal([ScheduleCodes.EmptyRange], Codes(broken.PlanReminders(Request(At(1, 9)), InLondon, Duration.FromDays(7))));
        Assert.Equal(
            [ScheduleCodes.EmptyRange],
            Codes(broken.Submit(Client, At(1, 9)).OrThrow().PlanReminders(Request(At(1, 9)), InLondon, Duration.FromDays(7))));
        var together = new[] { broken, Agreed(Reminded), empty }.PlanReminders(Request(At(1, 9)), InLondon, device);
        Assert.Equal([ScheduleCodes.EmptyRange, ScheduleCodes.NoElements], Codes(together));
        Assert.Equal(7, together.Reminders.Count);
        Assert.Equal(Codes(together), Codes(ReminderPlanner.Combine([together, new PlannedReminders()], device, At(1, 9))));

        var session = new PlannedSession
        {
            Session = new("visit-1"),
            At = Monday.PlusDays(3).At(new(10, 0)),
            Zone = "Mars/Base",
        };
        var before = Agreed(
            Reminded with
            {
                Elements =
                [
                    new RelativeToSession
                    {
                        Side = SessionSide.Before,
                        Scope = SessionScope.Next,
                        Days = 1,
                        Time = Seven,
                    },
                ],
            });
        Assert.NotEmpty(
            Codes(
                before.PlanReminders(
                    Request(At(1, 9)),
                    new AdherenceContext { Schedule = ScheduleContext.In(London) with { Sessions = new SessionCalendar { Sessions = [session] } } },
                    Duration.FromDays(7))));

        static string[] Codes(PlannedReminders planned) => [.. planned.Problems.Select(static problem => problem.Code)];
        static HomeworkCycle With(HomeworkCycle cycle, HomeworkSchedule schedule) =>
            HomeworkCycle
                .Replay(
                    [
                        .. cycle.Events.Select(happened =>
                            happened is HomeworkKit.Events.HomeworkProposed proposed
                                ? proposed with
                                {
                                    Plan = proposed.Plan with { Schedule = schedule },
                                }
                                : happened),
                    ],
                    HomeworkCatalog.BuiltIn)
                .OrThrow();
    }

    private static IReadOnlyList<Reminder> Plan(HomeworkCycle cycle, Instant now) =>
        cycle.PlanReminders(Request(now), InLondon, Duration.FromDays(14)).Reminders;

    private static ReminderRequest Request(Instant now) => new() { Now = now, ClientZone = London };
}
