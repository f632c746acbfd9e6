namespace HomeworkKit.Scheduling;

/// <summary>
/// An element prepared for questions: which day comes next, which times it has, how many came before. All by arithmetic, none by walking from the start.
/// </summary>
internal abstract class OccurrenceRule
{
    internal const int Never = int.MaxValue;

    /// <summary>How many times a day can have.</summary>
    internal abstract int MaximumPerDay { get; }

    /// <summary>The times of every day that has any, sorted and distinct; null if they differ from day to day.</summary>
    internal virtual TimeSlot[]? FixedTimes => null;

    /// <summary>Whether an occurrence has no time of its own within its period.</summary>
    internal virtual int? PeriodDays => null;

    /// <summary>The last day with a time, for rules that end by themselves.</summary>
    internal virtual int LastDay => Never;

    /// <summary>Whether <see cref="CountThrough"/> answers.</summary>
    internal virtual bool CanCount => false;

    /// <summary>The first day with a time, not before the given one; <see cref="Never"/> if there is none.</summary>
    internal abstract int NextDay(int day);

    /// <summary>Writes the times of a day that <see cref="NextDay"/> gave.</summary>
    internal abstract int Fill(int day, Span<TimeSlot> slots);

    /// <summary>How many times there are from the schedule's start through a day.</summary>
    internal virtual long CountThrough(int day) => throw new InvalidOperationException();

    /// <summary>
    /// The first and last day of the period that an occurrence on a day may be answered in; the day itself unless the element counts by periods.
    /// </summary>
    internal virtual (int First, int Last) PeriodOf(int day) => (day, day);

    /// <summary>Whether the occurrence at a local time takes place; false for one whose session was called off.</summary>
    internal virtual bool Applies(long localSeconds) => true;
}
