namespace HomeworkKit.Scheduling;

/// <summary>Finds what is wrong with a reminder plan.</summary>
internal static class ReminderPlanValidator
{
    /// <summary>
    /// A day has at most 25 hours and a bit: later than that is never within the whole local day. The planner leaves out what a given day has no room for.
    /// </summary>
    internal static readonly Duration LongestDay = Duration.FromHours(26);

    /// <summary>Gives how long after the due time a schedule has room for reminders: to the end of its window, or of the day of its earliest time.</summary>
    internal static Duration RoomOf(HomeworkSchedule schedule) => schedule.Window?.ClosesAfter ?? RoomOf(schedule.Elements);

    /// <summary>Judges a plan that is used, whatever window its schedule has.</summary>
    internal static List<ScheduleProblem> JudgeKept(ReminderPlan plan) => Validate(plan, Duration.MaxValue);

    internal static List<ScheduleProblem> Validate(ReminderPlan plan, Duration closes)
    {
        var problems = new List<ScheduleProblem>();
        Require(plan.Offsets.Count <= ScheduleLimits.Reminders, ScheduleCodes.TooMany, "offsets");
        for (var i = 0; i < plan.Offsets.Count && i < ScheduleLimits.Reminders; i++)
        {
            var offset = plan.Offsets[i];
            Require(offset >= -ScheduleLimits.Window && offset < closes, ScheduleCodes.ReminderOutsideWindow, $"offsets[{i}]");
            Require(offset.SubsecondNanoseconds == 0, ScheduleCodes.TimeTooFine, $"offsets[{i}]");
        }

        var repeats = plan.Repeats ?? 0;
        Require(repeats is >= 0 and <= ScheduleLimits.Reminders, ScheduleCodes.RepeatOutOfRange, "repeats");
        Require(repeats == 0 || plan.RepeatEvery is not null, ScheduleCodes.RepeatOutOfRange, "repeatEvery");
        if (plan.RepeatEvery is { } every)
        {
            var possible = every >= Duration.FromMinutes(1) && every <= ScheduleLimits.Window;
            Require(possible, ScheduleCodes.RepeatOutOfRange, "repeatEvery");
            Require(every.SubsecondNanoseconds == 0, ScheduleCodes.TimeTooFine, "repeatEvery");
            if (possible && repeats is >= 1 and <= ScheduleLimits.Reminders)
            {
                Require(every * repeats < closes, ScheduleCodes.ReminderOutsideWindow, "repeats");
            }
        }

        Require(plan.QuietHours is not { } quiet || quiet.From != quiet.To, ScheduleCodes.QuietHoursEmpty, "quietHours");
        if (plan.Budget is { } budget)
        {
            Require(budget.Reminders is >= 1 and <= 1000, ScheduleCodes.BudgetOutOfRange, "budget.reminders");
            Require(budget.Horizon > Duration.Zero && budget.Horizon <= ScheduleLimits.Window, ScheduleCodes.BudgetOutOfRange, "budget.horizon");
        }

        return problems;

        void Require(bool holds, string code, string member)
        {
            if (!holds)
            {
                problems.Add(new ScheduleProblem(code, member));
            }
        }
    }

    // From the earliest time of day to the end of the day, by the clock: that a day of a clock change could have room once a year makes no plan.
    private static Duration RoomOf(IReadOnlyList<ScheduleElement> elements) => elements.Count == 0 ? LongestDay : elements.Max(static element => element switch
    {
        Once once => RoomAfter(once.Times),
        EveryNDays every => RoomAfter(every.Times),
        Weekly weekly => RoomAfter(weekly.Times),
        Monthly monthly => RoomAfter(monthly.Times),
        RandomPrompts random => RoomAfter([random.From]),
        RelativeToSession { Time: { } time } => RoomAfter([time]),
        _ => LongestDay,
    });

    private static Duration RoomAfter(IReadOnlyList<LocalTime> times) =>
        times.Count == 0 ? LongestDay : Duration.FromDays(1) - Duration.FromNanoseconds(times.Min().NanosecondOfDay);
}
