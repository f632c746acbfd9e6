using HomeworkKit.Assignments;
using HomeworkKit.Attempts;
using HomeworkKit.Cycles.Events;
using HomeworkKit.Primitives;

namespace HomeworkKit.Cycles;

/// <summary>Works out what a viewer may see of a cycle.</summary>
internal sealed class Visibility
{
    internal static readonly AttemptPart[] AllParts = Enum.GetValues<AttemptPart>();

    private readonly HomeworkCycle _cycle;
    private readonly Actor _viewer;
    private readonly bool _seesAll;
    private readonly Audience? _audience;
    private SharedParts? _shared;
    private Dictionary<AttemptId, AttemptPart[]>? _partsSeen;

    internal Visibility(HomeworkCycle cycle, Actor viewer)
    {
        (_cycle, _viewer) = (cycle, viewer);
        var isOwner = viewer.Role == ActorRole.Client && viewer.Ref == cycle.Client.Value;
        _seesAll = isOwner || viewer.IsProxy;
        _audience = viewer.Role switch
        {
            ActorRole.Clinician => Audience.Clinician,
            ActorRole.Supporter => Audience.Supporter,
            ActorRole.Client => Audience.Partner,
            _ => null,
        };
    }

    internal CycleView View() => new()
    {
        Id = _cycle.Id,
        State = _cycle.State,
        Round = _cycle.Round,
        Plan = _seesAll || _audience is Audience.Clinician or Audience.Supporter ? _cycle.Assignment : Outline(_cycle.Assignment),
        Attempts = [.. _cycle.Attempts.Select(View)],
        Notes = [.. Notes()],
        Concerns = [.. Concerns()],
        Reviews = [.. _cycle.Events.OfType<Reviewed>().Where(TakesPart).Select(CycleReview.Of)],
        Attachments = [.. _cycle.Events.OfType<Attached>().Where(attached => !IsErased(attached.About) && MaySee(attached)).Select(CycleAttachment.Of)],
    };

    internal AttemptView View(RecordedAttempt recorded)
    {
        var hidden = Array.FindAll(AllParts, part => !MaySee(recorded, part));
        return new AttemptView
        {
            Attempt = WithoutPlace(recorded, Without(recorded.Attempt, hidden)),
            Round = recorded.Round,
            By = recorded.By,
            Hidden = hidden,
            IsRetracted = recorded.IsRetracted,
            IsErased = recorded.Erasure is not null,
        };
    }

    // The other person of a joint exercise sees what is asked, and nothing of what was said about it: an obstacle can be that person, and what a
    // clinician screens for is nobody else's to read.
    private static Assignment Outline(Assignment plan) => new() { Id = plan.Id, Client = plan.Client, Task = plan.Task, Title = plan.Title, Joint = plan.Joint };

    private bool MaySee(RecordedAttempt recorded, AttemptPart part)
    {
        if (_seesAll || CycleRoleRules.IsSamePerson(recorded.By, _viewer))
        {
            return true;
        }

        if (_audience is not { } audience)
        {
            return false;
        }

        // What the client last said about showing this part to this audience stands; the clinician sees what nobody said anything about,
        // unless any version of the attempt kept it private: a correction never lifts privacy in passing.
        var shown = audience == Audience.Clinician && !recorded.Versions.Any(version => version.Attempt.KeptPrivate.Contains(part));
        return (_shared ??= SharedParts.Of(_cycle, audience)).Shows(recorded.Id, part, shown);
    }

    private bool IsErased(AttemptId? about) => about is { } attempt && _cycle.Erased.Find(attempt) is not null;

    private bool MaySee(Attached attached)
    {
        if (attached.About is not { } about)
        {
            return TakesPart(attached);
        }

        if (_seesAll || CycleRoleRules.IsSamePerson(attached.By, _viewer))
        {
            return true;
        }

        // What belongs to an attempt that has not arrived yet might belong to a private one.
        return PartsSeenOf(about) is { } seen && seen.Contains(AttemptPart.Attachments);
    }

