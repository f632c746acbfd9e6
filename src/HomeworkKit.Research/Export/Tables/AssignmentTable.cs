using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Words;

namespace HomeworkKit.Research;

/// <summary>The columns of assignments.</summary>
/// <remarks>What a clinician screens for stands in no column: it tells of violence and of risk.</remarks>
internal static class AssignmentTable
{
    private static readonly ColumnCategory[] NoFigure =
    [
        new("nothing-due", "nothing was due"),
        new("nothing-recorded", "something was due and nothing is recorded"),
    ];

    private static readonly ColumnCategory[] Approaches = [.. TherapyApproach.All.Select(static name => new ColumnCategory(name, name))];

    internal static TableColumns<AssignmentRow> Build(ColumnForms forms, HomeworkCatalog catalog, AdherenceDefinition definition, bool withConcerns)
    {
        var citation = definition.Id + "/" + definition.Version;
        var table = new TableColumns<AssignmentRow>("assignments", "One assignment", forms);
        table.Owner();
        table.Key("assignment_id");
        table.Identity("clinician_id", "Clinician", IdentityScopes.Clinician, static row => row.Plan.Clinician?.Value);
        table.Code(
            "kind",
            "Kind of homework; empty where it is a bare wish",
            [.. catalog.Kinds.Select(static kind => new ColumnCategory(kind.Name, kind.Title))],
            static row => row.Kind);
        table.Code(
            "state",
            "Where it stands",
            [.. Enum.GetValues<CycleState>().Select(static state => new ColumnCategory(KebabCase.Of(state), HomeworkWords.English.Of(state)))],
            static row => KebabCase.Of(row.Cycle.State),
            required: true);
        table.Integer("round", "Round that it is in", static row => row.Cycle.Round, minimum: 1, required: true);
        table.Moment("proposed", "When it was put forward", static row => row.FirstAt);
        table.Moment("agreed", "When the client first said yes", static row => row.AgreedAt);
        table.Moment("last_event", "When something last happened to it", static row => row.LastAt);
        table.Zone(static row => row.FirstAt);
        Plan(table);
        table.Integer("plans", "How many plans took effect", static row => row.Cycle.PlansInEffect.Count, required: true);
        table.Integer(
            "attempts",
            "How many attempts were made and not taken back",
            static row => row.Cycle.Attempts.Count(static attempt => !attempt.IsRetracted),
            required: true);
        table.Add(
            static (row, cells) => Retracted(row, cells),
            new ExportColumn("attempts_retracted", ColumnType.Integer, "How many attempts were taken back; they are in no file")
            {
                Minimum = 0,
                IsRequired = true,
            });
        table.Integer("occurrences", "How many times it was due, as of the moment of the export", static row => row.Matches.Occurrences.Count, required: true);
        table.Number("adherence_numerator", "Numerator of adherence", static row => (row.Adherence as Measured)?.Numerator, minimum: 0, derivation: citation);
        table.Number(
            "adherence_denominator",
            "Denominator of adherence",
            static row => row.Adherence.Match<decimal?>(null, static due => due, static measured => measured.Denominator),
            minimum: 0,
            derivation: citation);
        table.Code("adherence_missing_reason", "Why there is no figure", NoFigure, static row =>
            row.Adherence.Match("nothing-due", static _ => "nothing-recorded", static _ => (string?)null));
        table.Integer("help_asked", "How often help was asked for", static row => row.Count<HelpAsked>(), required: true);
        table.Integer("help_open", "How many of these wait for an answer", static row => row.Cycle.OpenHelp.Count, required: true);
        table.Integer("reviews", "How often it was looked at, or put off", static row => row.Count<Reviewed>(), required: true);
        table.Integer("hand_overs", "How often another clinician took over", static row => row.Count<HandedOver>(), required: true);
        table.Boolean(
            "referred",
            "Whether it ended with somebody named to whom the client goes on",
            static row => row.Cycle.Events.OfType<Stopped>().Any(static stopped => stopped.ReferredTo is not null),
            required: true);
        Submission(table);
        table.Code("last_decision", "What was decided last", EnumCategories.Of<ReviewDecision>(), static row =>
            row.LastReview is { } last ? KebabCase.Of(last.Decision) : null);
        if (withConcerns)
        {
            table.Integer("safety_concerns", "How many safety concerns were raised", static row => row.Count<ConcernRaised>(), required: true);
        }

        return table;
    }

    private static void Submission(TableColumns<AssignmentRow> table)
    {
        static HomeworkFeedback? Last(AssignmentRow row) =>
            row.Cycle.Events.OfType<Submitted>().LastOrDefault(static submitted => submitted.Feedback is not null)?.Feedback;

        AttemptTables.Rating(
            table,
            "feedback_difficulty",
            "How difficult the homework was as a whole, said by the client when it was ready to look at",
            static row => Last(row)?.Difficulty);
        AttemptTables.Rating(table, "feedback_helpfulness", "How helpful it was as a whole", static row => Last(row)?.Helpfulness);
        AttemptTables.Rating(table, "feedback_burden", "How much of a burden it was as a whole", static row => Last(row)?.Burden);
        AttemptTables.Rating(table, "feedback_clarity", "How clear it was as a whole", static row => Last(row)?.Clarity);
    }

