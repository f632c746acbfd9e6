namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>Why a move is not possible, in words: the table's own descriptions.</summary>
internal static class RefusalWords
{
    internal static string Of(Refused refused) => refused.Unmet.Count > 0
        ? $"Not yet: it takes that {string.Join(", and ", refused.Unmet.Select(static guard => guard.Description))}."
        : refused.Code switch
        {
            CycleCodes.NotFromHere => "Not at this point.",
            CycleCodes.NotWeighed => "There is something to weigh first, or a screening to record.",
            CycleCodes.NotThisRole => "That is for somebody else to do.",
            _ => "That does not fit here.",
        };
}
