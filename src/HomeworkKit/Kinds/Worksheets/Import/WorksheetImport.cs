namespace HomeworkKit.Kinds;

/// <summary>A form that was read from somebody else's, with what became of each element of it: nothing is dropped without a line.</summary>
/// <param name="Form">The form; null if nothing could be read.</param>
/// <param name="Elements">What became of each element, in order.</param>
public sealed partial record WorksheetImport(WorksheetForm? Form, IReadOnlyList<ImportedElement> Elements)
{
    /// <summary>
    /// Gets a value indicating whether the form asks and counts as the other does: false where something that was left out changes what is shown, taken or
    /// counted.
    /// </summary>
    public bool IsFaithful => Form is not null && Elements.All(static element => !element.ChangesBehaviour);

    /// <summary>Returns the name of the type and nothing of the form.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(WorksheetImport);
}
