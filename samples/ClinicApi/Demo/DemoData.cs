using HomeworkKit.Kinds;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;

namespace HomeworkKit.Samples.ClinicApi.Demo;

/// <summary>Invented homework of invented people, so that there is something to look at. A second start finds the first one's.</summary>
internal sealed class DemoData(IHomeworkStore store, TimeProvider time) : IHostedService
{
    internal static readonly AssignmentId AdasRecord = AssignmentId.Parse("0195a000-0000-7000-8000-00000000a001");
    internal static readonly AssignmentId AdasHalf = AssignmentId.Parse("0195a000-0000-7000-8000-00000000a002");
    internal static readonly AssignmentId BensHalf = AssignmentId.Parse("0195a000-0000-7000-8000-00000000b002");
    internal static readonly AssignmentId CleosRecord = AssignmentId.Parse("0195a000-0000-7000-8000-00000000c001");
    internal static readonly JointExerciseId Together = JointExerciseId.Parse("0195a000-0000-7000-8000-00000000ab02");

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (await store.LoadAsync(AdasRecord, cancellationToken) is not null)
        {
            return;
        }

        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        try
        {
            await DemoLibrary.KeepAsync(store, cancellationToken);
            await store.AppendAsync(
                [
                    Record(AdasRecord, "c-ada", "k-kim", now),
                    Half(AdasHalf, "c-ada", now),
                    Half(BensHalf, "c-ben", now),
                    Record(CleosRecord, "c-cleo", "k-lou", now),
                ],
                cancellationToken);
        }
        catch (HomeworkConflictException)
        {
            // Another instance started at the same moment: its people are as good.
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static HomeworkCycle Record(AssignmentId id, string client, string clinician, Instant now)
    {
        var start = now - Duration.FromDays(6);
        var from = start.InZone(DemoAccounts.Zone).Date;
        var (theClient, theClinician) = (Actor.Client(client), Actor.Clinician(clinician));
        var plan = new Assignment
        {
            Id = id,
            Client = new(client),
            Clinician = new(clinician),
            Title = "Thought record",
            Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three, LookOutFor = "worry before meetings" },
            Schedule = HomeworkSchedule.EveryNDays(2, [new LocalTime(19, 0)], from, ZonePolicy.Fixed(DemoAccounts.Zone.Id)) with
            {
                Reminders = new ReminderPlan
                {
                    Offsets = [Duration.FromMinutes(-15)],
                    QuietHours = new QuietHours { From = new LocalTime(22, 0), To = new LocalTime(7, 0) },
                },
            },
            Purpose = Purpose.Notice,
            Dose = new Dose { Minutes = new DoseRange(5, 15) },
            Agreement = new Agreement
            {
                Rationale = "To see what goes through my mind before meetings.",
                Cue = "after the washing-up",
                SmallestVersion = "Only the situation and the feeling.",
            },
        };
        var cycle = HomeworkCycle.Propose(plan, theClinician, start, HomeworkCatalog.BuiltIn).OrThrow().Agree(theClient, start).OrThrow();
        cycle = cycle.RecordAttempt(Attempt(from, 0, 80, 50, AttemptOutcome.Done), theClient, start).OrThrow();
        cycle = cycle.RecordAttempt(Attempt(from, 2, 70, 40, AttemptOutcome.Partly), theClient, start + Duration.FromDays(2)).OrThrow();
        return cycle.AskForHelp(theClient, start + Duration.FromDays(3), "How do I find evidence against a thought that feels true?").OrThrow();
    }

    private static Attempt Attempt(LocalDate from, int day, int before, int after, AttemptOutcome outcome)
    {
        var at = from.PlusDays(day).At(new LocalTime(19, 10)).InZoneLeniently(DemoAccounts.Zone).ToInstant();
        return new Attempt
        {
            Id = AttemptId.New(at),
            PerformedAt = at,
            Outcome = outcome,
            Entry = new ThoughtRecord
            {
                Situation = "Asked to speak at the meeting",
                Emotions =
                [
                    new()
                    {
                        Name = "anxious",
                        Before = before,
                        After = after,
                    },
                ],
                Thoughts =
                [
                    new()
                    {
                        Text = "I will freeze",
                        BeliefBefore = before,
                        BeliefAfter = after,
                    },
                ],
            },
            Noticed = day == 0 ? "It passed more quickly than I thought." : null,
            Barriers = day == 0 ? [] : [new() { Barrier = BarrierReason.TooTired }],
        };
    }

    private static HomeworkCycle Half(AssignmentId id, string client, Instant now)
    {
        var start = now - Duration.FromDays(6);
        var plan = new Assignment
        {
            Id = id,
            Client = new(client),
            Clinician = new("k-kim"),
            Title = "Something we enjoy together",
            Joint = Together,
            Task = new SharedExerciseTask
            {
                Prompts =
                [
                    new() { Key = "enjoyed", Text = "What did we both enjoy this week?", Half = PromptHalf.Shared },
                    new() { Key = "for-me", Text = "What was hard for me about it?", Half = PromptHalf.Private },
                ],
                TurnsEach = new(1),
            },
        };
        return HomeworkCycle.Propose(plan, Actor.Clinician("k-kim"), start, HomeworkCatalog.BuiltIn).OrThrow().Agree(Actor.Client(client), start).OrThrow();
    }
}
