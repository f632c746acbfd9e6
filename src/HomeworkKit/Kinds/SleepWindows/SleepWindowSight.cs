namespace HomeworkKit.Kinds;

/// <summary>Who sees which member of a sleep window: what is the clinician's alone is declared here.</summary>
internal static class SleepWindowSight
{
    internal static RecordSight<SleepWindowTask> Task { get; } = new(
        new(nameof(SleepWindowTask.BedTime), MemberSight.Open),
        new(nameof(SleepWindowTask.RiseTime), MemberSight.Open),
        new(nameof(SleepWindowTask.Basis), MemberSight.Open),
        new(nameof(SleepWindowTask.SleepinessScale), MemberSight.Open),
        new(nameof(SleepWindowTask.Naps), MemberSight.Open),
        new(nameof(SleepWindowTask.Contraindications), MemberSight.ClinicianOnly, static task => task with { Contraindications = [] }));
}
