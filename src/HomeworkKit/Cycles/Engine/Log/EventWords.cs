using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>Finds what an event says to the people who read it: a comment, a note, a reason.</summary>
/// <remarks>What stands in plans, attempts, reviews, concerns and attachments is shown with those.</remarks>
internal static class EventWords
{
    /// <summary>Says whether an event is part of the conversation, and with which words.</summary>
    /// <param name="cycleEvent">The event.</param>
    /// <param name="text">The words; null if it was done without any.</param>
    /// <returns>Whether it is. Asking, answering and saying no say something without words too.</returns>
    internal static bool TryGet(CycleEvent cycleEvent, out string? text)
    {
        text = cycleEvent switch
        {
            HelpAsked asked => asked.Text,
            HelpAnswered answered => answered.Text,
            Commented commented => commented.Text,
            PlanDeclined declined => declined.Reason,
            PlanRevised revised => revised.Reason,
            HandedOver handed => handed.Reason,
            Submitted submitted => submitted.Note,
            Paused paused => paused.Reason,
            Stopped stopped => stopped.Reason,
            Returned returned => returned.Reason,
            Reopened reopened => reopened.Reason,
            AttemptAmended amended => amended.Reason,
            AttemptRetracted retracted => retracted.Reason,
            _ => null,
        };
        return cycleEvent
                is HelpAsked
                    or HelpAnswered
                    or Commented
                    or PlanDeclined
                    or HandedOver
                    or Stopped { ReferredTo: not null }
                    or Submitted { Feedback: not null }
            || !string.IsNullOrWhiteSpace(text);
    }
}
