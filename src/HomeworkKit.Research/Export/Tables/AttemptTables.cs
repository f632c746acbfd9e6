using HomeworkKit.Adherence;

namespace HomeworkKit.Research;

/// <summary>The columns of attempts, of what got in their way, and of feelings before and after.</summary>
internal static class AttemptTables
{
    private static readonly ColumnCategory[] EntryReasons =
    [
        new("kept-private", "the client keeps it private"),
        new("not-filled-in", "nothing was filled in"),
    ];

    private static readonly ColumnCategory[] Timings = [new("before", "before the attempt"), new("after", "after the attempt")];

    internal static TableColumns<AttemptRow> Attempts(ColumnForms forms)
    {
        var table = new TableColumns<AttemptRow>("attempts", "One attempt that was not taken back", forms);
        table.Owner();
        table.Identity("attempt_id", "Attempt", IdentityScopes.Attempt, static row => row.Attempt.Id, required: true);
        table.Key("assignment_id", "attempt_id");
        table.Integer("attempt_no", "Place among the attempts of the assignment, as recorded", static row => row.Number, minimum: 1, required: true);
        table.Integer("round", "Round of the assignment", static row => row.Recorded.Round, minimum: 1, required: true);
        table.Identity("occurrence_id", "Occurrence that it stands or stood for", IdentityScopes.Occurrence, static row => row.Match.Occurrence?.ToString());
        table.Code(
            "place",
            "Where matching put it",
            EnumCategories.Of<AttemptAllocation>(),
            static row => KebabCase.Of(row.Match.Allocation),
            required: true,
            derivation: "occurrence matching");
        table.Code("outcome", "How far it got", EnumCategories.Of<AttemptOutcome>(), static row => KebabCase.Of(row.Recorded.Attempt.Outcome), required: true);
        table.Code("setting", "Where it was done", EnumCategories.Of<Setting>(), static row => KebabCase.Of(row.Recorded.Attempt.Setting), required: true);
        table.Code(
            "source",
            "How it came to be recorded",
            EnumCategories.Of<AttemptSource>(),
            static row => KebabCase.Of(row.Recorded.Attempt.Source),
            required: true);
        table.Add(
            static (row, cells) => Recorder(row, cells),
            new ExportColumn("recorded_by_role", ColumnType.Text, "In which role it was recorded")
            {
                Categories = EnumCategories.Of<ActorRole>(),
                IsRequired = true,
            });
        table.Boolean("recorded_by_proxy", "Whether a supporter recorded it in the client's place", static row => row.Recorded.By.IsProxy, required: true);
        table.Moment("performed", "When it was done, or began", static row => row.At);
        table.Moment("ended", "When it ended", static row => row.Seen.EndedAt);
        table.Moment("recorded", "When it was written down", static row => row.WrittenDownAt);
        table.Zone(static row => row.At);
        table.Stated("language", "The language in which it was answered", static row => row.Seen.Language);
        table.Stated("stated_time_zone", "The tz id of the zone in which it says that it was done", static row => row.Recorded.Attempt.TimeZone);
        table.Add(
            static (row, cells) => Duration(row, cells),
            new ExportColumn("duration_seconds", ColumnType.Integer, "How long it took by its own times")
            {
                Unit = "seconds",
                Minimum = forms.ChangesTimes ? null : 0,
                Derivation = "ended - performed" + (forms.ChangesTimes ? ", of the times as they are told" : string.Empty),
            });
        table.Add(
            static (row, cells) => Minutes(row, cells),
            new ExportColumn("minutes", ColumnType.Number, "How long it took, by the entry if it may be seen, or by its times")
            {
                Unit = "minutes",
                Minimum = 0,
            });
        table.Minutes(
            "recording_delay_minutes",
            "How long after it was done it was written down",
            static row => (row.Seen.EndedAt ?? row.At, row.WrittenDownAt),
            "recorded - ended, or - performed");
        table.Boolean("outside_agreement", "Whether it was recorded while nothing was agreed", static row => row.Recorded.IsOutsideAgreement, required: true);
        table.Integer("versions", "How often it was saved", static row => row.Recorded.Versions.Count, minimum: 1, required: true);
        table.Integer(
            "corrections",
            "How often it was corrected afterwards",
            static row => row.Recorded.Versions.Count(static version => version.IsCorrection),
            required: true);
        table.Boolean("has_entry", "Whether there is a row for it among the records of its kind", static row => row.Seen.Entry is not null, required: true);
        table.Code("entry_missing_reason", "Why there is no such row", EntryReasons, static row => row.Seen.Entry is not null ? null
            : row.Hides(AttemptPart.Entry) ? "kept-private"
            : "not-filled-in");
        table.Add(
            static (row, cells) => Hidden(row, cells),
            new ExportColumn("parts_kept_private", ColumnType.Integer, "How many parts of it the client keeps private; they are in no file")
            {
                Minimum = 0,
                IsRequired = true,
            });
        table.Integer("barriers_count", "How many things got in the way", static row => row.Hides(AttemptPart.Barriers) ? null : row.Seen.Barriers.Count);
        Told(table);
        Prose(table, "noticed", "What the client noticed", static row => row.Seen.Noticed);
        Prose(table, "surprised", "What surprised the client", static row => row.Seen.Surprised);
        Prose(table, "question_for_session", "What the client wants to ask in the session", static row => row.Seen.QuestionForSession);
        return table;
    }

