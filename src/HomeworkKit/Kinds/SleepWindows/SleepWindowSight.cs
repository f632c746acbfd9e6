namespace HomeworkKit.Kinds;

/// <summary>Who sees which member of a sleep window: what is the clinician's alone is declared here.</summary>
internal static class SleepWindowSight
{
    internal static RecordSight<SleepWindowTask> Task { get; } =
        new(
            static whole =>
                new()
                {
                    BedTime = whole.BedTime,
                    RiseTime = whole.RiseTime,
                    Basis = whole.Basis,
                    SleepinessScale = whole.SleepinessScale,
                    Naps = whole.Naps,
                    AskStimulusControl = whole.AskStimulusControl,
                },
            [
                nameof(SleepWindowTask.BedTime),
                nameof(SleepWindowTask.RiseTime),
                nameof(SleepWindowTask.Basis),
                nameof(SleepWindowTask.SleepinessScale),
                nameof(SleepWindowTask.Naps),
                nameof(SleepWindowTask.AskStimulusControl),
            ],
            [
                new(MemberSight.ClinicianOnly, [nameof(SleepWindowTask.Contraindications)], static (seen, whole) =>
                    seen with
                    {
                        Contraindications = whole.Contraindications,
                    }),
            ]);
}
