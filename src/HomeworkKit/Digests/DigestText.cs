using HomeworkKit.Adherence;

namespace HomeworkKit;

/// <summary>A digest as plain text.</summary>
internal static class DigestText
{
    internal static string Of(SessionDigest digest, CycleLabels labels, DateTimeZone zone)
    {
        var text = new PlainText();
        text.Line(digest.Since is { } since ? $"From {PlainText.Of(since.InZoneWithin(zone).LocalDateTime)} to {PlainText.Of(digest.AsOf, zone)}" : $"Up to {PlainText.Of(digest.AsOf, zone)}");
        text.Lines(string.Empty, [digest.GoesByTime ? "The last session's record does not say what had arrived by then. Entries that came late may be missing." : null]);
        if (digest.Items.Count == 0)
        {
            text.Line().Line("Nothing is agreed at the moment.");
        }

        foreach (var item in digest.Items)
        {
            Write(text.Line(), item, labels, zone);
        }

        if (digest.Next.Count > 0)
        {
            text.Line().Lines("Next in the programme: ", digest.Next.Select(step => Next(step, zone)));
        }

        return text.ToString();
    }

    private static void Write(PlainText text, DigestItem item, CycleLabels labels, DateTimeZone zone)
    {
        text.Line(item.IsForConcerns ? item.Title : $"{item.Title} ({labels.Of(item.State)})");
        text.Lines("  Waits for you: ", item.Waits.Count > 0 ? [string.Join(", ", item.Waits.Select(Waiting))] : []);
        text.Lines("  Danger: ", item.Attempts.SelectMany(static attempt => attempt.Dangers.Select(danger => $"{PlainText.Of(attempt.At)}: {danger.Message}")));
        text.Lines("  Concern: ", item.OpenConcerns.Select(concern => Concern(concern, zone)));
        text.Lines("  Concern, acknowledged: ", item.AcknowledgedConcerns.Select(concern => Concern(concern, zone)));
        text.Lines("  Wish: ", [item.Wish]).Lines("  When: ", [item.When]).Lines("  Why: ", [item.Rationale]);
        text.Lines("  Adapted: ", item.Adaptations.Select(static adapted => adapted.What + After(", because: ", adapted.Because)));
        text.Lines("  ", [item.Caregiver is null ? null : "For the caregiver to do."]).Lines("  To talk over: ", item.ToTalkOver.Select(static finding => finding.Message));
        text.Lines("  ", [item.RevisionWaits ? "A plan waits for a yes or a no." : null, item.PlanIsClients ? "The plan is new from the client: read it together." : null]);
        text.Lines("  ", [item.Problems.Count > 0 ? "Some times of this plan can't be worked out. Please check the plan." : null]);
        text.Lines("  ", [item.ClockWarnings.Count > 0 ? "Some dates may be wrong: the clock of a device was off." : null]);
        text.Lines("  So far: ", [Counts(item.Counts)]);
        foreach (var attempt in item.Attempts)
        {
            Write(text, attempt);
        }

        text.Lines("  Attached: ", item.Attachments.Select(static attached => attached.Attachment.Title ?? "a file"));
        text.Lines("  Help asked: ", item.HelpAsked.Select(static note => Help(note)));
        text.Lines("  ", item.Said.Select(Said));
        text.Lines("  Question: ", item.Questions);
    }

    private static string Help(CycleNote note) => note.Help is { } kind ? PlainText.Of(kind) + After(": ", note.Text) : note.Text ?? "no words given";

    private static string Waiting(WaitingReason reason) => reason switch
    {
        WaitingReason.Concern => "a safety concern",
        WaitingReason.Help => "a call for help",
        WaitingReason.Wish => "a wish",
        WaitingReason.Decline => "a no to the plan",
        WaitingReason.ClientPlan => "a plan that the client changed",
        _ => "work to look at together",
    };

    private static string Next(DigestNextStep step, DateTimeZone zone) => (step.Title ?? "a step") + (step switch
    {
        { IsReady: true } => ", ready to propose",
        { WaitsForDecision: true } => ", declined: to decide together",
        { IsHeld: true } => ", on hold",
        { At: { } at } => $", from {PlainText.Of(at, zone)}",
        _ => string.Empty,
    });

