using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Samples.Phone;

/// <summary>
/// An invented day on a train: what a client does with their phone. Each id stands for one form, so it is the same however often the form is sent.
/// </summary>
public static class TrainDay
{
    /// <summary>When the day begins.</summary>
    public static readonly Instant Start = Instant.FromUtc(2026, 3, 10, 7, 0);

    private static readonly Actor Ada = Actor.Client("c-ada");
    private static readonly Actor Kim = Actor.Clinician("k-kim");

    /// <summary>Gets where Ada lives.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>Makes the homework that the clinic has in the morning.</summary>
    /// <param name="catalog">The kinds of homework.</param>
    /// <returns>Agreed homework.</returns>
    public static HomeworkCycle Homework(HomeworkCatalog catalog)
    {
        var plan = new Assignment
        {
            Id = AssignmentId.Parse("0195a000-0000-7000-8000-00000000d001"),
            Client = new("c-ada"),
            Clinician = new("k-kim"),
            Title = "Three breaths",
            Task = new MindfulnessTask { Technique = PracticeTechnique.Breath },
            Schedule = HomeworkSchedule.Daily(new LocalTime(19, 0), new LocalDate(2026, 3, 10), ZonePolicy.Fixed(Zone.Id)) with
            {
                Reminders = new ReminderPlan { Offsets = [Duration.FromMinutes(-15)] },
            },
        };
        return HomeworkCycle.Propose(plan, Kim, Start, catalog).OrThrow().Agree(Ada, Start).OrThrow();
    }

    /// <summary>Gives what Ada does on the train, in order.</summary>
    /// <param name="id">The homework.</param>
    /// <returns>The events.</returns>
    public static IReadOnlyList<CycleEvent> Doings(AssignmentId id) =>
    [
        Tried(id, 1, "Between two stations.", AttemptOutcome.Partly),
        new HelpAsked { Id = Drawn(2), Assignment = id, By = Ada, At = At(2), Text = "May I do it standing?" },
        Tried(id, 3, "In the tunnel it was easier.", AttemptOutcome.Done),
        new Submitted { Id = Drawn(4), Assignment = id, By = Ada, At = At(4) },
    ];

    /// <summary>Gives what Kim writes meanwhile, at the clinic.</summary>
    /// <param name="id">The homework.</param>
    /// <returns>The event.</returns>
    public static CycleEvent Meanwhile(AssignmentId id) =>
        new Commented
        {
            Id = Drawn(9),
            Assignment = id,
            By = Kim,
            At = At(2),
            Text = "Have a good journey.",
        };

    private static AttemptRecorded Tried(AssignmentId id, int hour, string noticed, AttemptOutcome outcome) => new()
    {
        Id = Drawn(hour),
        Assignment = id,
        By = Ada,
        At = At(hour),
        Attempt = new Attempt { Id = new AttemptId(Drawn(hour).Value), PerformedAt = At(hour), TimeZone = Zone.Id, Outcome = outcome, Noticed = noticed },
    };

    private static Instant At(int hour) => Start + Duration.FromHours(hour);

    private static EventId Drawn(int number) => EventId.Parse($"0195a000-0000-7000-8000-00000000e00{number}");
}
