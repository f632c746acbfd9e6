namespace HomeworkKit.Kinds;

/// <summary>Who sees which member of an exposure: what is the clinician's alone is declared here.</summary>
internal static class ExposureSight
{
    internal static RecordSight<ExposureTask> Task { get; } = new(
        new(nameof(ExposureTask.Format), MemberSight.Open),
        new(nameof(ExposureTask.Hierarchy), MemberSight.Open),
        new(nameof(ExposureTask.Step), MemberSight.Open),
        new(nameof(ExposureTask.Description), MemberSight.Open),
        new(nameof(ExposureTask.Type), MemberSight.Open),
        new(nameof(ExposureTask.IsStrenuous), MemberSight.Open),
        new(nameof(ExposureTask.SafetyNotes), MemberSight.Open),
        new(nameof(ExposureTask.MedicalScreening), MemberSight.ClinicianOnly, static task => task with { MedicalScreening = null }),
        new(nameof(ExposureTask.PlannedMinutes), MemberSight.Open),
        new(nameof(ExposureTask.EndsWhen), MemberSight.Open),
        new(nameof(ExposureTask.EndsAtSuds), MemberSight.Open),
        new(nameof(ExposureTask.FearedOutcome), MemberSight.Open),
        new(nameof(ExposureTask.AnticipatedSuds), MemberSight.Open),
        new(nameof(ExposureTask.SafetyBehavioursToDrop), MemberSight.Open),
        new(nameof(ExposureTask.RitualsToResist), MemberSight.Open),
        new(nameof(ExposureTask.Contexts), MemberSight.Open),
        new(nameof(ExposureTask.AskExpectancy), MemberSight.Open),
        new(nameof(ExposureTask.AskSeries), MemberSight.Open));
}
