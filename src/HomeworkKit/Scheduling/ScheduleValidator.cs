namespace HomeworkKit.Scheduling;

/// <summary>Finds what is wrong with a schedule.</summary>
internal static class ScheduleValidator
{
    /// <summary>Validates a schedule that is made: where it names no window, its reminders by the room that its times of day leave.</summary>
    internal static IReadOnlyList<ScheduleProblem> Validate(HomeworkSchedule schedule, IDateTimeZoneProvider? zones) =>
        Find(schedule, zones, isKept: false) ?? [];

    /// <summary>
    /// Judges a schedule that is expanded: a reminder that no day has room for takes no occurrence from a history in which it once was accepted.
    /// </summary>
    internal static IReadOnlyList<ScheduleProblem> JudgeKept(HomeworkSchedule schedule, IDateTimeZoneProvider? zones) =>
        Find(schedule, zones, isKept: true) ?? [];

    /// <summary>Finds what is wrong with a schedule that is made, or kept: null where nothing is.</summary>
    internal static List<ScheduleProblem>? Find(HomeworkSchedule schedule, IDateTimeZoneProvider? zones, bool isKept) =>
        Validate(schedule, zones ?? DateTimeZoneProviders.Tzdb, isKept);

    private static List<ScheduleProblem>? Validate(HomeworkSchedule schedule, IDateTimeZoneProvider zones, bool isKept)
    {
        List<ScheduleProblem>? problems = null;
        void Report(bool wrong, string code, string path)
        {
            if (wrong)
            {
                (problems ??= []).Add(new ScheduleProblem(code, path));
            }
        }

        Report(schedule.Elements.Count == 0, ScheduleCodes.NoElements, "elements");
        Report(schedule.Elements.Count > ScheduleLimits.Elements, ScheduleCodes.TooMany, "elements");
        for (var i = 0; i < schedule.Elements.Count && i < ScheduleLimits.Elements; i++)
        {
            if (Validate(schedule.Elements[i]) is { } found)
            {
                problems = Under(i, found, problems);
            }
        }

        Report(!ScheduleLimits.Reach(schedule.Start), ScheduleCodes.DateOutOfRange, "start");
        Report(schedule.End is { } end && !ScheduleLimits.Reach(end), ScheduleCodes.DateOutOfRange, "end");
        Report(schedule.End < schedule.Start, ScheduleCodes.EmptyRange, "end");
        Report(schedule.Count is < 1 or > ScheduleLimits.Count, ScheduleCodes.CountOutOfRange, "count");
        Report(schedule.ExcludedDates.Count > ScheduleLimits.ExcludedDates, ScheduleCodes.TooMany, "excludedDates");
        Report(schedule.Pauses.Count > ScheduleLimits.Pauses, ScheduleCodes.TooMany, "pauses");
        for (var i = 0; i < schedule.Pauses.Count && i < ScheduleLimits.Pauses; i++)
        {
            Report(schedule.Pauses[i].To < schedule.Pauses[i].From, ScheduleCodes.EmptyRange, $"pauses[{i}].to");
        }

        Report(schedule.Window is { IsValid: false }, ScheduleCodes.WindowOutOfRange, "window");
        Report(schedule.Zone.Id is { } id && zones.GetZoneOrNull(id) is null, ScheduleCodes.UnknownZone, "zone");
        if (schedule.Reminders is { } reminders)
        {
            var closes = isKept ? schedule.Window?.ClosesAfter ?? ReminderPlanValidator.LongestDay : ReminderPlanValidator.RoomOf(schedule);
            foreach (var (code, member) in ReminderPlanValidator.Validate(reminders, closes))
            {
                Report(true, code, "reminders." + member);
            }
        }

        return problems;
    }

