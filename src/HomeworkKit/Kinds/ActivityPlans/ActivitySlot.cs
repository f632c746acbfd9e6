namespace HomeworkKit.Kinds;

/// <summary>A place in the week, by the client's clock.</summary>
/// <remarks>The hour of the classic grid, or any other length.</remarks>
public sealed partial record ActivitySlot : ContentRecord
{
    /// <summary>Gets the day on which it starts.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Gets when it starts.</summary>
    /// <value>Null for any time of the day.</value>
    public LocalTime? Start { get; init; }

    /// <summary>Gets when it ends.</summary>
    /// <value>Not included; null if left open. Midnight and earlier times than the start need <see cref="EndDate"/>.</value>
    public LocalTime? End { get; init; }

    /// <summary>Gets the day on which it ends.</summary>
    /// <value>Null for <see cref="Date"/>.</value>
    public LocalDate? EndDate { get; init; }

    /// <summary>Gives the start with its date.</summary>
    /// <returns>The start; null for any time of the day.</returns>
    public LocalDateTime? GetStart() => Start is { } start ? Date + start : null;

    /// <summary>Gives the end with its date.</summary>
    /// <returns>The end, not included; null if left open.</returns>
    public LocalDateTime? GetEnd() => End is { } end ? (EndDate ?? Date) + end : null;

    /// <summary>Computes the length by the clock.</summary>
    /// <returns>Hours; null if an end is open or the times are not in order.</returns>
    public decimal? GetHours() => GetStart() is { } start && GetEnd() is { } end && end > start ? Between(start, end) : null;

    /// <summary>Says whether two slots share any time.</summary>
    /// <param name="other">The other slot.</param>
    /// <returns>Whether they do; slots without both times overlap nothing.</returns>
    public bool Overlaps(ActivitySlot other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return GetStart() < other.GetEnd() && other.GetStart() < GetEnd();
    }

    private static decimal Between(LocalDateTime start, LocalDateTime end) =>
        (Period.DaysBetween(start.Date, end.Date) * 24) + ((end.TickOfDay - start.TickOfDay) / (decimal)NodaConstants.TicksPerHour);
}