    private static string Concern(CycleConcern concern, DateTimeZone zone) =>
        $"{PlainText.Of(concern.Concern.Category)}, raised {PlainText.Of(concern.RaisedAt, zone)}{After("; ", concern.Concern.Note)}{After("; crisis plan: ", concern.Concern.CrisisPlan)}{Unnamed(concern)}";

    private static string Unnamed(CycleConcern concern) =>
        concern.IsOpen || concern.Acknowledgements.Any(static acknowledged => acknowledged.NamesConcern) ? string.Empty : "; acknowledged without naming it";

    private static string Said(CycleNote note) => note.Trigger switch
    {
        CycleTrigger.AskForHelp => "Help asked, and answered",
        CycleTrigger.AnswerHelp => "Answer",
        CycleTrigger.Decline => "Said no to the plan",
        CycleTrigger.Submit => "Ready to look at",
        CycleTrigger.Pause => "On hold",
        CycleTrigger.Stop => "Stopped" + After(", goes on with ", note.ReferredTo),
        CycleTrigger.HandOver => "Handed over",
        CycleTrigger.Revise => "Changed the plan",
        CycleTrigger.Return => "Back to it",
        CycleTrigger.Reopen => "Taken up again",
        CycleTrigger.AmendAttempt => "Corrected an entry",
        CycleTrigger.RetractAttempt => "Withdrew an entry",
        _ => "Comment",
    } + After(": ", note.Text) + After("; the homework was: ", AttemptAsides.Of(note.Feedback));

    private static void Write(PlainText text, DigestAttempt attempt)
    {
        text.Line($"  {PlainText.Of(attempt.At)}{News(attempt)}: {Outcome(attempt)}{(attempt.InSession ? ", in session" : string.Empty)}{(attempt.IsErased ? ", erased" : attempt.KeptPrivate.Count > 0 ? ", kept private" : string.Empty)}");
        text.Lines("    Still blank: ", attempt.StillBlank.Select(static finding => finding.Message));
        text.Lines("    ", attempt.Changes.Select(Change));
        text.Lines("    In the way: ", attempt.Barriers.Select(static barrier => $"{PlainText.Of(barrier.Barrier)}{After(": ", barrier.Note)}{After("; next time: ", barrier.Plan)}"));
        AttemptAsides.Write(text, attempt);
        text.Lines("    Noticed: ", [attempt.Noticed]).Lines("    Surprised by: ", [attempt.Surprised]);
        text.Lines("    Wrote: ", attempt.Words.Select(static words => words.Text));
        text.Lines("    Attached: ", attempt.Attachments.Select(static attachment => attachment.Title ?? "a file"));
    }

    private static string News(DigestAttempt attempt) =>
        attempt.ArrivedSince ? " (arrived since)" : attempt.ChangedSince ? " (changed since)" : attempt.IsAhead ? " (dated ahead)" : attempt.ClockMark is not null ? " (date may be wrong)" : string.Empty;

    private static string Outcome(DigestAttempt attempt) => attempt.IsWithdrawn ? "withdrawn" : PlainText.Of(attempt.Outcome);

    private static string Change(RatingChange change)
    {
        var values = change switch
        {
            { Before: { } before, After: { } after } => $"{PlainText.Of(before)} before, {PlainText.Of(after)} after",
            { Before: { } before } => $"{PlainText.Of(before)} before",
            _ => $"{PlainText.Of(change.After ?? 0)} after",
        };
        return $"{change.Name}{(change.About is { } about ? $" ({about})" : string.Empty)}: {values}, of {change.Scale}";
    }

    private static string? Counts(AdherenceCounts counts)
    {
        (int Count, string Word)[] parts =
        [
            (counts.Done + counts.DoneEarly + counts.DoneLate, "done"), (counts.Partly, "in part"), (counts.NotDone - counts.DidInstead, "not done"), (counts.DidInstead, "something else instead"), (counts.NoEntry, "no entry yet"), (counts.Open, "open"),
            (counts.SetAside, "set aside"), (counts.InvitationsTakenUp, "invitations taken up"), (counts.Extra, "extra"), (counts.InSession, "in session"),
        ];
        var said = string.Join(", ", parts.Where(static part => part.Count > 0).Select(static part => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{part.Count} {part.Word}")));
        return said.Length == 0 ? null : said;
    }

    internal static string After(string lead, string? text) => string.IsNullOrWhiteSpace(text) ? string.Empty : lead + text;
}
