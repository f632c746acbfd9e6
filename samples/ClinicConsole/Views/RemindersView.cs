using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>The next reminders, as they would appear on a locked screen.</summary>
internal static class RemindersView
{
    private const int NextFew = 3;
    private static readonly Duration Ahead = Duration.FromDays(7);

    internal static void Write(IAnsiConsole screen, ConsoleText text, IReadOnlyList<HomeworkCycle> cycles, Instant now)
    {
        var reminders = Plan(cycles, now, Ahead, TextOf(text, takesUnreviewed: false)).Take(NextFew).ToList();
        if (reminders.Count == 0)
        {
            return;
        }

        screen.WriteLine();
        screen.Write(new Text(text["The next reminders"], new Style(decoration: Decoration.Bold)));
        screen.WriteLine();
        WriteLines(screen, text, reminders);
    }

    internal static void WriteLines(IAnsiConsole screen, ConsoleText text, IEnumerable<Reminder> reminders)
    {
        foreach (var reminder in reminders)
        {
            screen.WriteLine($"  {text.Of(reminder.At.InZone(HomeworkHost.Zone).LocalDateTime)}  {reminder.Text}");
        }
    }

    /// <summary>
    /// Gives what reminders say: nobody sees them before they are on a locked screen, so words that nobody reviewed are taken only where somebody says so.
    /// </summary>
    internal static IReminderText TextOf(ConsoleText text, bool takesUnreviewed) =>
        text.Library.IsReviewed || takesUnreviewed ? DiscreetReminderText.In(text.Library, takesUnreviewed) : DiscreetReminderText.Instance;

    /// <summary>Plans the reminders of a client, the earliest first.</summary>
    internal static IReadOnlyList<Reminder> Plan(IEnumerable<HomeworkCycle> cycles, Instant now, Duration ahead, IReminderText says) =>
        [.. cycles.SelectMany(cycle => Plan(cycle, now, ahead, says)).OrderBy(static reminder => reminder.At)];

    // Nothing is sent from here: an app hands these to the system, and plans again whenever something changes.
    private static IReadOnlyList<Reminder> Plan(HomeworkCycle cycle, Instant now, Duration ahead, IReminderText says) =>
        cycle
            .PlanReminders(
                new ReminderRequest
                {
                    Now = now,
                    ClientZone = HomeworkHost.Zone,
                    Text = says,
                },
                new AdherenceContext { Schedule = HomeworkHost.Place },
                ahead)
            .Reminders;
}
