using System.Text.Json.Serialization;

namespace HomeworkKit.Scheduling;

/// <summary>One reminder that somebody took upon themselves to send.</summary>
public sealed partial record ReminderLease : ContentRecord
{
    /// <summary>The occurrence that it is about.</summary>
    public required OccurrenceId Occurrence { get; init; }

    /// <summary>Seconds from the due time as the plan says, as in <see cref="ReminderId.OffsetSeconds"/>.</summary>
    public required long OffsetSeconds { get; init; }

    /// <summary>When it was to come.</summary>
    public required Instant At { get; init; }

    /// <summary>Who took it: a name that no other running program has.</summary>
    /// <value>The host's, opaque; never a person's.</value>
    public required string By { get; init; }

    /// <summary>When the lease expires. If the reminder is not known to be sent by then, another instance may take it.</summary>
    public required Instant Until { get; init; }

    /// <summary>Whether it was sent.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsSent { get; init; }

    /// <summary>Gives the reminder's name.</summary>
    /// <returns>The name, the same as in the planning.</returns>
    public ReminderId ToReminderId() => new(Occurrence, OffsetSeconds);
}
