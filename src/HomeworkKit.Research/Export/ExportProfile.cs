namespace HomeworkKit.Research;

/// <summary>What an export may tell about people. There is no default: whoever exports chooses one of the two.</summary>
/// <remarks>
/// De-identified: pseudonyms, study days, no free text. Identified: dates as they were, and a file with every event. Neither makes data anonymous.
/// In both, what a client keeps private is told as existing and no more, and safety concerns stay out unless asked for.
/// </remarks>
public sealed record ExportProfile
{
    private ExportProfile(bool isIdentified, Pseudonymiser? pseudonyms) => (IsIdentified, Pseudonyms) = (isIdentified, pseudonyms);

    /// <summary>Gets a value indicating whether dates are as they were.</summary>
    public bool IsIdentified { get; }

    /// <summary>Gets what replaces identifiers.</summary>
    /// <value>Null in an identified export that keeps them.</value>
    public Pseudonymiser? Pseudonyms { get; }

    /// <summary>Gets how dates are moved.</summary>
    /// <value>Null: study days and minutes of the day stand in place of dates. Of no effect in an identified export.</value>
    public DateShift? Shift { get; init; }

    /// <summary>Gets how exactly the time of day is told.</summary>
    /// <value><see cref="TimeOfDayForm.Minute"/> where nothing is said. Of no effect in an identified export.</value>
    public TimeOfDayForm TimeOfDay { get; init; }

    /// <summary>Gets by how much each moment is moved on its own.</summary>
    /// <value>Null: not at all. Of no effect in an identified export.</value>
    public TimeJitter? Jitter { get; init; }

    /// <summary>Gets what is left of free text.</summary>
    /// <value><see cref="TextTrace.HasText"/> where nothing is said.</value>
    public TextTrace Text { get; init; } = TextTrace.HasText;

    /// <summary>Gets the short words and keys that may leave as they are: keys of items, names of feelings, thinking styles.</summary>
    /// <value>
    /// Compared exactly. Empty where nothing is said: then each is replaced by a pseudonym that is the participant's own. A list is reviewed by a person; it
    /// holds nothing that one client alone would write. Keys of items that as many participants have in their plans as <see cref="SmallCells"/> asks for leave
    /// besides.
    /// </value>
    public IReadOnlyList<string> RetainedWords { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether free text stands in <c>events.ndjson</c>, and short words in the tables.</summary>
    /// <value>False where nothing is said. An identified export that keeps identifiers only.</value>
    public bool IncludesFreeText { get; init; }

    /// <summary>Gets a value indicating whether safety concerns are exported: how many were raised, and in <c>events.ndjson</c> each of them.</summary>
    /// <value>False where nothing is said.</value>
    public bool IncludesSafetyConcerns { get; init; }

    /// <summary>Gets how small a group a summary may show.</summary>
    public SmallCells SmallCells { get; init; } = SmallCells.Usual;

    /// <summary>Gets how the export tells dates.</summary>
    public DateForm Dates => IsIdentified ? DateForm.Real : Shift is null ? DateForm.StudyDay : DateForm.Shifted;

    internal TimeOfDayForm Clock => IsIdentified ? TimeOfDayForm.Minute : TimeOfDay;

    internal TimeJitter? AppliedJitter => IsIdentified ? null : Jitter;

    /// <summary>Gets a value indicating whether times are told otherwise than to the minute at which they were.</summary>
    internal bool ChangesTimes => Clock != TimeOfDayForm.Minute || AppliedJitter is not null;

    /// <summary>Gets a value indicating whether every event is written as it is, identifiers included.</summary>
    internal bool WritesEvents => IsIdentified && Pseudonyms is null;

    /// <summary>Chooses pseudonyms, study days and no free text.</summary>
    /// <param name="pseudonyms">What replaces identifiers.</param>
    /// <returns>The profile.</returns>
    public static ExportProfile DeIdentified(Pseudonymiser pseudonyms)
    {
        ArgumentNullException.ThrowIfNull(pseudonyms);
        return new ExportProfile(isIdentified: false, pseudonyms);
    }

    /// <summary>Chooses dates as they were. The files are as confidential as the record itself.</summary>
    /// <param name="pseudonyms">What replaces identifiers; null keeps them as the host gave them.</param>
    /// <returns>The profile.</returns>
    public static ExportProfile Identified(Pseudonymiser? pseudonyms = null) => new(isIdentified: true, pseudonyms);

    internal void Check()
    {
        if (IncludesFreeText && !WritesEvents)
        {
            throw new ExportException(ExportCodes.TextNeedsIdentified);
        }
    }
}
