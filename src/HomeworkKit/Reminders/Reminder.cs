namespace HomeworkKit.Scheduling;

/// <summary>One notification to be sent.</summary>
/// <remarks>Equality is by value. The text is discreet unless the host has chosen another (<see cref="IReminderText"/>).</remarks>
public sealed partial record Reminder
{
    /// <summary>The id, which stays the same when reminders are planned again.</summary>
    public required ReminderId Id { get; init; }

    /// <summary>When it is shown.</summary>
    public required Instant At { get; init; }

    /// <summary>What is shown, also on a locked screen.</summary>
    public required string Text { get; init; }

    /// <summary>When to remove it if it has not been opened: the occurrence can no longer be answered on time.</summary>
    public required Instant Expires { get; init; }

    /// <summary>Whether it comes later than planned, because of quiet hours or a snooze.</summary>
    public bool IsPutOff { get; init; }

    /// <summary>Snoozes the reminder.</summary>
    /// <param name="now">The time.</param>
    /// <param name="by">For how long; more than zero.</param>
    /// <returns>The snooze, for the next planning.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is zero or negative.</exception>
    public ReminderSnooze Snooze(Instant now, Duration by) => by > Duration.Zero
        ? new ReminderSnooze(Id, now.PlusWithin(by))
        : throw new ArgumentOutOfRangeException(nameof(by), ScheduleMessages.SnoozeForward);

    /// <summary>Returns the id alone: a host's wording may say more than a log should.</summary>
    /// <returns>The text of <see cref="Id"/>.</returns>
    public override string ToString() => Id.ToString();
}
