namespace HomeworkKit.Kinds;

/// <summary>What became of one element of a form that was read.</summary>
/// <param name="Path">Where it stands in the other form, by names of its own standard and numbers: <c>Questionnaire.item[2].enableWhen[0]</c>,
/// <c>row[7].branching</c>.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Reason">Why it was not taken as it stands; null where it was.</param>
/// <param name="ChangesBehaviour">Whether the form shows, takes or counts something else for it.</param>
public sealed partial record ImportedElement(string Path, ImportFate Fate, ImportReason? Reason = null, bool ChangesBehaviour = false)
{
    /// <summary>Returns what became of it and where it stands.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"{Path}: {Fate}";
}
