namespace HomeworkKit.Research;

/// <summary>The parts into which a profile divides the day.</summary>
internal static class TimeParts
{
    private static readonly (LocalTime From, string Name)[] Parts =
    [
        (LocalTime.Midnight, "night"),
        (new LocalTime(5, 0), "morning"),
        (new LocalTime(12, 0), "afternoon"),
        (new LocalTime(17, 0), "evening"),
        (new LocalTime(22, 0), "night"),
    ];

    internal static ColumnCategory[] Categories { get; } =
        [new("night", "to 05:00 and from 22:00"), new("morning", "05:00 to 12:00"), new("afternoon", "12:00 to 17:00"), new("evening", "17:00 to 22:00")];

    internal static string NameOf(LocalTime time) => Array.FindLast(Parts, part => part.From <= time).Name;

    internal static LocalTime Beginning(LocalTime time, TimeOfDayForm form) => form switch
    {
        TimeOfDayForm.Hour => new LocalTime(time.Hour, 0),
        TimeOfDayForm.PartOfDay => Array.FindLast(Parts, part => part.From <= time).From,
        TimeOfDayForm.None => LocalTime.Midnight,
        _ => time,
    };
}
