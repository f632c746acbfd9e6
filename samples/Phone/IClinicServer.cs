using HomeworkKit.Events;

namespace HomeworkKit.Samples.Phone;

/// <summary>The clinic's server, as a phone sees it: there at times, and at times not.</summary>
public interface IClinicServer
{
    /// <summary>Gives the client's homework as the server has it.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All of it.</returns>
    /// <exception cref="ServerAwayException">There is no way to the server at the moment.</exception>
    Task<IReadOnlyList<HomeworkCycle>> FetchAsync(CancellationToken cancellationToken);

    /// <summary>Sends what happened on the phone. What is sent twice is there once.</summary>
    /// <param name="assignment">The homework.</param>
    /// <param name="events">What happened, in order.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The events that the server no longer takes, each with the reason's code; it has all the others.</returns>
    /// <exception cref="ServerAwayException">There is no way to the server, or it went away before it answered.</exception>
    Task<IReadOnlyDictionary<EventId, string>> SendAsync(AssignmentId assignment, IReadOnlyList<CycleEvent> events, CancellationToken cancellationToken);
}
