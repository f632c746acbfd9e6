namespace HomeworkKit.Scheduling;

/// <summary>The input for planning reminders.</summary>
public sealed partial record ReminderRequest
{
    /// <summary>The time of planning: only what lies after it is planned.</summary>
    public required Instant Now { get; init; }

    /// <summary>Where the client is: the zone of quiet hours.</summary>
    public required DateTimeZone ClientZone { get; init; }

    /// <summary>
    /// The occurrences that have been answered, whether as done, partly done or not done, and those that were taken back: none of them is reminded of.
    /// </summary>
    public IReadOnlyList<OccurrenceId> Answered
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>What the client has put off.</summary>
    public IReadOnlyList<ReminderSnooze> Snoozed
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>What reminders say.</summary>
    /// <value>Null: <see cref="DiscreetReminderText"/>.</value>
    public IReminderText? Text { get; init; }

    /// <summary>Returns the name of the type.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(ReminderRequest);
}
