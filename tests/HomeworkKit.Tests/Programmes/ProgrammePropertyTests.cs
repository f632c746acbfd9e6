using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Events;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Properties;
using static HomeworkKit.Tests.Programmes.ProgrammeStory;

namespace HomeworkKit.Tests.Programmes;

/// <summary>Laws of planning, over courses in which steps are put forward when they are ready and anything may happen to them.</summary>
public sealed class ProgrammePropertyTests
{
    private static readonly string[] Keys = ["one", "two", "three", "four", "five"];

    [Law(1)]
    public Property Planning_is_pure_and_the_order_of_facts_means_nothing() => Law.Holds(Courses, course =>
    {
        var (enrolment, cycles, now) = course.Run();
        var plan = course.Plan(enrolment, cycles, now);
        Assert.Equal(plan, course.Plan(enrolment, cycles, now));
        Assert.Equal(plan, course.Plan(enrolment with { Decisions = [.. enrolment.Decisions.Reverse()] }, [.. cycles.Reverse()], now));
    });

    [Law(2)]
    public Property What_was_put_forward_is_not_ready_again() => Law.Holds(Courses, course =>
    {
        var (enrolment, cycles, now) = course.Run();
        var ready = course.Plan(enrolment, cycles, now);
        var after = course.Plan(enrolment, ready.Propose(now, cycles), now);
        Assert.Empty(after.ReadyToPropose);
        for (var i = 0; i < ready.Steps.Count; i++)
        {
            var expected = ready.Steps[i].State == StepState.Ready ? StepState.PutForward : ready.Steps[i].State;
            Assert.Equal(expected, after.Steps[i].State);
        }
    });

    [Law(3)]
    public Property A_later_fact_takes_back_nothing_that_was_put_forward() => Law.Holds(Courses, course =>
    {
        HashSet<string> released = [];
        course.Run((enrolment, cycles, now) =>
        {
            var plan = course.Plan(enrolment, cycles, now);

            // A decision to repeat a step is no fact: it asks for more.
            released.ExceptWith(enrolment.Decisions.Where(static decision => decision.Decision == EnrolmentDecisionKind.RepeatStep).Select(static decision => decision.Step!));
            Assert.All(plan.Steps.Where(step => released.Contains(step.Step)), static step => Assert.NotNull(step.Assignment));
            released.UnionWith(plan.Steps.Where(static step => step.Assignment is not null).Select(static step => step.Step));
        });
    });

    [Law(4)]
    public Property What_is_ready_stays_ready_while_time_passes_and_nothing_happens() => Law.Holds(Courses, course =>
    {
        var (enrolment, cycles, now) = course.Run();
        var first = course.Plan(enrolment, cycles, now);
        var later = course.Plan(enrolment, cycles, now + (Day * 30));
        for (var i = 0; i < first.Steps.Count; i++)
        {
            Assert.True(first.Steps[i].State == StepState.Waiting || first.Steps[i].State == later.Steps[i].State);
        }
    });

    [Law(5)]
    public Property Two_planners_put_forward_the_same_assignments() => Law.Holds(Courses, course =>
    {
        var (enrolment, cycles, now) = course.Run();
        var (one, other) = (course.Plan(enrolment, cycles, now), course.Plan(enrolment, cycles, now + Duration.FromSeconds(1)));
        Assert.Equal(one.ReadyToPropose.Select(static ready => ready.Id), other.ReadyToPropose.Select(static ready => ready.Id).Take(one.ReadyToPropose.Count));
        Assert.Equal(one.ReadyToPropose.Count, one.ReadyToPropose.Select(static ready => ready.Id).Distinct().Count());
        Assert.All(one.ReadyToPropose, static ready => Assert.Equal(ready.Programme!.ToAssignmentId(), ready.Id));
    });

    // Whatever the decisions and rules: no plan is the client's without a yes, in the session or by themselves.
    [Law(6)]
    public Property No_path_leads_from_an_enrolment_to_an_agreed_plan_without_a_yes() => Law.Holds(Courses, course => course.Run(
                (enrolment, cycles, now) =>
                {
                    var plan = course.Plan(enrolment, cycles, now);
                    Assert.All(plan.Propose(now), static put => Assert.Equal((CycleState.Proposed, 1, 0), (put.State, put.Version, put.PlansInEffect.Count)));
                    foreach (var cycle in cycles.Where(static cycle => cycle.PlansInEffect.Count > 0))
                    {
                        Assert.Contains(cycle.Events, static happened =>
                            happened is PlanAgreed { By.Role: ActorRole.Client } or PlanAgreed { By.Role: ActorRole.Clinician, Agreed: AgreementMode.InSession }
                        );
                    }
                }));

