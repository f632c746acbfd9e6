namespace HomeworkKit.Samples.ClinicApi.Pages.Reviews;

/// <summary>Why something is not possible, as a clinician reads it: no code, and what to do about it.</summary>
internal static class RefusalWords
{
    private static readonly Dictionary<string, string> Guards = new(StringComparer.Ordinal)
    {
        [CycleGuards.NoConcernIsOpen.Code] = "Acknowledge the safety concern first.",
        [CycleGuards.ClientActsOrNoConcern.Code] = "Acknowledge the safety concern first.",
        [CycleGuards.BringsPlan.Code] = "Say what changes.",
        [CycleGuards.NamesNext.Code] = "Choose what takes its place.",
        [CycleGuards.ClientSaysSo.Code] = "The client has not said yes yet.",
        [CycleGuards.PlanIsSound.Code] = "Something in the plan does not fit together: look at its times and what is asked.",
        [CycleGuards.DateIsClear.Code] = "The changed plan has to start after what was already written down.",
        [CycleGuards.AnswersWhatIsOpen.Code] = "It was answered or acknowledged in the meantime.",
        [CycleGuards.HelpIsOpen.Code] = "The question was answered in the meantime.",
        [CycleGuards.ConcernIsOpen.Code] = "The concern was acknowledged in the meantime.",
        [CycleGuards.NamesRevision.Code] = "The plan changed in the meantime.",
    };

    internal static string Of(PageText words, Refused refused) =>
        refused.Unmet.Select(static guard => Guards.GetValueOrDefault(guard.Code)).OfType<string>().Distinct().Select(said => words[said]).ToArray()
            is { Length: > 0 } why
            ? string.Join(' ', why)
            : words[
                refused.Code switch
                {
                    CycleCodes.NotWeighed => "Something has to be weighed or checked first.",
                    CycleCodes.NotFromHere => "It is not at a point where that can be decided.",
                    CycleCodes.NotThisRole => "That is for somebody else to decide.",
                    _ => "That is not possible at this point.",
                }
            ];
}
