namespace HomeworkKit.Scheduling;

/// <summary>One part of a schedule: a rule that says when something is done.</summary>
/// <remarks>
/// Closed: the cases are <see cref="Once"/>, <see cref="EveryNDays"/>, <see cref="Weekly"/>, <see cref="Monthly"/>, <see cref="TimesPerPeriod"/>,
/// <see cref="RandomPrompts"/>, <see cref="AsNeeded"/> and <see cref="RelativeToSession"/>. Days and times are local ones: the schedule's
/// <see cref="HomeworkSchedule.Zone"/> says where. Equality is by value.
/// </remarks>
public abstract partial record ScheduleElement : ContentRecord
{
    // Private: keeps the set of cases closed; a record's constructor cannot.
    private protected abstract ScheduleElementForm Form { get; }

    /// <summary>Prepares the element for questions.</summary>
    /// <remarks>Asked here and not by a match, which would load every case when a process starts.</remarks>
    internal abstract OccurrenceRule Prepare(RuleSurroundings around);

    /// <summary>Exhaustive match over the cases: the compiler tells of a new one.</summary>
    /// <typeparam name="TResult">What comes of it.</typeparam>
    /// <param name="once">For a single date.</param>
    /// <param name="everyNDays">For every n days.</param>
    /// <param name="weekly">For days of the week.</param>
    /// <param name="monthly">For a day of the month.</param>
    /// <param name="timesPerPeriod">For a number of times in a period, on any day.</param>
    /// <param name="randomPrompts">For prompts at random times.</param>
    /// <param name="asNeeded">For something done when the moment comes.</param>
    /// <param name="relativeToSession">For something tied to a session.</param>
    /// <returns>The result of the one that applies.</returns>
    public TResult Match<TResult>(
        Func<Once, TResult> once,
        Func<EveryNDays, TResult> everyNDays,
        Func<Weekly, TResult> weekly,
        Func<Monthly, TResult> monthly,
        Func<TimesPerPeriod, TResult> timesPerPeriod,
        Func<RandomPrompts, TResult> randomPrompts,
        Func<AsNeeded, TResult> asNeeded,
        Func<RelativeToSession, TResult> relativeToSession)
    {
        ArgumentNullException.ThrowIfNull(once);
        ArgumentNullException.ThrowIfNull(everyNDays);
        ArgumentNullException.ThrowIfNull(weekly);
        ArgumentNullException.ThrowIfNull(monthly);
        ArgumentNullException.ThrowIfNull(timesPerPeriod);
        ArgumentNullException.ThrowIfNull(randomPrompts);
        ArgumentNullException.ThrowIfNull(asNeeded);
        ArgumentNullException.ThrowIfNull(relativeToSession);
        return Form switch
        {
            ScheduleElementForm.Once => once((Once)this),
            ScheduleElementForm.EveryNDays => everyNDays((EveryNDays)this),
            ScheduleElementForm.Weekly => weekly((Weekly)this),
            ScheduleElementForm.Monthly => monthly((Monthly)this),
            ScheduleElementForm.TimesPerPeriod => timesPerPeriod((TimesPerPeriod)this),
            ScheduleElementForm.RandomPrompts => randomPrompts((RandomPrompts)this),
            ScheduleElementForm.AsNeeded => asNeeded((AsNeeded)this),
            _ => relativeToSession((RelativeToSession)this),
        };
    }
}
