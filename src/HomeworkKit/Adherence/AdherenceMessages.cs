namespace HomeworkKit.Adherence;

/// <summary>The texts of this folder's exceptions. None repeats what was entered.</summary>
internal static class AdherenceMessages
{
    internal const string Definition = "The definition has an error; its validator names it.";
    internal const string SessionOutsideObservation = "A session lies outside the days that were observed.";
    internal const string SessionEndsBeforeItStarts = "A session does not end before it starts.";
    internal const string ObservationEndsBeforeItStarts = "An observation does not end before it starts, and has both ends or none.";
}
