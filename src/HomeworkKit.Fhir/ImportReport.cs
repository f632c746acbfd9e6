namespace HomeworkKit.Fhir;

/// <summary>What was read from a resource, and what became of the rest: nothing is dropped without a note.</summary>
/// <typeparam name="T">What was read.</typeparam>
/// <param name="Value">What was read; null if nothing could be.</param>
/// <param name="Notes">What was not read as it stands.</param>
public sealed record ImportReport<T>(T? Value, IReadOnlyList<ImportNote> Notes)
    where T : class;
