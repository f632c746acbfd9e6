namespace HomeworkKit.Scheduling;

/// <summary>One time at which homework is due: a Monday at seven, the second of three times this week.</summary>
/// <remarks>Equality is by value. It holds nothing of what is to be done: the assignment says that.</remarks>
public sealed partial record Occurrence
{
    /// <summary>Its name, the same on every machine.</summary>
    public required OccurrenceId Id { get; init; }

    /// <summary>The moment it is due.</summary>
    public required Instant Due { get; init; }

    /// <summary>The tz id of the zone in which it is due.</summary>
    public required string Zone { get; init; }

    /// <summary>How the local time met the clock.</summary>
    public OccurrenceKind Kind { get; init; }

    /// <summary>The moment from which it can be answered on time, included.</summary>
    public required Instant Opens { get; init; }

    /// <summary>The moment until which it can be answered on time, not included; later than <see cref="Opens"/>.</summary>
    public required Instant Closes { get; init; }

    /// <summary>Whether it falls into a pause.</summary>
    public bool IsSetAside { get; init; }

    /// <summary>Whether it is void because its session does not take place.</summary>
    public bool IsNotApplicable { get; init; }

    /// <summary>Whether any time within its window will do, and the due time only stands for its place in the order.</summary>
    public bool IsAnyTime { get; init; }

    /// <summary>The local date and time that the schedule names, also where the clocks skip it.</summary>
    public LocalDateTime Local => Id.Local;

    /// <summary>Whether a moment lies in the window.</summary>
    /// <param name="at">The moment.</param>
    /// <returns>True at <see cref="Opens"/>, false at <see cref="Closes"/>.</returns>
    public bool Holds(Instant at) => at >= Opens && at < Closes;

    /// <summary>Returns the name of the occurrence.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => Id.ToString();
}
