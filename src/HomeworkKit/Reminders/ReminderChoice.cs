namespace HomeworkKit.Scheduling;

/// <summary>Chooses the reminders that a budget has room for.</summary>
internal static class ReminderChoice
{
    internal static IEnumerable<Reminder> InOrder(IEnumerable<Reminder> reminders) =>
        reminders.OrderBy(static reminder => reminder.At).ThenBy(static reminder => reminder.Id.ToString(), StringComparer.Ordinal);

    /// <summary>Gives those that are kept, in their order.</summary>
    internal static List<Reminder> Within(ReminderBudget budget, List<Reminder> ordered)
    {
        if (ordered.Count <= budget.Reminders)
        {
            return ordered;
        }

        var ids = ordered.Select(static reminder => reminder.Id);
        if (budget.Choice == BudgetOverflowPolicy.KeepOneEach)
        {
            // By rank of the repeat, then by time.
            var rank = new Dictionary<OccurrenceId, int>();
            ids = ordered
                .Select(reminder => (reminder.Id, Rank: rank[reminder.Id.Occurrence] = rank.GetValueOrDefault(reminder.Id.Occurrence) + 1))
                .OrderBy(static item => item.Rank)
                .Select(static item => item.Id);
        }

        HashSet<ReminderId> chosen = [.. ids.Take(Math.Max(0, budget.Reminders))];
        return ordered.FindAll(reminder => chosen.Contains(reminder.Id));
    }
}