    // Loops and no queries: a schedule is judged when a process starts, and each query would be compiled for its kind of number.
    private static List<ScheduleProblem>? Validate(ScheduleElement element)
    {
        List<ScheduleProblem>? problems = null;
        switch (element)
        {
            case Once once:
                Times(once.Times);
                Require(ScheduleLimits.Reach(once.Date), ScheduleCodes.DateOutOfRange, "date");
                break;
            case EveryNDays every:
                Times(every.Times);
                Require(every.Days is >= 1 and <= ScheduleLimits.Days, ScheduleCodes.IntervalOutOfRange, "days");
                break;
            case Weekly weekly:
                Times(weekly.Times);
                Require(weekly.Days.Count > 0, ScheduleCodes.NoDays, "days");
                Require(AreDays(weekly.Days), ScheduleCodes.DayOutOfRange, "days");
                Require(weekly.EveryWeeks is null or (>= 1 and <= ScheduleLimits.Weeks), ScheduleCodes.IntervalOutOfRange, "everyWeeks");
                Require(weekly.WeekStart is not { } start || IsDay(start), ScheduleCodes.DayOutOfRange, "weekStart");
                break;
            case Monthly monthly:
                Times(monthly.Times);
                Require(monthly.Day is >= 1 and <= 31, ScheduleCodes.DayOutOfRange, "day");
                break;
            case TimesPerPeriod quota:
                Require(quota.Times is >= 1 and <= ScheduleLimits.TimesPerPeriod, ScheduleCodes.CountOutOfRange, "times");
                var longest = quota.Unit == PeriodUnit.Weeks ? ScheduleLimits.Weeks : ScheduleLimits.Days;
                Require(quota.Every is null || (quota.Every >= 1 && quota.Every <= longest), ScheduleCodes.IntervalOutOfRange, "every");
                break;
            case RandomPrompts random:
                Prompts(random);
                break;
            case RelativeToSession relative:
                Require(relative.Days is >= 0 and <= ScheduleLimits.SessionDays, ScheduleCodes.IntervalOutOfRange, "days");
                Require(relative.Time is not { } time || IsWholeSecond(time), ScheduleCodes.TimeTooFine, "time");
                break;
        }

        return problems;

        void Require(bool holds, string code, string member)
        {
            if (!holds)
            {
                (problems ??= []).Add(new ScheduleProblem(code, member));
            }
        }

        void Times(IReadOnlyList<LocalTime> times)
        {
            Require(times.Count > 0, ScheduleCodes.NoTimes, "times");
            Require(times.Count <= ScheduleLimits.Times, ScheduleCodes.TooMany, "times");
            Require(AreWholeSeconds(times), ScheduleCodes.TimeTooFine, "times");
        }

        void Prompts(RandomPrompts random)
        {
            Require(random.PerDay is >= 1 and <= ScheduleLimits.Times, ScheduleCodes.CountOutOfRange, "perDay");
            Require(IsWholeMinute(random.From), ScheduleCodes.TimeTooFine, "from");
            Require(IsWholeMinute(random.To), ScheduleCodes.TimeTooFine, "to");
            Require(random.To > random.From, ScheduleCodes.EmptyRange, "to");
            var gap = random.MinimumGap ?? Duration.Zero;
            var isGap = gap >= Duration.Zero && gap < Duration.FromDays(1);
            Require(isGap, ScheduleCodes.IntervalOutOfRange, "minimumGap");
            if (isGap)
            {
                Require(gap.BclCompatibleTicks % NodaConstants.TicksPerMinute == 0 && gap.SubsecondNanoseconds == 0, ScheduleCodes.TimeTooFine, "minimumGap");
                if (random.To > random.From && random.PerDay >= 1)
                {
                    var window = (random.To.NanosecondOfDay - random.From.NanosecondOfDay) / NodaConstants.NanosecondsPerMinute;
                    Require((random.PerDay - 1) * Math.Max(1, (long)gap.TotalMinutes) < window, ScheduleCodes.PromptsDoNotFit, "perDay");
                }
            }
        }
    }

    private static List<ScheduleProblem> Under(int element, List<ScheduleProblem> found, List<ScheduleProblem>? before) =>
        [.. before ?? [], .. found.Select(problem => problem with { Path = $"elements[{element}].{problem.Path}" })];

    private static bool AreDays(IReadOnlyList<IsoDayOfWeek> days)
    {
        for (var i = 0; i < days.Count; i++)
        {
            if (!IsDay(days[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreWholeSeconds(IReadOnlyList<LocalTime> times)
    {
        for (var i = 0; i < times.Count; i++)
        {
            if (!IsWholeSecond(times[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDay(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday;

    private static bool IsWholeSecond(LocalTime time) => time.NanosecondOfSecond == 0;

    private static bool IsWholeMinute(LocalTime time) => time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0;
}
