namespace HomeworkKit.Kinds;

/// <summary>What a clinician weighs before bodily sensations are brought on or a step is strenuous.</summary>
internal static class ExposureStops
{
    internal static IEnumerable<SafetyStop> Of(ExposureTask task) =>
        !task.IsStrenuous && task.Type != ExposureType.Interoceptive
            ? []
            : from asked in Answers(task.MedicalScreening ?? new MedicalScreening())
            where asked.Answer is not false
            select new SafetyStop(
                asked.Answer is true ? ExposureRules.MedicalAnswerYes : ExposureRules.MedicalAnswersMissing,
                asked.Subject,
                "medicalScreening");

    private static IEnumerable<(string Subject, bool? Answer)> Answers(MedicalScreening screening) =>
    [
        ("epilepsy", screening.Epilepsy),
        ("heart", screening.Heart),
        ("lung", screening.Lung),
        ("neck-or-back", screening.NeckOrBack),
        ("pregnancy", screening.Pregnancy),
    ];
}
