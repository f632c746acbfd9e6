namespace HomeworkKit.Scheduling;

/// <summary>Names one reminder, the same whenever it is planned again: so that a notification is replaced, never doubled.</summary>
/// <remarks>Text form: the occurrence's, an <c>@</c>, and the seconds from the due time: <c>…/0/2026-03-02T19:00@-900</c>. Equality is by value.</remarks>
/// <param name="Occurrence">The occurrence.</param>
/// <param name="OffsetSeconds">Seconds from the due time as the plan says, before any putting off: negative is before.</param>
public readonly partial record struct ReminderId(OccurrenceId Occurrence, long OffsetSeconds)
{
    /// <summary>Returns the text form.</summary>
    /// <returns>For example <c>…/0/2026-03-02T19:00@-900</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Occurrence}@{OffsetSeconds}");
}