    // Of several people's attempts under one id, only what may be seen of each; null where there is none. Worked out once: much can be about one attempt.
    private AttemptPart[]? PartsSeenOf(AttemptId about)
    {
        if (_partsSeen is null)
        {
            _partsSeen = [];
            foreach (var recorded in _cycle.Attempts)
            {
                var before = _partsSeen.GetValueOrDefault(recorded.Id, AllParts);
                _partsSeen[recorded.Id] = Array.FindAll(before, part => MaySee(recorded, part));
            }
        }

        return _partsSeen.GetValueOrDefault(about);
    }

    // Where somebody was is nobody else's to know but the clinician's, who needs it to tell the day.
    private Attempt WithoutPlace(RecordedAttempt recorded, Attempt visible) =>
        visible.TimeZone is null || _seesAll || _audience == Audience.Clinician || CycleRoleRules.IsSamePerson(recorded.By, _viewer) ? visible : visible with { TimeZone = null };

    private static Attempt Without(Attempt attempt, AttemptPart[] hidden)
    {
        if (hidden.Length == 0)
        {
            return attempt;
        }

        bool Hides(AttemptPart part) => hidden.Contains(part);
        var visible = attempt with
        {
            KeptPrivate = [],
            Entry = Hides(AttemptPart.Entry) ? null : attempt.Entry,
            FeelingsBefore = Hides(AttemptPart.Feelings) ? [] : attempt.FeelingsBefore,
            FeelingsAfter = Hides(AttemptPart.Feelings) ? [] : attempt.FeelingsAfter,
            Noticed = Hides(AttemptPart.Reflections) ? null : attempt.Noticed,
            Surprised = Hides(AttemptPart.Reflections) ? null : attempt.Surprised,
            QuestionForSession = Hides(AttemptPart.Reflections) ? null : attempt.QuestionForSession,
            Barriers = Hides(AttemptPart.Barriers) ? [] : attempt.Barriers,
            Attachments = Hides(AttemptPart.Attachments) ? [] : attempt.Attachments,
        };

        // Nobody knows what a field that this version does not know holds: with anything hidden, it is hidden too.
        visible.Unknown = null;
        return visible;
    }

    private IEnumerable<CycleNote> Notes()
    {
        foreach (var happened in _cycle.Events)
        {
            if (EventWords.TryGet(happened, out var text) && !(happened is Commented commented && IsErased(commented.About)) && TakesPart(happened) && MaySeeReason(happened))
            {
                yield return new CycleNote { Event = happened.Id, Trigger = happened.Trigger, By = happened.By, At = happened.At, Text = text };
            }
        }
    }

    // Why an attempt was changed or taken back may say what stood in it: only those who may see all of it read the reason.
    private bool MaySeeReason(CycleEvent happened)
    {
        AttemptId? about = happened switch
        {
            AttemptAmended amended => amended.Attempt.Id,
            AttemptRetracted retracted => retracted.Attempt,
            _ => null,
        };
        if (about is null || _seesAll || CycleRoleRules.IsSamePerson(happened.By, _viewer))
        {
            return true;
        }

        return PartsSeenOf(about.Value) is { } seen && seen.Length == AllParts.Length;
    }

    private IEnumerable<CycleConcern> Concerns()
    {
        foreach (var happened in _cycle.Events)
        {
            if (happened is ConcernRaised raised && TakesPart(happened))
            {
                yield return new CycleConcern { Event = raised.Id, RaisedBy = raised.By, RaisedAt = raised.At, Concern = raised.Concern, IsOpen = _cycle.IsOpenConcern(raised.Id) };
            }
        }
    }

    // Client and clinician talk openly; a supporter sees what they said themselves; a partner sees none of it.
    private bool TakesPart(CycleEvent happened) => _seesAll || _audience == Audience.Clinician || (_audience == Audience.Supporter && CycleRoleRules.IsSamePerson(happened.By, _viewer));
}
