using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>A day's agenda in a few lines.</summary>
internal static class AgendaView
{
    internal static void Write(IAnsiConsole screen, ConsoleText text, Agenda agenda)
    {
        if (agenda.Items.Count == 0)
        {
            screen.WriteLine(text["Nothing is planned. That's fine."]);
        }

        foreach (var place in agenda.Items.GroupBy(static item => item.Section))
        {
            screen.Write(new Text(text.Library.Of(place.Key), new Style(decoration: Decoration.Bold)));
            screen.WriteLine();
            foreach (var item in place)
            {
                screen.Write(new Padder(new Text(Title(text, item))).Padding(2, 0, 0, 0));
                foreach (var line in Lines(text, item))
                {
                    screen.Write(new Padder(new Text(line)).Padding(4, 0, 0, 0));
                }
            }
        }

        if (agenda.Week.Times > 0)
        {
            screen.WriteLine();
            screen.WriteLine(Week(text, agenda.Week));
        }
    }

    private static string Title(ConsoleText text, AgendaItem item) => item.At is { } at ? $"{text.Of(at.TimeOfDay)} {item.Title}" : item.Title;

    private static IEnumerable<string> Lines(ConsoleText text, AgendaItem item)
    {
        // What is answered needs no more words.
        if (item.Attempt is not null)
        {
            yield break;
        }

        if (item.IsInvitation)
        {
            yield return text["optional"];
        }

        if (item.TimesLeft is { } left)
        {
            yield return text["{0} to go, on any days", text.Counted(left, "time", "times")];
        }

        if (item.Cue is { } cue)
        {
            yield return text["linked to: {0}", cue];
        }

        if (item.Minutes is { } minutes)
        {
            yield return text["takes {0} minutes", text.Of(minutes)];
        }

        if (item.SmallestVersion is { } smallest)
        {
            yield return text["on a hard day: {0}", smallest];
        }
    }

    private static string Week(ConsoleText text, WeekLoad week)
    {
        var practices = text.Counted(week.Times, "practice", "practices");
        return week.AtMostMinutes == 0
            ? text["This week: {0}.", practices]
            : text["This week: {0}, {1} minutes in all.", practices, text.Of(new DoseRange(week.AtLeastMinutes, week.AtMostMinutes))];
    }
}