    [Fact]
    public void The_id_of_a_step_is_the_same_everywhere()
    {
        var origin = new ProgrammeOrigin
        {
            Enrolment = EnrolmentId.Parse("01980000-0000-7000-8000-000000000003"),
            Programme = ProgrammeId.From(Number(1)),
            Version = 1,
            Step = "first",
            Run = 1,
        };
        var id = origin.ToAssignmentId();

        // Worked out with Python's hashlib: sha256(b"homeworkkit/programme/1\n01980000-0000-7000-8000-000000000003\nfirst\n1").
        Assert.Equal("8e388e7d-a6a0-828f-ae44-646671ee8ed5", id.ToString());
        Assert.Equal(id, (origin with { Version = 2, Programme = ProgrammeId.From(Number(2)) }).ToAssignmentId());
        Assert.NotEqual(id, (origin with { Run = 2 }).ToAssignmentId());
        Assert.NotEqual(id, (origin with { Step = "second" }).ToAssignmentId());
        Assert.Equal(8, id.Value.Version);
    }

    private static Gen<Course> Courses =>
        from rules in Gen.ArrayOf(Gen.Choose(0, int.MaxValue), 5)
        from length in Gen.Choose(1, 25)
        from moves in Gen.ArrayOf(Gen.Choose(0, int.MaxValue), length)
        select new Course(rules, moves);

    /// <summary>A programme and what happened: numbers that choose rules and moves.</summary>
    internal sealed record Course(int[] Rules, int[] Moves)
    {
        private readonly SessionCalendar _sessions = new()
        {
            Sessions = [Session(1, new(2026, 3, 4, 10, 0)), Session(2, new(2026, 3, 11, 10, 0), SessionStatus.CalledOff), Session(3, new(2026, 3, 28, 23, 30))],
        };

        private Programme Programme => Of([.. Rules.Select(static (number, index) => StepOf(new Random(number), index))]);

        internal ProgrammePlan Plan(Enrolment enrolment, IReadOnlyList<HomeworkCycle> cycles, Instant now) =>
            ProgrammePlanner.Plan(Programme, enrolment, cycles, In() with { Sessions = _sessions }, now);

        internal (Enrolment Enrolment, IReadOnlyList<HomeworkCycle> Cycles, Instant Now) Run(
            Action<Enrolment, IReadOnlyList<HomeworkCycle>, Instant>? each = null)
        {
            var (enrolment, now) = (Enrolled(Programme), Start);
            List<HomeworkCycle> cycles = [];
            foreach (var move in Moves)
            {
                var random = new Random(move);
                now += Duration.FromMinutes(random.Next(1, 3_000));
                switch (random.Next(6))
                {
                    case 0:
                        enrolment = enrolment.With(
                            Decided((EnrolmentDecisionKind)random.Next(0, 7), now, Keys[random.Next(Keys.Length)], random.Next(4) == 0 ? Client : Clinician));
                        break;
                    case 1 or 2:
                        cycles = Plan(enrolment, cycles, now).Propose(now, cycles);
                        break;
                    default:
                        Move(cycles, random, now);
                        break;
                }

                each?.Invoke(enrolment, cycles, now);
            }

            return (enrolment, cycles, now);
        }

        private static void Move(List<HomeworkCycle> cycles, Random random, Instant now)
        {
            if (cycles.Count == 0)
            {
                return;
            }

            var index = random.Next(cycles.Count);
            var cycle = cycles[index];
            var outcome = random.Next(9) switch
            {
                0 or 1 => cycle.Agree(Client, now),
                2 => cycle.Decline(Client, now),
                3 or 4 => cycle.RecordAttempt(
                    new Attempt
                    {
                        Id = AttemptId.New(now),
                        PerformedAt = now,
                        Outcome = (AttemptOutcome)random.Next(3),
                    },
                    Client,
                    now),
                5 => cycle.Submit(Client, now),
                6 => cycle.Review((ReviewDecision)random.Next(5), new Review(), Clinician, now, agreed: AgreementMode.InSession),
                7 => cycle.Stop(Client, now),
                _ => cycle.Attempts.Count > 0 ? cycle.RetractAttempt(cycle.Attempts[0].Id, Client, now) : cycle.Agree(Clinician, now, AgreementMode.InSession),
            };
            cycles[index] = outcome is Accepted { Cycle: var moved } ? moved : cycle;
        }

        private static ProgrammeStep StepOf(Random random, int index)
        {
            ReleaseRule rule = (index == 0 ? random.Next(6) : random.Next(9)) switch
            {
                0 => new AtStart(),
                1 => new DaysFromStart { Days = random.Next(5) },
                2 => new BeforeSession { Session = random.Next(1, 4), Days = random.Next(3) },
                3 => new AfterSession { Session = random.Next(1, 4), Days = random.Next(3), Time = new(2, 30) },
                4 => new OnDate { Date = new LocalDate(2026, 3, 1).PlusDays(random.Next(40)) },
                5 => new ByClinician(),
                6 => new WithPrevious(),
                _ => new AfterStep { Step = Keys[random.Next(index)], When = (StepMilestone)random.Next(4), Days = random.Next(3) },
            };
            return Step(Keys[index], rule, random.Next(4) == 0);
        }
    }
}
