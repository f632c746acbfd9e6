using System.Collections.Immutable;
using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>The attempts of a history whose content was erased, and what their events look like without it.</summary>
/// <remarks>
/// The one rule for every door: whatever an event says of an erased attempt is taken out of it, in whichever order the two arrive. Stores rewrite what they
/// hold by the same rule.
/// </remarks>
public sealed class ErasedAttempts
{
    // Null where nothing was erased, which is nearly always.
    private readonly ImmutableDictionary<AttemptId, AttemptErased>? _erased;

    private ErasedAttempts(ImmutableDictionary<AttemptId, AttemptErased>? erased) => _erased = erased;

    /// <summary>Gets the value for histories in which nothing was erased.</summary>
    public static ErasedAttempts None { get; } = new(null);

    /// <summary>Gets a value indicating whether nothing was erased.</summary>
    public bool IsEmpty => _erased is null;

    /// <summary>Collects what was erased.</summary>
    /// <param name="events">Events, in any order.</param>
    /// <returns>The attempts. Of one that was erased twice the smaller event id stands, whichever arrived first.</returns>
    public static ErasedAttempts Of(IEnumerable<CycleEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var all = None;
        foreach (var happened in events)
        {
            all = happened is AttemptErased erased ? all.With(erased) : all;
        }

        return all;
    }

    /// <summary>Gives the event that erased an attempt.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <returns>The event, which says by whom and when; null if it was not erased.</returns>
    public AttemptErased? Find(AttemptId attempt) => _erased?.GetValueOrDefault(attempt);

    /// <summary>Says whether an event says something of an erased attempt.</summary>
    /// <param name="cycleEvent">The event.</param>
    /// <returns>Whether <see cref="Without(CycleEvent)"/> takes something out of it, or has.</returns>
    public bool IsAbout(CycleEvent cycleEvent)
    {
        ArgumentNullException.ThrowIfNull(cycleEvent);
        return _erased is { } erased && AboutOf(cycleEvent) is { } about && erased.ContainsKey(about);
    }

    /// <summary>Takes out of an event what it says of an erased attempt.</summary>
    /// <param name="cycleEvent">The event.</param>
    /// <returns>The event without that; the same one if it says nothing of any. Id, author, time and attempt are never changed.</returns>
    public CycleEvent Without(CycleEvent cycleEvent)
    {
        ArgumentNullException.ThrowIfNull(cycleEvent);
        return IsAbout(cycleEvent) ? Emptied(cycleEvent) : cycleEvent;
    }

    /// <summary>Gives the keys of the files that events name for erased attempts: what a host deletes from where it keeps files.</summary>
    /// <param name="events">The events as they were before the erasure.</param>
    /// <returns>The keys, each once, in the order of the events.</returns>
    public IReadOnlyList<string> FilesIn(IEnumerable<CycleEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return
        [
            .. events.Where(IsAbout)
                .SelectMany(static cycleEvent => cycleEvent is Attached attached ? [attached.Attachment] : AttemptIn(cycleEvent)?.Attachments ?? [])
                .Select(static file => file.Key).Distinct(StringComparer.Ordinal).Where(static key => key != ErasedFile.Key),
        ];
    }

    internal static AttachmentRef ErasedFile { get; } = new() { Key = "erased" };

    internal ErasedAttempts With(AttemptErased erased)
    {
        var all = _erased ?? ImmutableDictionary<AttemptId, AttemptErased>.Empty;
        return all.TryGetValue(erased.Attempt, out var before) && before.Id.Value.CompareTo(erased.Id.Value) <= 0
            ? this
            : new ErasedAttempts(all.SetItem(erased.Attempt, erased));
    }

    internal CycleEvent[] Without(IReadOnlyList<CycleEvent> events)
    {
        CycleEvent[] all = [.. events];
        return IsEmpty ? all : Array.ConvertAll(all, Without);
    }

    private static Attempt? AttemptIn(CycleEvent cycleEvent) => cycleEvent switch
    {
        AttemptRecorded recorded => recorded.Attempt,
        AttemptContinued continued => continued.Attempt,
        AttemptAmended amended => amended.Attempt,
        _ => null,
    };

    private static AttemptId? AboutOf(CycleEvent cycleEvent) => cycleEvent switch
    {
        AttemptRetracted retracted => retracted.Attempt,
        Commented commented => commented.About,
        Attached attached => attached.About,
        HelpAsked asked => asked.About,
        _ => AttemptIn(cycleEvent)?.Id,
    };

    private static CycleEvent Emptied(CycleEvent cycleEvent)
    {
        CycleEvent emptied = cycleEvent switch
        {
            AttemptRecorded recorded => recorded with { Attempt = Emptied(recorded.Attempt), Tags = [] },
            AttemptContinued continued => continued with { Attempt = Emptied(continued.Attempt), Tags = [] },
            AttemptAmended amended => amended with { Attempt = Emptied(amended.Attempt), Reason = null, Tags = [] },
            AttemptRetracted retracted => retracted with { Reason = null, Tags = [] },
            Commented commented => commented with { Text = string.Empty, Tags = [] },
            Attached attached => attached with { Attachment = ErasedFile, Tags = [] },
            HelpAsked asked => asked with { Text = null, Tags = [] },
            _ => cycleEvent,
        };
        emptied.Unknown = null;
        return emptied;
    }

    // That there was one, when, and how far it got: so that what was done never looks undone.
    internal static Attempt Emptied(Attempt attempt) => new()
    {
        Id = attempt.Id,
        OccurrenceId = attempt.OccurrenceId,
        Round = attempt.Round,
        PerformedAt = attempt.PerformedAt,
        Outcome = attempt.Outcome,
        Setting = attempt.Setting,
        Source = attempt.Source,
        ToldBy = attempt.ToldBy,
    };
}