    private static void Told(TableColumns<AttemptRow> table)
    {
        table.Code("told_by_role", "In which role somebody told it, where it was told by telephone or on paper", EnumCategories.Of<ActorRole>(), static row =>
            row.Seen.ToldBy is { } teller ? KebabCase.Of(teller.Role) : null);
        table.Boolean("did_instead", "Whether something else was done instead", static row =>
            row.Hides(AttemptPart.Reflections) ? null : !string.IsNullOrWhiteSpace(row.Seen.Instead));
        Prose(table, "instead", "What was done instead", static row => row.Seen.Instead);
        Rating(table, "feedback_difficulty", "How difficult the homework was, said by whoever made the attempt", static row => row.Seen.Feedback?.Difficulty);
        Rating(table, "feedback_helpfulness", "How helpful it was", static row => row.Seen.Feedback?.Helpfulness);
        Rating(table, "feedback_burden", "How much of a burden it was", static row => row.Seen.Feedback?.Burden);
        Rating(table, "feedback_clarity", "How clear it was", static row => row.Seen.Feedback?.Clarity);
        Prose(table, "feedback_note", "What is said about it in words", static row => row.Seen.Feedback?.Note);
        table.Integer("from_others", "How many others said something about it", static row =>
            row.Hides(AttemptPart.Reflections) ? null : row.Seen.FromOthers.Count);
        table.Integer("skills_used", "How many skills were used", static row => row.Hides(AttemptPart.Reflections) ? null : row.Seen.SkillsUsed.Count);
    }

    internal static TableColumns<(AttemptRow Attempt, BarrierReport Barrier, int Number)> Barriers(ColumnForms forms)
    {
        var table = new TableColumns<(AttemptRow Attempt, BarrierReport Barrier, int Number)>(
            "attempts_barriers",
            "One thing that got in the way of an attempt",
            forms);
        table.Owner();
        table.Identity("attempt_id", "Attempt", IdentityScopes.Attempt, static row => row.Attempt.Attempt.Id, required: true);
        table.Integer("barriers_no", "Place in the list", static row => row.Number, minimum: 1, required: true);
        table.Key("assignment_id", "attempt_id", "barriers_no");
        table.Code("barrier", "What got in the way", EnumCategories.Of<BarrierReason>(), static row => KebabCase.Of(row.Barrier.Barrier), required: true);
        Prose(table, "note", "More about it, in the client's words", static row => row.Barrier.Note);
        Prose(table, "plan", "What to do about it next time", static row => row.Barrier.Plan);
        return table;
    }

