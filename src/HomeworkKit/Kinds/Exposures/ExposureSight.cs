namespace HomeworkKit.Kinds;

/// <summary>Who sees which member of an exposure: what is the clinician's alone is declared here.</summary>
internal static class ExposureSight
{
    internal static RecordSight<ExposureTask> Task { get; } =
        new(
            static whole =>
                new()
                {
                    Format = whole.Format,
                    Hierarchy = whole.Hierarchy,
                    Step = whole.Step,
                    Description = whole.Description,
                    Type = whole.Type,
                    IsStrenuous = whole.IsStrenuous,
                    SafetyNotes = whole.SafetyNotes,
                    PlannedMinutes = whole.PlannedMinutes,
                    EndsWhen = whole.EndsWhen,
                    EndsAtSuds = whole.EndsAtSuds,
                    FearedOutcome = whole.FearedOutcome,
                    AnticipatedSuds = whole.AnticipatedSuds,
                    SafetyBehavioursToDrop = whole.SafetyBehavioursToDrop,
                    RitualsToResist = whole.RitualsToResist,
                    Contexts = whole.Contexts,
                    AskExpectancy = whole.AskExpectancy,
                    AskSeries = whole.AskSeries,
                    AskCourage = whole.AskCourage,
                    SudsScale = whole.SudsScale,
                    AskedOn = whole.AskedOn,
                },
            [
                nameof(ExposureTask.Format),
                nameof(ExposureTask.Hierarchy),
                nameof(ExposureTask.Step),
                nameof(ExposureTask.Description),
                nameof(ExposureTask.Type),
                nameof(ExposureTask.IsStrenuous),
                nameof(ExposureTask.SafetyNotes),
                nameof(ExposureTask.PlannedMinutes),
                nameof(ExposureTask.EndsWhen),
                nameof(ExposureTask.EndsAtSuds),
                nameof(ExposureTask.FearedOutcome),
                nameof(ExposureTask.AnticipatedSuds),
                nameof(ExposureTask.SafetyBehavioursToDrop),
                nameof(ExposureTask.RitualsToResist),
                nameof(ExposureTask.Contexts),
                nameof(ExposureTask.AskExpectancy),
                nameof(ExposureTask.AskSeries),
                nameof(ExposureTask.AskCourage),
                nameof(ExposureTask.SudsScale),
                nameof(ExposureTask.AskedOn),
            ],
            [
                new(MemberSight.ClinicianOnly, [nameof(ExposureTask.MedicalScreening)], static (seen, whole) =>
                    seen with
                    {
                        MedicalScreening = whole.MedicalScreening,
                    }),
            ]);
}
