using Hl7.Fhir.Model;
using HomeworkKit.Adherence;
using Status = Hl7.Fhir.Model.Task.TaskStatus;

namespace HomeworkKit.Fhir;

/// <summary>States of homework as statuses of tasks. Homework does not fail: that status is never written.</summary>
internal static class TaskStates
{
    internal static Status Of(CycleState state, FhirProfile profile) => state switch
    {
        CycleState.Proposed => profile == FhirProfile.Base ? Status.Requested : Status.Ready,
        CycleState.Assigned => profile == FhirProfile.Base ? Status.Accepted : Status.Ready,
        CycleState.InProgress => Status.InProgress,
        CycleState.ReadyForReview or CycleState.Completed => Status.Completed,
        CycleState.Paused => Status.OnHold,
        CycleState.Declined => profile == FhirProfile.Base ? Status.Rejected : Status.Cancelled,
        _ => Status.Cancelled,
    };

    internal static Status Of(OccurrenceStatus status, FhirProfile profile) => status switch
    {
        OccurrenceStatus.Done or OccurrenceStatus.DoneEarly or OccurrenceStatus.DoneLate or OccurrenceStatus.Partly => Status.Completed,
        OccurrenceStatus.Open or OccurrenceStatus.Upcoming => profile == FhirProfile.Base ? Status.Accepted : Status.Ready,
        _ => Status.Cancelled,
    };

    internal static bool NeedsReason(Status status) => status is Status.Cancelled or Status.Rejected or Status.OnHold;
}
