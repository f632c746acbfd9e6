namespace HomeworkKit.Research.Charts;

/// <summary>One night to be drawn, as local date-times.</summary>
/// <param name="WakeDate">The date of getting up.</param>
/// <param name="IntoBed">When the person got into bed; null if not filled in.</param>
/// <param name="TriedToSleep">When the person tried to sleep.</param>
/// <param name="FinalAwakening">When the person woke for the last time.</param>
/// <param name="OutOfBed">When the person got up.</param>
public sealed record SleepBar(LocalDate WakeDate, LocalDateTime? IntoBed, LocalDateTime? TriedToSleep, LocalDateTime? FinalAwakening, LocalDateTime? OutOfBed);
