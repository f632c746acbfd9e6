using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>One night with a sleep window: what was kept of it, and how sleepy the day was.</summary>
/// <remarks>The night's sleep itself stands in the sleep diary.</remarks>
public sealed partial record SleepWindowEntry : HomeworkEntry, IReportsDanger, IOfLibraryKind
{
    /// <summary>Gets the date on which the client got out of bed.</summary>
    public LocalDate? WakeDate { get; init; }

    /// <summary>Gets when the client got into bed.</summary>
    public LocalTime? IntoBed { get; init; }

    /// <summary>Gets when the client got out of bed for the day.</summary>
    public LocalTime? OutOfBed { get; init; }

    /// <summary>Gets how the night went by the instructions of stimulus control.</summary>
    /// <value>Null where they are not part of the homework.</value>
    public StimulusControlNight? StimulusControl { get; init; }

    /// <summary>Gets how sleepy the client was during the day.</summary>
    public Rating? Sleepiness { get; init; }

    /// <summary>Gets a value indicating whether the client was sleepy where it is dangerous, for example at the wheel.</summary>
    public bool? SleepyInDanger { get; init; }

    /// <summary>Gets what helped to stay up, or to get up.</summary>
    public string? WhatHelped { get; init; }

    /// <summary>Gets what got in the way.</summary>
    public string? WhatGotInTheWay { get; init; }

    /// <inheritdoc/>
    public Rule? GetDanger() => SleepyInDanger is true ? SleepWindowRules.SleepyInDanger : null;

    /// <summary>Compares the night with the agreed window.</summary>
    /// <param name="task">The agreed window.</param>
    /// <returns>The differences; null where a time is blank.</returns>
    public SleepWindowDifference CompareWith(SleepWindowTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return new SleepWindowDifference(SleepWindowDifference.Minutes(task.BedTime, IntoBed), SleepWindowDifference.Minutes(task.RiseTime, OutOfBed));
    }

    HomeworkKind IOfLibraryKind.Kind() => SleepWindowKind.Instance;
}
