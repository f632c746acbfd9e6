using HomeworkKit.Events;
using HomeworkKit.Kinds;

namespace HomeworkKit.Storage.Testing;

/// <summary>Invented homework for trying stores out.</summary>
public static class SampleCycles
{
    /// <summary>Gets the client of cycles for which none is named.</summary>
    public static ClientRef Client { get; } = new("c-42");

    /// <summary>Gets the clinician of all cycles.</summary>
    public static ClinicianRef Clinician { get; } = new("k-7");

    /// <summary>Gets when the first event of every cycle happens.</summary>
    public static Instant Start { get; } = Instant.FromUtc(2026, 3, 2, 18, 0);

    /// <summary>Makes homework that was put forward by the clinician.</summary>
    /// <param name="client">The client; null for <see cref="Client"/>.</param>
    /// <param name="task">The task; null for a thought record.</param>
    /// <param name="clinician">The clinician; null for <see cref="Clinician"/>.</param>
    /// <returns>A cycle of one event.</returns>
    public static HomeworkCycle Proposed(ClientRef? client = null, HomeworkTask? task = null, ClinicianRef? clinician = null)
    {
        var assignment = new Assignment
        {
            Id = AssignmentId.New(Start),
            Client = client ?? Client,
            Clinician = clinician ?? Clinician,
            Title = "Thoughts at the bus stop",
            Task = task ?? new ThoughtRecordTask { Columns = ThoughtRecordColumns.Seven },
        };
        return HomeworkCycle.Propose(assignment, Actor.Clinician(assignment.Clinician.Value.Value), Start, HomeworkCatalog.BuiltIn).OrThrow();
    }

    /// <summary>Makes a bare wish of the client's.</summary>
    /// <returns>A cycle of one event, without a task.</returns>
    public static HomeworkCycle Wish()
    {
        var wish = new Assignment { Id = AssignmentId.New(Start), Client = Client, Clinician = Clinician, Wish = "Something for the evenings" };
        return HomeworkCycle.Propose(wish, Actor.Client(Client.Value), Start, HomeworkCatalog.BuiltIn).OrThrow();
    }

    /// <summary>Makes homework that was agreed.</summary>
    /// <param name="client">The client; null for <see cref="Client"/>.</param>
    /// <returns>A cycle of two events.</returns>
    public static HomeworkCycle Agreed(ClientRef? client = null)
    {
        var cycle = Proposed(client);
        return cycle.Agree(Actor.Client(cycle.Client.Value), Start).OrThrow();
    }

    /// <summary>Makes a mood log that was put forward.</summary>
    /// <param name="client">The client.</param>
    /// <returns>A cycle of one event.</returns>
    public static HomeworkCycle MoodLog(ClientRef client) => Proposed(client, new MoodLogTask { AskActivity = true });

    /// <summary>Adds attempts.</summary>
    /// <param name="cycle">Agreed homework.</param>
    /// <param name="count">How many.</param>
    /// <returns>The cycle with as many more events.</returns>
    public static HomeworkCycle Attempted(HomeworkCycle cycle, int count = 1)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        for (var i = 0; i < count; i++)
        {
            var now = Start + Duration.FromHours(cycle.Version);
            var attempt = new Attempt
            {
                Id = AttemptId.New(now),
                PerformedAt = now,
                Outcome = AttemptOutcome.Partly,
                Entry = new ThoughtRecord { Situation = "Waiting – the bus didn't come; \"again\"", Emotions = [new() { Name = "anxious", Before = 80 }] },
            };
            cycle = cycle.RecordAttempt(attempt, Actor.Client(cycle.Client.Value), now).OrThrow();
        }

        return cycle;
    }

    /// <summary>Adds a comment.</summary>
    /// <param name="cycle">Any cycle.</param>
    /// <param name="text">The comment.</param>
    /// <returns>The cycle with one more event.</returns>
    public static HomeworkCycle Commented(HomeworkCycle cycle, string text = "Tomorrow again.")
    {
        ArgumentNullException.ThrowIfNull(cycle);
        return cycle.Comment(text, Actor.Client(cycle.Client.Value), Start + Duration.FromHours(cycle.Version)).OrThrow();
    }

    /// <summary>Makes a comment as an event on its own.</summary>
    /// <param name="cycle">The cycle that it is about.</param>
    /// <param name="text">The comment.</param>
    /// <param name="id">The event's id; null for a new one.</param>
    /// <returns>The event.</returns>
    public static Commented Comment(HomeworkCycle cycle, string text = "Tomorrow again.", EventId? id = null)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        return new Commented
        {
            Id = id ?? EventId.New(Start),
            Assignment = cycle.Id,
            By = Actor.Client(cycle.Client.Value),
            At = Start + Duration.FromHours(cycle.Version),
            Text = text,
        };
    }

    /// <summary>Completes a piece of homework.</summary>
    /// <param name="cycle">Agreed homework.</param>
    /// <returns>The cycle with one more event.</returns>
    public static HomeworkCycle Completed(HomeworkCycle cycle)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        return cycle
            .Review(
                ReviewDecision.Complete,
                new Review { Learned = "Waiting is bearable." },
                Actor.Clinician(Clinician.Value),
                Start + Duration.FromHours(cycle.Version))
            .OrThrow();
    }
}
