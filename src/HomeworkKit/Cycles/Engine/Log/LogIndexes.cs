namespace HomeworkKit;

/// <summary>What is worked out from the events of a log, each when somebody first asks. Logs that only have more room for the same events share it.</summary>
internal sealed class LogIndexes
{
    internal AttemptIndex? Attempts;
    internal EventIdIndex? Ids;
    internal UnansweredIndex? Unanswered;
    internal AttemptReachIndex? Reach;
}
