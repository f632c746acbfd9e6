using System.Text.Json;
using HomeworkKit.ICalendar;
using HomeworkKit.ICalendar.Readers;
using Ical.Net.Serialization;

// Writes the shared schedule vectors as calendars, with the moments that each holds beside it, for other readers to open.
var (vectors, directory) = args is [var from, var to]
    ? (from, to)
    : throw new ArgumentException("Two arguments: the file of vectors, and the directory to write to.");
Directory.CreateDirectory(directory);
var window = new Interval(Instant.FromUtc(1900, 1, 1, 0, 0), Instant.FromUtc(2200, 1, 1, 0, 0));
var count = 0;
foreach (var (id, occurrences, utc) in ScheduleVectors.Read(vectors))
{
    var calendar = occurrences.ToCalendar(
        new CalendarOptions
        {
            Domain = "clinic.example",
            Window = window,
            Summary = "Reminder; Erinnerung, напоминание 🌱",
        },
        Instant.FromUtc(2026, 3, 1, 0, 0));
    File.WriteAllText(Path.Combine(directory, id + ".ics"), new CalendarSerializer().SerializeToString(calendar));
    File.WriteAllText(Path.Combine(directory, id + ".json"), JsonSerializer.Serialize(utc));
    count++;
}

Console.WriteLine($"{count} calendars");
