using HomeworkKit.Adherence;
using HomeworkKit.Words;

namespace HomeworkKit;

/// <summary>A digest as plain text.</summary>
internal sealed class DigestText(HomeworkWords words, DateTimeZone zone)
{
    private readonly PlainText _text = new(words);
    private readonly AttemptAsides _asides = new(words);

    internal static string Of(SessionDigest digest, HomeworkWords words, DateTimeZone zone) => new DigestText(words, zone).Write(digest);

    private string Write(SessionDigest digest)
    {
        _text.Line(digest.Since is { } since
            ? words.Format("digest/between", ("from", words.Moment(since.InZoneWithin(zone).LocalDateTime)), ("to", _text.Of(digest.AsOf, zone)))
            : words.Format("digest/up-to", ("to", _text.Of(digest.AsOf, zone))));
        _text.Line(0, "digest/by-time", digest.GoesByTime);
        if (digest.Items.Count == 0)
        {
            _text.Line().Line(0, "digest/nothing", true);
        }

        foreach (var item in digest.Items)
        {
            _text.Line();
            Write(item);
        }

        if (digest.Next.Count > 0)
        {
            _text.Line();
            foreach (var step in digest.Next)
            {
                _text.Line(words.Format("digest/next", ("step", Next(step))));
            }
        }

        return _text.ToString();
    }

    private void Write(DigestItem item)
    {
        // What has no title is called by its kind.
        var title = item.IsForConcerns ? words.Of("digest/safety-concerns") : words.Find("kind/" + item.Title) ?? item.Title;
        _text.Line(item.IsForConcerns ? title : words.Format("digest/item", ("title", title), ("state", words.Of(item.State))));
        if (item.Waits.Count > 0)
        {
            _text.Line("  " + words.Format("digest/waits", ("list", words.Comma([.. item.Waits.Select(words.Of)]))));
        }

        foreach (var attempt in item.Attempts)
        {
            foreach (var danger in attempt.Dangers)
            {
                _text.Line("  " + words.Format("digest/danger", ("at", words.Moment(attempt.At)), ("text", words.Of(danger))));
            }
        }

        _text.Lines(2, "digest/concern", item.OpenConcerns.Select(Concern)).Lines(2, "digest/concern-acknowledged", item.AcknowledgedConcerns.Select(Concern));
        _text.Lines(2, "digest/wish", [item.Wish]);
        _text.Lines(2, "digest/when", [item.Schedule is { } schedule ? Scheduling.ScheduleText.Describe(schedule, words: words) : item.When]);
        _text.Lines(2, "digest/why", [item.Rationale]);
        _text.Lines(
            2,
            "digest/adapted",
            item.Adaptations.Select(adapted =>
                string.IsNullOrWhiteSpace(adapted.Because) ? adapted.What : words.Format("digest/because", ("text", adapted.What), ("because", adapted.Because))
            ));
        _text.Line(2, "digest/caregiver", item.Caregiver is not null).Lines(2, "digest/talk-over", item.ToTalkOver.Select(words.Of));
        _text.Line(2, "digest/revision-waits", item.RevisionWaits).Line(2, "digest/client-plan", item.PlanIsClients);
        _text.Line(2, "digest/plan-problem", item.Problems.Count > 0).Line(2, "digest/clock", item.ClockWarnings.Count > 0);
        if (Counts(item.Counts) is { Length: > 0 } counts)
        {
            _text.Line("  " + words.Format("digest/so-far", ("counts", counts)));
        }

        foreach (var attempt in item.Attempts)
        {
            Write(attempt);
        }

        _text.Lines(2, "digest/attached", item.Attachments.Select(attached => attached.Attachment.Title ?? words.Of("digest/a-file")));
        _text.Lines(
            2,
            "digest/help",
            item.HelpAsked.Select(note => note.Help is { } kind ? Noted(words.Of(kind), note.Text) : note.Text ?? words.Of("digest/no-words")));
        foreach (var note in item.Said)
        {
            _text.Line("  " + Noted(words.Of(KeyOf(note.Trigger)), note.Text));
            _text.Lines(4, "digest/referred-to", [note.ReferredTo]).Lines(4, "digest/feedback", [_asides.Of(note.Feedback)]);
        }

        _text.Lines(2, "digest/question", item.Questions);
    }

    private string Next(DigestNextStep next)
    {
        var step = next.Title ?? words.Of("digest/a-step");
        return next switch
        {
            { IsReady: true } => words.Format("digest/next-ready", ("step", step)),
            { WaitsForDecision: true } => words.Format("digest/next-declined", ("step", step)),
            { IsHeld: true } => words.Format("digest/next-held", ("step", step)),
            { At: { } at } => words.Format("digest/next-from", ("step", step), ("date", _text.Of(at, zone))),
            _ => step,
        };
    }

