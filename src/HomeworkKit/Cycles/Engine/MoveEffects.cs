using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>Works out whether an event that was accepted changed anything.</summary>
/// <remarks>A decision that the table lets pass always does; facts are kept whether they do or not.</remarks>
internal static class MoveEffects
{
    internal static string? WhyNothingChanged(HomeworkCycle before, HomeworkCycle after)
    {
        if (before.Version == after.Version)
        {
            return CycleCodes.AlreadySo;
        }

        var happened = after.Log[^1];
        return happened switch
        {
            AttemptRecorded recorded => OfVersion(before, recorded, recorded.Attempt, null, isPlain: true),
            AttemptContinued continued => OfVersion(before, continued, continued.Attempt, continued.Follows, isPlain: true),
            AttemptAmended amended => OfVersion(before, amended, amended.Attempt, amended.Follows, string.IsNullOrWhiteSpace(amended.Reason)),
            AttemptRetracted retracted => OfRetraction(before, retracted),
            HelpAsked asked => after.IsOpenHelp(asked.Id) || !string.IsNullOrWhiteSpace(asked.Text) ? null : CycleCodes.AlreadySo,
            HelpAnswered answered => string.IsNullOrWhiteSpace(answered.Text) ? OfClosing(before, after) : null,
            ConcernAcknowledged acknowledged => string.IsNullOrWhiteSpace(acknowledged.Note) ? OfClosing(before, after) : null,
            ContentShared or ContentUnshared => before.HasSaid(happened) ? CycleCodes.AlreadySo : null,
            Commented { Text: var text } => string.IsNullOrWhiteSpace(text) ? CycleCodes.AlreadySo : null,
            _ => null,
        };
    }

    private static string? OfVersion(HomeworkCycle before, CycleEvent cycleEvent, Attempt attempt, EventId? follows, bool isPlain)
    {
        var standing = before.Find(attempt.Id, cycleEvent.By, follows);
        if (standing.IsRetracted)
        {
            return CycleCodes.AttemptRetracted;
        }

        if (cycleEvent is not AttemptRecorded && (!standing.IsTheirs || !standing.HasVersion))
        {
            return CycleCodes.CorrectionHeld;
        }

        return isPlain && standing.Latest is { } latest && latest with { Round = attempt.Round } == attempt ? CycleCodes.AlreadySo : null;
    }

    private static string? OfRetraction(HomeworkCycle before, AttemptRetracted retracted)
    {
        var standing = before.Find(retracted.Attempt, retracted.By);
        return !standing.IsTheirs ? CycleCodes.CorrectionHeld
            : standing.IsRetracted && string.IsNullOrWhiteSpace(retracted.Reason) ? CycleCodes.AlreadySo
            : null;
    }

    private static string? OfClosing(HomeworkCycle before, HomeworkCycle after) =>
        before.OpenCount != after.OpenCount ? null
        : before.AnsweredCount != after.AnsweredCount ? CycleCodes.CorrectionHeld
        : CycleCodes.AlreadySo;
}
