namespace HomeworkKit.Kinds;

/// <summary>Readings: psychoeducation and workbooks, with what the client takes from them.</summary>
internal static class ReadingKind
{
    /// <summary>Gets the kind <c>reading</c>.</summary>
    public static HomeworkKind<ReadingTask, ReadingEntry> Instance { get; } = new(
        taskValidator: static () => new ReadingTaskValidator(),
        entryValidator: static () => new ReadingEntryValidator(),
        example: Example)
    {
        Name = "reading",
        Title = "Reading",
        Form = ReadingForm.Of,
        English = ReadingWords.English,
    };

    private static (ReadingTask Task, ReadingEntry Entry) Example()
    {
        var task = new ReadingTask
        {
            Resource = "How worry works: a short introduction",
            Reference = "leaflet-12",
            Format = ReadingFormat.Leaflet,
            Part = "Pages 1 to 6",
            PlannedMinutes = 20,
            LookOutFor = ["An example that could be yours"],
            AskRatings = true,
            Scale = RatingScale.ZeroToFour,
        };
        var entry = new ReadingEntry
        {
            PartRead = "Pages 1 to 4",
            PercentRead = 70,
            MinutesSpent = 15,
            Understanding = Rating.Of(3, RatingScale.ZeroToFour),
            Relevance = Rating.Of(4, RatingScale.ZeroToFour),
            Takeaway = "Checking my phone is a way of looking for certainty.",
            Notes = ["The example about the late train is me."],
        };
        return (task, entry);
    }
}
