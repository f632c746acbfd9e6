using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Samples.ClinicConsole.Story;

/// <summary>A week of one client's therapy, from one session to the next, step by step. Invented; about nobody.</summary>
/// <param name="firstSession">The date of the first session; the second one is a week later.</param>
/// <param name="text">The language in which it is told. What is kept already stays as it was typed.</param>
public sealed class WeekStory(LocalDate firstSession, ConsoleText text)
{
    private static readonly Actor Client = Actor.Client("demo-client");
    private static readonly AttemptId Meeting = AttemptId.Parse("0195a000-0000-7000-8000-0000000000a1");
    private static readonly AttemptId Missed = AttemptId.Parse("0195a000-0000-7000-8000-0000000000a2");
    private static readonly AttemptId Email = AttemptId.Parse("0195a000-0000-7000-8000-0000000000a3");

    /// <summary>Gets the assignment that the story is about. Always the same, so that a second run finds it.</summary>
    public static AssignmentId Homework { get; } = AssignmentId.Parse("0195a000-0000-7000-8000-000000000001");

    /// <summary>Gets the clinician, who looks at it with the client.</summary>
    public static Actor Clinician { get; } = Actor.Clinician("demo-clinician");

    /// <summary>Gets the steps, in order; each is one event.</summary>
    public IReadOnlyList<StoryStep> Steps =>
    [
        new("The first session", "Together they look for something small to try before the next session.", At(0, 16, 0), (_, now) =>
            HomeworkCycle.Propose(FirstPlan, Clinician, now, HomeworkHost.Kit)),
        new(null, "The client says yes.", At(0, 16, 10), (cycle, now) =>
            cycle.Agree(Client, now)),
        new("The week between", "Half a record is worth keeping too: it is saved as it is.", At(1, 19, 20), (cycle, now) =>
            cycle.RecordAttempt(HalfFilled(now) with { OccurrenceId = Due(cycle, now) }, Client, now)),
        new(null, "The next morning the client picks up where they left off.", At(2, 8, 5), (cycle, now) =>
            cycle.ContinueAttempt(Finished(cycle.Attempts[0].Attempt, now), Client, now)),
        new(null, "Nothing was written. That's fine to bring too, and so is what got in the way.", At(3, 21, 40), (cycle, now) =>
            cycle.RecordAttempt(NotDone(now) with { OccurrenceId = Due(cycle, now) }, Client, now)),
        new(null, "Getting stuck is fine: the client asks for help.", At(3, 21, 45), (cycle, now) =>
            cycle.AskForHelp(Client, now, Told("How do I find evidence against a thought that feels true?"))),
        new(null, "The question stayed open until someone answered.", At(4, 9, 30), (cycle, now) =>
            cycle.AnswerHelp(Clinician, now, Told("Imagine a friend told you this. What would you say to them?"))),
        new(null, "Back after the gap.", At(5, 19, 10), (cycle, now) =>
            cycle.RecordAttempt(Done(now) with { OccurrenceId = Due(cycle, now) }, Client, now)),
        new(null, "Ready for the session.", At(6, 18, 0), (cycle, now) =>
            cycle.Submit(Client, now, Told("Two are written down, one evening was too much."))),
        new("The next session", "Homework first: they look at it together, and agree on a smaller step.", At(7, 16, 0), (cycle, now) =>
            cycle.Review(ReviewDecision.StepDown, Looked, Clinician, now, SmallerPlan, agreed: AgreementMode.InSession)),
    ];

    /// <summary>Gives the first session of the last such week that is over: sessions are on Mondays.</summary>
    public static LocalDate FirstSessionBefore(LocalDate today) => today.Previous(IsoDayOfWeek.Monday).PlusWeeks(-1);

    private Review Looked => new()
    {
        Learned = Told("The worst did not happen, and I only see that when I write it down."),
        Feedback = Told("You came back to it after a hard evening. Three columns are enough for now."),
        Barriers = [new() { Barrier = BarrierReason.TooTired, Plan = Told("Write at lunchtime, not at night.") }],
    };

