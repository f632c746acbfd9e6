namespace HomeworkKit.Validation;

/// <summary>
/// Judges whether records can be written and read again as they are: the one door that every event and document goes through before it is kept.
/// </summary>
/// <remarks>
/// What walks through the records knows all of them and how they are written, so it stands beside the serialization; here is what others ask it. Thread-safe.
/// </remarks>
internal abstract class ContentValidator
{
    /// <summary>Says what is wrong with a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="bytes">How many bytes it takes at most when it is written, if nothing is wrong.</param>
    /// <returns>The first problem; null if there is none.</returns>
    internal abstract ContentProblem? ProblemOf(ContentRecord record, out long bytes);

    /// <summary>
    /// Says what a record lacks, or holds, that nothing can work with: a null where something has to be, a choice that is none, a date of another calendar.
    /// </summary>
    /// <remarks>Reading gives no such record, and no limit plays a part: what can be stored is whole.</remarks>
    /// <returns>The first such problem, whatever else is wrong; null if the record is whole.</returns>
    internal abstract ContentProblem? ProblemOfShape(ContentRecord record);

    /// <summary>Gives how many bytes a record takes at most when it is written.</summary>
    internal abstract long AtMost(ContentRecord record);

    /// <summary>Gives how many bytes members take at most that nobody knows.</summary>
    internal abstract long AtMost(UnknownFields unknown);

    /// <summary>Gives how many bytes a record takes when it is written.</summary>
    internal abstract long Exactly(ContentRecord record);

    /// <summary>Gives how many bytes records take together when they are written.</summary>
    internal abstract long Exactly(ReadOnlySpan<ContentRecord> records);

    /// <summary>Gives how many bytes members take that nobody knows.</summary>
    internal abstract long Exactly(UnknownFields unknown);
}
