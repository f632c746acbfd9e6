using HomeworkKit.Events;

namespace HomeworkKit.Serialization;

/// <summary>The cases of <see cref="CycleEvent"/> with the names that JSON knows them by: those of their triggers.</summary>
internal static class CycleEvents
{
    internal static readonly (string Name, Type Type)[] Cases =
    [
        ("propose", typeof(HomeworkProposed)),
        ("revise", typeof(PlanRevised)),
        ("agree", typeof(PlanAgreed)),
        ("decline", typeof(PlanDeclined)),
        ("record-attempt", typeof(AttemptRecorded)),
        ("submit", typeof(Submitted)),
        ("close-window", typeof(WindowClosed)),
        ("return", typeof(Returned)),
        ("review", typeof(Reviewed)),
        ("pause", typeof(Paused)),
        ("resume", typeof(Resumed)),
        ("stop", typeof(Stopped)),
        ("reopen", typeof(Reopened)),
        ("ask-for-help", typeof(HelpAsked)),
        ("answer-help", typeof(HelpAnswered)),
        ("comment", typeof(Commented)),
        ("continue-attempt", typeof(AttemptContinued)),
        ("amend-attempt", typeof(AttemptAmended)),
        ("retract-attempt", typeof(AttemptRetracted)),
        ("erase-attempt", typeof(AttemptErased)),
        ("share", typeof(ContentShared)),
        ("unshare", typeof(ContentUnshared)),
        ("attach", typeof(Attached)),
        ("raise-concern", typeof(ConcernRaised)),
        ("acknowledge-concern", typeof(ConcernAcknowledged)),
        ("hand-over", typeof(HandedOver)),
    ];
}
