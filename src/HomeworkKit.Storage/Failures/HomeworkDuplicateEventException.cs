using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit.Storage;

/// <summary>Thrown when an event's id is taken, in the same history, by an event with other content.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always carries the ids.")]
public sealed class HomeworkDuplicateEventException : HomeworkStoreException
{
    /// <summary>Says which id is taken.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="eventId">The id.</param>
    public HomeworkDuplicateEventException(AssignmentId assignment, EventId eventId)
        : base(StoreMessages.DuplicateEvent + StoreCodes.DuplicateEvent, StoreCodes.DuplicateEvent) => (Assignment, EventId) = (assignment, eventId);

    /// <summary>Gets the assignment.</summary>
    public AssignmentId Assignment { get; }

    /// <summary>Gets the id that is taken.</summary>
    public EventId EventId { get; }
}