    private Assignment FirstPlan => new()
    {
        Id = Homework,
        Client = new("demo-client"),
        Clinician = new("demo-clinician"),
        Title = Told("Thought record"),
        Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Seven, LookOutFor = Told("worry before and after meetings") },
        Schedule = HomeworkSchedule.EveryNDays(2, [new LocalTime(19, 0)], firstSession.PlusDays(1), ZonePolicy.Fixed(HomeworkHost.Zone.Id)).Times(3) with { Reminders = AQuarterBefore },
        Purpose = Purpose.Notice,
        Dose = new Dose { Times = new DoseRange(2, 3), Minutes = new DoseRange(10, 20), Per = DosePeriod.BetweenSessions },
        Agreement = new Agreement
        {
            Rationale = Told("To see what goes through my mind before meetings, and whether it is true."),
            IsCollaborative = true,
            Understood = true,
            Confidence = Rating.Of(75, RatingScale.Percent),
            Cue = Told("after the washing-up"),
            SmallestVersion = Told("Only the situation and the feeling."),
            Obstacles = [new() { What = Told("I come home late and tired"), Then = Told("I write the situation and the feeling, and leave the rest for the morning") }],
        },
    };

    private Assignment SmallerPlan => FirstPlan with
    {
        Title = Told("Short thought record"),
        Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three, LookOutFor = Told("worry before and after meetings") },
        Schedule = HomeworkSchedule.Weekly([IsoDayOfWeek.Tuesday, IsoDayOfWeek.Friday], new LocalTime(13, 0), firstSession.PlusDays(8), ZonePolicy.Fixed(HomeworkHost.Zone.Id)) with { Reminders = AQuarterBefore },
        Dose = new Dose { Times = new DoseRange(1, 2), Minutes = new DoseRange(5, 10), Per = DosePeriod.BetweenSessions },
        Agreement = FirstPlan.Agreement! with
        {
            Confidence = Rating.Of(95, RatingScale.Percent),
            Cue = Told("at lunch"),
            Obstacles = [new() { What = Told("lunch is a meeting"), Then = Told("I write one line on the way home") }],
        },
    };

    // A quarter of an hour before, never at night.
    private static ReminderPlan AQuarterBefore => new()
    {
        Offsets = [Duration.FromMinutes(-15)],
        QuietHours = new QuietHours { From = new LocalTime(22, 0), To = new LocalTime(7, 0) },
    };

    private Attempt HalfFilled(Instant now) => new()
    {
        Id = Meeting,
        PerformedAt = now,
        Outcome = AttemptOutcome.Partly,
        Language = Language,
        Entry = new ThoughtRecord
        {
            OccurredAt = now - Duration.FromHours(4),
            Situation = Told("Asked to present at tomorrow's meeting"),
            Emotions = [new() { Name = Told("anxious"), Before = 80 }, new() { Name = Told("ashamed"), Before = 60 }],
            Thoughts = [new() { Text = Told("I will freeze and everyone will notice"), BeliefBefore = 85, IsHot = true }],
        },
    };

    private Attempt Finished(Attempt half, Instant now)
    {
        var record = (ThoughtRecord)half.Entry!;
        return half with
        {
            Outcome = AttemptOutcome.Done,
            EndedAt = now,
            Surprised = Told("It helped to see it on paper."),
            Entry = record with
            {
                FinishedAt = now,
                Emotions = [record.Emotions[0] with { After = 50 }, record.Emotions[1] with { After = 35 }],
                Thoughts = [record.Thoughts[0] with { BeliefAfter = 45 }],
                EvidenceFor = [Told("I lost my thread once last year")],
                EvidenceAgainst = [Told("I found it again within a minute"), Told("Two people asked me to present again")],
                BalancedThoughts = [new() { Text = Told("I may pause, and I can go on after a pause"), Belief = 70 }],
            },
        };
    }

    private Attempt NotDone(Instant now) => new()
    {
        Id = Missed,
        PerformedAt = now,
        Outcome = AttemptOutcome.NotDone,
        Language = Language,
        Barriers = [new() { Barrier = BarrierReason.TooTired, Note = Told("Home at nine") }, new() { Barrier = BarrierReason.UnclearWhatToDo }],
        QuestionForSession = Told("What counts as evidence?"),
    };

    private Attempt Done(Instant now) => new()
    {
        Id = Email,
        PerformedAt = now,
        Outcome = AttemptOutcome.Done,
        Language = Language,
        Entry = new ThoughtRecord
        {
            OccurredAt = now - Duration.FromHours(2),
            FinishedAt = now,
            Situation = Told("No answer to my email for a day"),
            Emotions = [new() { Name = Told("anxious"), Before = 65, After = 30 }],
            Thoughts = [new() { Text = Told("I have annoyed her"), BeliefBefore = 70, BeliefAfter = 25, IsHot = true }],
            EvidenceFor = [Told("She usually answers fast")],
            EvidenceAgainst = [Told("She is travelling this week"), Told("She thanked me on Monday")],
            BalancedThoughts = [new() { Text = Told("She is most likely busy"), Belief = 80 }],
        },
    };

    // What an attempt is answered in is noted with it.
    private string Language => text.Library.Language;

    private string Told(string english) => text.Invented(english);

    // Each attempt says which of the agreed times it answers.
    private static OccurrenceId? Due(HomeworkCycle cycle, Instant now) =>
        cycle.OccurrencesIn(HomeworkHost.Place).On(now.InZone(HomeworkHost.Zone).Date) is [var first, ..] ? first.Id : null;

    private Instant At(int day, int hour, int minute) =>
        firstSession.PlusDays(day).At(new LocalTime(hour, minute)).InZoneLeniently(HomeworkHost.Zone).ToInstant();
}
