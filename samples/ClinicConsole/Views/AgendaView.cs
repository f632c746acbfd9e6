using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>A day's agenda in a few lines.</summary>
internal static class AgendaView
{
    internal static void Write(IAnsiConsole screen, Agenda agenda)
    {
        if (agenda.Items.Count == 0)
        {
            screen.WriteLine("Nothing is planned. That is fine.");
        }

        foreach (var place in agenda.Items.GroupBy(static item => item.Section))
        {
            screen.Write(new Text(Words.Of(place.Key), new Style(decoration: Decoration.Bold)));
            screen.WriteLine();
            foreach (var item in place)
            {
                screen.Write(new Padder(new Text(Title(item))).Padding(2, 0, 0, 0));
                foreach (var line in Lines(item))
                {
                    screen.Write(new Padder(new Text(line)).Padding(4, 0, 0, 0));
                }
            }
        }

        if (agenda.Week.Times > 0)
        {
            screen.WriteLine();
            screen.WriteLine(Week(agenda.Week));
        }
    }

    private static string Title(AgendaItem item) => item.At is { } at ? $"{Words.Of(at.TimeOfDay)} {item.Title}" : item.Title;

    private static IEnumerable<string> Lines(AgendaItem item)
    {
        // What is answered needs no more words.
        if (item.Attempt is not null)
        {
            yield break;
        }

        if (item.IsInvitation)
        {
            yield return "optional";
        }

        if (item.TimesLeft is { } left)
        {
            yield return $"{Words.Counted(left, "time")} to go, on any days";
        }

        if (item.Cue is { } cue)
        {
            yield return $"linked to: {cue}";
        }

        if (item.Minutes is { } minutes)
        {
            yield return $"takes {minutes} minutes";
        }

        if (item.SmallestVersion is { } smallest)
        {
            yield return $"on a hard day: {smallest}";
        }
    }

    private static string Week(WeekLoad week)
    {
        var minutes = week.AtMostMinutes == 0 ? string.Empty : $", {new DoseRange(week.AtLeastMinutes, week.AtMostMinutes)} minutes in all";
        return $"This week: {Words.Counted(week.Times, "practice")}{minutes}.";
    }
}
