namespace HomeworkKit.Storage;

/// <summary>A history that a store holds and cannot read, named by its id and the code of the reason.</summary>
/// <param name="Assignment">The assignment; null where the damage is to the id itself.</param>
/// <param name="Code">One of <see cref="StoreCodes"/>.</param>
/// <param name="Sequence">The number of the event that cannot be read, from 1; null for the history as a whole or its summary.</param>
public readonly record struct UnreadableCycle(AssignmentId? Assignment, string Code, int? Sequence = null)
{
    /// <summary>Makes the exception that says the same.</summary>
    /// <returns>The exception.</returns>
    public HomeworkContentException ToException() =>
        Assignment is { } id ? new HomeworkContentException(Code, id, Sequence) : new HomeworkContentException(Code);

    internal static UnreadableCycle Of(HomeworkContentException exception, AssignmentId? assignment) =>
        new(exception.Assignment ?? assignment, exception.Code, exception.Sequence);
}
