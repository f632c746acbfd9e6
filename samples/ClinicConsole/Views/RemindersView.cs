using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>The next reminders, as they would appear on a locked screen.</summary>
internal static class RemindersView
{
    private const int NextFew = 3;
    private static readonly Duration Ahead = Duration.FromDays(7);

    internal static void Write(IAnsiConsole screen, IReadOnlyList<HomeworkCycle> cycles, Instant now)
    {
        var reminders = Plan(cycles, now, Ahead).Take(NextFew).ToList();
        if (reminders.Count == 0)
        {
            return;
        }

        screen.WriteLine();
        screen.Write(new Text("The next reminders", new Style(decoration: Decoration.Bold)));
        screen.WriteLine();
        WriteLines(screen, reminders);
    }

    internal static void WriteLines(IAnsiConsole screen, IEnumerable<Reminder> reminders)
    {
        foreach (var reminder in reminders)
        {
            var local = reminder.At.InZone(HomeworkHost.Zone).LocalDateTime;
            screen.WriteLine($"  {Words.Of(local.Date)} {Words.Of(local.TimeOfDay)}  {reminder.Text}");
        }
    }

    /// <summary>Plans the reminders of a client, the earliest first.</summary>
    internal static IReadOnlyList<Reminder> Plan(IEnumerable<HomeworkCycle> cycles, Instant now, Duration ahead) =>
        [.. cycles.SelectMany(cycle => Plan(cycle, now, ahead)).OrderBy(static reminder => reminder.At)];

    // Nothing is sent from here: an app hands these to the system, and plans again whenever something changes.
    private static IReadOnlyList<Reminder> Plan(HomeworkCycle cycle, Instant now, Duration ahead) =>
        cycle.PlanReminders(new ReminderRequest { Now = now, ClientZone = HomeworkHost.Zone }, new AdherenceContext { Schedule = HomeworkHost.Place }, ahead).Reminders;
}