    internal static TableColumns<(AttemptRow Attempt, FeelingRating Feeling, bool IsBefore, int Number)> Feelings(ColumnForms forms)
    {
        var table = new TableColumns<(AttemptRow Attempt, FeelingRating Feeling, bool IsBefore, int Number)>(
            "attempts_feelings",
            "One feeling before or after an attempt of any kind",
            forms);
        table.Owner();
        table.Identity("attempt_id", "Attempt", IdentityScopes.Attempt, static row => row.Attempt.Attempt.Id, required: true);
        table.Code("timing", "Before or after the attempt", Timings, static row => row.IsBefore ? "before" : "after", required: true);
        table.Integer("feelings_no", "Place in the list", static row => row.Number, minimum: 1, required: true);
        table.Key("assignment_id", "attempt_id", "timing", "feelings_no");
        WordCell.Add(table, "name", "The client's word for the feeling", null, static row => row.Feeling.Name);
        Rating(table, "strength", "How strong it is", static row => row.Feeling.Strength);
        return table;
    }

    internal static void Prose<TRow>(TableColumns<TRow> table, string name, string label, Func<TRow, string?> value)
    {
        List<ExportColumn> columns = [];
        if (table.Forms.Text != TextTrace.None)
        {
            columns.Add(
                new ExportColumn(name + "_has_text", ColumnType.Boolean, label + ": whether something was written")
                {
                    IsRequired = true,
                    Derivation = "text dropped",
                });
        }

        if (table.Forms.Text == TextTrace.HasTextAndLength)
        {
            columns.Add(
                new ExportColumn(name + "_length", ColumnType.Integer, label + ": length of the text")
                {
                    Unit = "characters",
                    Minimum = 0,
                    Derivation = "text dropped",
                });
        }

        table.Add((row, cells) => cells.Prose(value(row), value(row)?.Trim().Length ?? 0, table.Forms.Text), [.. columns]);
    }

    internal static void Rating<TRow>(TableColumns<TRow> table, string name, string label, Func<TRow, Rating?> value)
    {
        table.Number(name, label, row => value(row)?.Value);
        table.Number(name + "_scale_min", label + ": least of the scale", row => value(row)?.Scale.Minimum);
        table.Number(name + "_scale_max", label + ": most of the scale", row => value(row)?.Scale.Maximum);
    }

    // Who recorded it is told by role alone: a supporter is somebody in the client's life.
    private static void Recorder(AttemptRow row, RowCells cells)
    {
        cells.Text(KebabCase.Of(row.Recorded.By.Role));
        if (row.Recorded.By.Role is ActorRole.Supporter or ActorRole.Clinician)
        {
            cells.Scope.Report.Add(Removal.DroppedPerson);
        }
    }

    private static void Duration(AttemptRow row, RowCells cells) => cells.Integer(
        row.Seen.EndedAt is not { } end ? null
        : cells.Scope.Profile.ChangesTimes ? (long)cells.Scope.MinutesBetween(row.At, end) * 60
        : (long)(end - row.At).TotalSeconds);

    private static void Minutes(AttemptRow row, RowCells cells) => cells.Number(
        row.Attempt.MinutesOfEntry is null && cells.Scope.Profile.ChangesTimes && row.Attempt.Minutes is not null
            ? Math.Max(0, cells.Scope.MinutesBetween(row.At, row.Seen.EndedAt!.Value))
            : row.Attempt.Minutes);

    private static void Hidden(AttemptRow row, RowCells cells)
    {
        cells.Integer(row.View.Hidden.Count);
        cells.Scope.Report.Add(Removal.KeptPrivate, row.View.Hidden.Count);
        cells.Scope.Report.Add(Removal.Attachment, row.Recorded.Attempt.Attachments.Count);
    }
}
