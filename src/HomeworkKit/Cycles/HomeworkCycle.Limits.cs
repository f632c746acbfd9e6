using System.Globalization;
using HomeworkKit.Events;
using HomeworkKit.Validation;

namespace HomeworkKit;

/// <content>What of an event is too large, or cannot be written and read again as it is.</content>
public sealed partial class HomeworkCycle
{
    /// <summary>Says why events cannot be kept that stand behind those that are stored.</summary>
    /// <remarks>
    /// For stores: <see cref="Replay(IReadOnlyList{CycleEvent}, HomeworkCatalog, int)"/> judges no content, so that what was kept once can always be read. What
    /// came by a verb, by reading or by rebase was judged, and costs nothing here.
    /// </remarks>
    /// <param name="stored">How many of the first events are stored.</param>
    /// <returns>The refusal; null if all can be kept.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many events, or the number is negative.</exception>
    public Refused? WhyNotKept(int stored)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(stored);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stored, _count);
        var unjudged = Math.Min(_count, _log.Unjudged);
        if (unjudged <= stored)
        {
            return null;
        }

        var judge = Catalog.Content;
        for (var i = stored; i < unjudged; i++)
        {
            if (judge.ProblemOf(_log[i], out _) is { } problem)
            {
                return new Refused(problem.Code, default) { Path = PathOf(i, problem.Path) };
            }

            if (i >= PlacesFor(_log[i]))
            {
                return new Refused(CycleCodes.HistoryFull, default);
            }
        }

        return HasRoom(judge, BytesFor(_log[unjudged - 1]), 0) ? null : new Refused(CycleCodes.HistoryFull, default);
    }

    /// <summary>Says why the cycle cannot be written so that it can be read again, by the limits of a judge.</summary>
    internal ContentProblem? ProblemOfWriting(ContentValidator judge, int events, long bytes, string tooLarge)
    {
        for (var i = 0; i < Math.Min(_count, _log.Unjudged); i++)
        {
            if (judge.ProblemOf(_log[i], out _) is { } problem)
            {
                return new ContentProblem(problem.Code, PathOf(i, problem.Path));
            }
        }

        return _count <= events && HasRoom(judge, bytes, 0) ? null : new ContentProblem(tooLarge, string.Empty);
    }

    /// <summary>Gets a value indicating whether some events came by a replay, and nobody has judged their content yet.</summary>
    internal bool IsUnjudged => _log.Unjudged > 0;

    /// <summary>Takes note that all events were judged.</summary>
    internal void IsJudged() => _log.AreJudged();

    private static string PathOf(int index, string path) => FindingPath.Join(string.Create(CultureInfo.InvariantCulture, $"events[{index}]"), path);

    private static int PlacesFor(CycleEvent cycleEvent) =>
        CycleLimits.MayTakeReserved(cycleEvent.Trigger) ? CycleLimits.Events : CycleLimits.Events - CycleLimits.ReservedEvents;

    private static long BytesFor(CycleEvent cycleEvent) =>
        CycleLimits.MayTakeReserved(cycleEvent.Trigger) ? CycleLimits.CycleBytes : CycleLimits.CycleBytes - CycleLimits.ReservedBytes;

    // An actor of an unknown role is reported first, whatever else is wrong.
    private static string CodeOf(ContentProblem problem) => problem.Path == "by.role" ? CycleCodes.ActorIncomplete : problem.Code;

    // Events built by a host may lack required members; refuse them here rather than fail later.
    private static Refused? RefusalOfShapes(IReadOnlyList<CycleEvent> events, int first, HomeworkCatalog catalog)
    {
        for (var i = first; i < events.Count; i++)
        {
            if (events[i] is not { } happened)
            {
                return new Refused(JsonCodes.UnexpectedNull, default) { Path = PathOf(i, string.Empty) };
            }

            if (catalog.Content.ProblemOfShape(happened) is { } problem)
            {
                var code = CodeOf(problem);
                return new Refused(code, default) { Path = code == problem.Code ? PathOf(i, problem.Path) : null };
            }
        }

        return null;
    }

    private Refused RefuseShape(CycleEvent cycleEvent, ContentProblem problem) =>
        new(CodeOf(problem), cycleEvent.By is { Role: >= ActorRole.Client and <= ActorRole.System } by ? PermittedTriggers(by) : default)
        {
            Path = problem.Path,
        };

    private Refused? RefusalOfContent(CycleEvent cycleEvent, CycleRoles roles, ContentProblem? problem, ref long bytes) =>
        problem is not null ? new Refused(problem.Code, Permitted(roles)) { Path = problem.Path }
        : IsFarFromFull(bytes) || (_count < PlacesFor(cycleEvent) && HasRoomFor(cycleEvent, ref bytes)) ? null
        : new Refused(CycleCodes.HistoryFull, Permitted(roles));

    // Nearly always: then it does not matter which event it is.
    private bool IsFarFromFull(long added) =>
        _count < CycleLimits.Events - CycleLimits.ReservedEvents
        && BesideEvents is null
        && _log.IsFarFromFull(CycleLimits.CycleBytes - CycleLimits.ReservedBytes, added);

    private bool HasRoomFor(CycleEvent cycleEvent, ref long bytes)
    {
        var judge = Catalog.Content;
        return HasRoom(judge, BytesFor(cycleEvent), bytes) || HasRoom(judge, BytesFor(cycleEvent), bytes = judge.Exactly(cycleEvent) + 1);
    }

    private bool HasRoom(ContentValidator judge, long room, long added)
    {
        if (BesideEvents is { } beside)
        {
            room -= judge.AtMost(beside) is var most && most <= room / 2 ? most : judge.Exactly(beside);
        }

        return _log.HasRoom(_count, judge, room, added);
    }
}