    private string Concern(CycleConcern concern)
    {
        var text = words.Format("digest/concern-raised", ("concern", words.Of(concern.Concern.Category)), ("at", _text.Of(concern.RaisedAt, zone)));
        text = string.IsNullOrWhiteSpace(concern.Concern.Note) ? text : words.Format("digest/concern-note", ("text", text), ("note", concern.Concern.Note));
        text = string.IsNullOrWhiteSpace(concern.Concern.CrisisPlan)
            ? text
            : words.Format("digest/concern-plan", ("text", text), ("plan", concern.Concern.CrisisPlan));
        return concern.IsOpen || concern.Acknowledgements.Any(static acknowledged => acknowledged.NamesConcern)
            ? text
            : words.Format("digest/concern-unnamed", ("text", text));
    }

    private static string KeyOf(CycleTrigger trigger) => trigger switch
    {
        CycleTrigger.AskForHelp => "said/answered",
        CycleTrigger.AnswerHelp => "said/answer",
        CycleTrigger.Decline => "said/decline",
        CycleTrigger.Submit => "said/submit",
        CycleTrigger.Pause => "said/pause",
        CycleTrigger.Stop => "said/stop",
        CycleTrigger.HandOver => "said/hand-over",
        CycleTrigger.Revise => "said/revise",
        CycleTrigger.Return => "said/return",
        CycleTrigger.Reopen => "said/reopen",
        CycleTrigger.AmendAttempt => "said/amend",
        CycleTrigger.RetractAttempt => "said/retract",
        _ => "said/comment",
    };

    private void Write(DigestAttempt attempt)
    {
        List<string> said = [attempt.IsWithdrawn ? words.Of("digest/withdrawn") : words.Of(attempt.Outcome)];
        said.AddRange(attempt.InSession ? [words.Of("digest/in-session")] : []);
        said.AddRange(attempt.IsErased ? [words.Of("digest/erased")] : attempt.KeptPrivate.Count > 0 ? [words.Of("digest/kept-private")] : []);
        var (at, text) = (words.Moment(attempt.At), words.Comma(said));
        _text.Line("  " + (Mark(attempt) is { } mark
            ? words.Format("digest/attempt-marked", ("at", at), ("mark", words.Of(mark)), ("text", text))
            : words.Format("digest/attempt", ("at", at), ("text", text))));
        _text.Lines(4, "digest/still-blank", attempt.StillBlank.Select(words.Of).Distinct());
        foreach (var change in attempt.Changes)
        {
            _text.Line("    " + Change(change));
        }

        _text.Lines(4, "digest/in-the-way", attempt.Barriers.Select(Barrier));
        _asides.Write(_text, attempt);
        _text.Lines(4, "digest/noticed", [attempt.Noticed]).Lines(4, "digest/surprised", [attempt.Surprised]);
        _text.Lines(4, "digest/wrote", attempt.Words.Select(static wrote => wrote.Text));
        _text.Lines(4, "digest/attached", attempt.Attachments.Select(attachment => attachment.Title ?? words.Of("digest/a-file")));
    }

    private static string? Mark(DigestAttempt attempt) =>
        attempt.ArrivedSince ? "digest/arrived"
        : attempt.ChangedSince ? "digest/changed"
        : attempt.IsAhead ? "digest/ahead"
        : attempt.ClockMark is not null ? "digest/date-doubtful"
        : null;

    private string Barrier(BarrierReport barrier)
    {
        var text = Noted(words.Of(barrier.Barrier), barrier.Note);
        return string.IsNullOrWhiteSpace(barrier.Plan) ? text : words.Format("digest/with-plan", ("text", text), ("plan", barrier.Plan));
    }

    private string Noted(string text, string? note) =>
        string.IsNullOrWhiteSpace(note) ? text : words.Format("digest/with-note", ("text", text), ("note", note));

    private string Change(RatingChange change)
    {
        var values = change switch
        {
            { Before: { } before, After: { } after } => words.Format("rating/both", ("before", before), ("after", after)),
            { Before: { } before } => words.Format("rating/before", ("before", before)),
            _ => words.Format("rating/after", ("after", change.After ?? 0)),
        };
        values = change.Scale.Minimum == 0
            ? words.Format("rating/out-of", ("values", values), ("most", change.Scale.Maximum))
            : words.Format("rating/between", ("values", values), ("least", change.Scale.Minimum), ("most", change.Scale.Maximum));
        var name = words.Find("rating/" + change.Name) ?? change.Name;
        return change.About is { } about
            ? words.Format("rating/change-about", ("name", name), ("about", about), ("values", values))
            : words.Format("rating/change", ("name", name), ("values", values));
    }

    private string Counts(AdherenceCounts counts)
    {
        (int Count, string Key)[] parts =
        [
            (counts.Done + counts.DoneEarly + counts.DoneLate, "digest/count-done"),
            (counts.Partly, "digest/count-partly"),
            (counts.NotDone - counts.DidInstead, "digest/count-not-done"),
            (counts.DidInstead, "digest/count-instead"),
            (counts.NoEntry, "digest/count-no-entry"), (counts.Open, "digest/count-open"), (counts.SetAside, "digest/count-on-hold"),
            (counts.InvitationsTakenUp, "digest/count-taken-up"), (counts.Extra, "digest/count-extra"), (counts.InSession, "digest/count-in-session"),
        ];
        return words.Comma([.. parts.Where(static part => part.Count > 0).Select(part => words.Format(part.Key, ("n", part.Count)))]);
    }
}
