namespace HomeworkKit.Scheduling;

/// <summary>Finds what is wrong with a reminder plan.</summary>
internal static class ReminderJudge
{
    internal static List<ScheduleProblem> Judge(ReminderPlan plan, CompletionWindow? window)
    {
        var problems = new List<ScheduleProblem>();

        // A day has at most 25 hours and a bit: later than that is never within the whole local day. The planner leaves out what a given day has no room for.
        var closes = window?.ClosesAfter ?? Duration.FromHours(26);
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
}
