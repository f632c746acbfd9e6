namespace HomeworkKit.Storage.Providers;

/// <summary>A summary as a store holds it.</summary>
/// <param name="Summary">The summary.</param>
/// <param name="Fingerprint">The stored <see cref="HistoryFingerprint"/>.</param>
/// <param name="IsSealed">Whether it carries a seal that was verified; false for rows of an older version.</param>
/// <param name="KnowsWhatWaits">Whether it says what waits for a clinician besides help and concerns; false for rows of an older version.</param>
public readonly record struct SummaryRow(CycleSummary Summary, long Fingerprint, bool IsSealed, bool KnowsWhatWaits = true)
{
    /// <summary>Gets what a seal of the row covers.</summary>
    public CycleSummary Sealed => KnowsWhatWaits ? Summary : OpenForClinician.Without(Summary);
}
