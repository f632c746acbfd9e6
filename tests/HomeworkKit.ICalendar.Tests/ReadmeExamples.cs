using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Goldens;
using Ical.Net.Serialization;
using Calendar = Ical.Net.Calendar;

namespace HomeworkKit.ICalendar.Tests;

/// <summary>The examples of the package's page, which shows what stands between the marks.</summary>
public sealed class ReadmeExamples
{
    private const int Indentation = 8;

    [Fact]
    public void A_feed_is_written()
    {
        HomeworkCycle[] cycles = [Feeds.Agreed(HomeworkSchedule.Daily(new(19, 0), Feeds.Monday))];
        var (zone, now) = (Feeds.Berlin, Feeds.Now);

        // <feed>
        var options = new CalendarOptions { Domain = "clinic.example", Alarm = Duration.FromMinutes(10) };
        Calendar feed = cycles.ToCalendar(ScheduleContext.In(zone), options, now);   // all cycles of one client
        string ics = new CalendarSerializer().SerializeToString(feed)!;             // SUMMARY:Reminder, and no word of the client's
        // </feed>

        Assert.Contains("SUMMARY:Reminder", ics, StringComparison.Ordinal);
    }

    [Fact]
    public void Sessions_are_read()
    {
        var (known, zone, now) = (new SessionCalendar(), Feeds.Berlin, Feeds.Now);
        var ics =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Clinic//Calendar//EN\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260303T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

        // <sessions>
        var options = new SessionImportOptions { Zone = zone, Window = new Interval(now, now + Duration.FromDays(90)), Known = known };
        SessionImport read = CalendarImport.ReadSessions(ics, options);
        SessionCalendar sessions = read.Calendar;             // "before the next session" looks at these
        foreach (SessionImportNote note in read.Notes)
        {
            Console.WriteLine($"{note.Path}: {note.Code}");   // VEVENT[3]: calendar/no-time
        }
        // </sessions>

        Assert.Single(sessions.Sessions);
    }

    [Theory]
    [InlineData("feed")]
    [InlineData("sessions")]
    public void The_page_shows_the_example_that_runs(string name)
    {
        var readme = SourceTree.Path("src", "HomeworkKit.ICalendar", "README.md");
        var text = File.ReadAllText(readme).ReplaceLineEndings("\n");
        var start = text.IndexOf('\n', text.IndexOf($"<!-- {name}:", StringComparison.Ordinal)) + 1;
        var end = text.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal);
        Assert.True(start > 0 && end >= start, $"The page marks its example {name}.");
        var expected = $"```csharp\n{Example(name)}\n```\n";
        if (GoldenFile.MayUpdate && text[start..end] != expected)
        {
            File.WriteAllText(readme, text[..start] + expected + text[end..]);
            return;
        }

        Assert.Equal(expected, text[start..end]);
    }

    // The lines between the marks, without the indentation of where they stand.
    private static string Example(string name) =>
        string.Join(
            '\n',
            File.ReadAllText(SourceTree.Path("tests", "HomeworkKit.ICalendar.Tests", "ReadmeExamples.cs"))
                .ReplaceLineEndings("\n")
                .Split('\n')
                .SkipWhile(line => line.Trim() != $"// <{name}>")
                .Skip(1)
                .TakeWhile(line => line.Trim() != $"// </{name}>")
                .Select(static line => line.Length > Indentation ? line[Indentation..] : string.Empty));
}