    private static void Plan(TableColumns<AssignmentRow> table)
    {
        table.Code("purpose", "What it is for", EnumCategories.Of<Purpose>(), static row => row.Plan.Purpose is { } purpose ? KebabCase.Of(purpose) : null);
        table.Code("approach", "Approach that it comes from; other for every name of an app's own", Approaches, static row =>
            TherapyApproach.Group(row.Plan.Approach));
        table.Integer("adaptations", "In how many ways it was changed to fit the person", static row => row.Plan.Adaptations.Count, required: true);
        table.Integer(
            "co_therapists",
            "How many clinicians look after it beside the one it is agreed with",
            static row => row.Plan.CoTherapists.Count,
            required: true);
        table.Boolean("for_caregiver", "Whether it is homework for a caregiver", static row => row.Plan.Caregiver is not null, required: true);
        table.Integer("looks_at", "How many assignments it looks at", static row => row.Plan.LooksAt.Count, required: true);
        table.Code("priority", "Which comes first", EnumCategories.Of<Priority>(), static row =>
            row.Plan.Priority is { } priority ? KebabCase.Of(priority) : null);
        table.Boolean("invitation", "Whether it is welcome rather than asked for", static row => row.Plan.IsOptional, required: true);
        table.Boolean("has_schedule", "Whether times are agreed", static row => row.Plan.Schedule is not null, required: true);
        table.Integer("dose_times_min", "How often, at least", static row => row.Plan.Dose?.Times?.From, "times");
        table.Integer("dose_times_max", "How often, at most", static row => row.Plan.Dose?.Times?.To, "times");
        table.Code("dose_per", "The period that it is counted over", EnumCategories.Of<DosePeriod>(), static row =>
            row.Plan.Dose?.Per is { } per ? KebabCase.Of(per) : null);
        table.Integer("dose_minutes_min", "How long each time, at least", static row => row.Plan.Dose?.Minutes?.From, "minutes");
        table.Integer("dose_minutes_max", "How long each time, at most", static row => row.Plan.Dose?.Minutes?.To, "minutes");
        table.Boolean("collaborative", "Whether client and clinician worked it out together", static row => row.Plan.Agreement?.IsCollaborative);
        table.Boolean("understood", "Whether the client says it is clear what to do", static row => row.Plan.Agreement?.Understood);
        table.Boolean("started_in_session", "Whether a first try was made in the session", static row => row.Plan.Agreement?.StartedInSession);
        table.Boolean("written_copy_given", "Whether the client has it in writing", static row => row.Plan.Agreement?.WrittenCopyGiven);
        AttemptTables.Rating(table, "confidence", "How confident the client is to do it", static row => row.Plan.Agreement?.Confidence);
        AttemptTables.Rating(table, "confidence_floor", "Confidence that both want to reach before it is set", static row =>
            row.Plan.Agreement?.ConfidenceFloor);
        AttemptTables.Rating(table, "importance", "How important it is to the client", static row => row.Plan.Agreement?.Importance);
        table.Integer("obstacles", "How many obstacles were thought of", static row => row.Plan.Agreement?.Obstacles.Count);
        AttemptTables.Prose(table, "rationale", "Why this homework", static row => row.Plan.Agreement?.Rationale);
        AttemptTables.Prose(table, "instructions", "Instructions", static row => row.Plan.Instructions);
        AttemptTables.Prose(table, "wish", "What the client would like help with", static row => row.Plan.Wish);
        table.Identity("goal_id", "Goal", IdentityScopes.Goal, static row => row.Plan.Goal?.ToString());
        table.Identity("joint_exercise_id", "Joint exercise that it is one person's half of", IdentityScopes.JointExercise, static row =>
            row.Plan.Joint?.ToString());
        table.Identity("split_from_assignment_id", "Larger assignment that it was split from", IdentityScopes.Assignment, static row =>
            row.Plan.SplitFrom?.ToString());
        table.Identity("replaces_assignment_id", "Assignment that it takes the place of", IdentityScopes.Assignment, static row =>
            row.Plan.Replaces?.ToString());
        table.Identity("template_id", "Template that it was made from", IdentityScopes.Template, static row => row.Plan.Template?.ToString());
        table.Identity("set_in_session_id", "Session in which it was set", IdentityScopes.Session, static row => row.Plan.SetIn?.Value);
    }

    private static void Retracted(AssignmentRow row, RowCells cells)
    {
        var count = row.Cycle.Attempts.Count(static attempt => attempt.IsRetracted);
        cells.Integer(count);
        cells.Scope.Report.Add(Removal.Retracted, count);
        cells.Scope.Report.Add(Removal.SafetyConcern, cells.Scope.Profile.IncludesSafetyConcerns ? 0 : row.Count<ConcernRaised>());
        cells.Scope.Report.Add(Removal.Attachment, row.Plan.Attachments.Count);
    }
}
