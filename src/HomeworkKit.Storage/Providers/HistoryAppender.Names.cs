using HomeworkKit.Events;

namespace HomeworkKit.Storage.Providers;

/// <content>Answers that name nothing.</content>
public static partial class HistoryAppender
{
    // A history from before answers had to name what they close may be put into a store as a whole; nothing of the kind is added to one that is there.
    private static void RefuseUnnamed(StoredHead? head, AssignmentId assignment, IReadOnlyList<CycleEvent> history)
    {
        for (var i = head?.Version ?? history.Count; i < history.Count; i++)
        {
            if (history[i] is ConcernAcknowledged { Acknowledges.Count: 0 } or HelpAnswered { Answers.Count: 0 })
            {
                throw new HomeworkHistoryException(StoreCodes.ImpossibleHistory, assignment, new Refused(CycleGuards.NamesWhatItCloses.Code, default));
            }
        }
    }
}
