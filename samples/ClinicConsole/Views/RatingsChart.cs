using System.Globalization;
using HomeworkKit.Kinds;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>Ratings before and after, as small bars. Something to look at together, not a grade.</summary>
internal static class RatingsChart
{
    private const int Width = 68;

    internal static void Write(IAnsiConsole screen, ConsoleText text, HomeworkCycle cycle, DateTimeZone zone)
    {
        var chart = new BarChart()
            .Width(Width)
            .WithMaxValue(100)
            .UseValueFormatter(static (value, culture) => value.ToString("0", CultureInfo.InvariantCulture));
        foreach (var recorded in cycle.Attempts.Where(static recorded => !recorded.IsRetracted))
        {
            if (recorded.Attempt.Entry is not ThoughtRecord record)
            {
                continue;
            }

            var day = text.Of(recorded.Attempt.PerformedAt.InZone(zone).Date);
            foreach (var emotion in record.Emotions)
            {
                if (emotion is { Before: { } before, After: { } after })
                {
                    chart.AddItem(Markup.Escape(text["{0} {1}, before", day, emotion.Name ?? string.Empty]), (double)before.Value, Color.Orange3);
                    chart.AddItem(Markup.Escape(text["afterwards"]), (double)after.Value, Color.Green);
                }
            }
        }

        if (chart.Data.Count > 0)
        {
            screen.WriteLine();
            screen.WriteLine(text["How strong it was, before and afterwards (0 to 100, the client's own ratings)"]);
            screen.Write(chart);
        }
    }
}
