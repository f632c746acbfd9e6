using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Research;

/// <summary>The columns of occurrences: one row for each time at which something was due, also where nothing was entered.</summary>
internal static class OccurrenceTable
{
    private static readonly ColumnCategory[] Reasons =
    [
        new("no-entry", "the window has closed and nothing is recorded"),
        new("open", "the window is open"),
        new("upcoming", "the window has not opened"),
        new("set-aside", "it falls into a time of rest"),
        new("not-applicable", "its session does not take place"),
    ];

    internal static TableColumns<OccurrenceRow> Build(ColumnForms forms, AdherenceDefinition definition)
    {
        var citation = definition.Id + "/" + definition.Version;
        var table = new TableColumns<OccurrenceRow>("occurrences", "One time at which something was due, whether or not anything was entered", forms);
        table.Owner();
        table.Identity("occurrence_id", "Occurrence", IdentityScopes.Occurrence, static row => row.Matched.Occurrence.Id.ToString(), required: true);
        table.Key("occurrence_id");
        table.Integer("occurrence_no", "Place among the occurrences of the assignment", static row => row.Number, minimum: 1, required: true);
        table.Integer(
            "occurrence_no_of_day",
            "Place among those of the assignment on its local day",
            static row => row.NumberOfDay,
            minimum: 1,
            required: true);
        table.Integer("element", "Part of the schedule that it comes from, from 0", static row => row.Matched.Occurrence.Id.Element, required: true);
        table.Moment("due", "When it was due", static row => row.Matched.Occurrence.Due);
        table.Moment("opens", "From when it could be answered on time", static row => row.Matched.Occurrence.Opens);
        table.Moment("closes", "Until when it could be answered on time", static row => row.Matched.Occurrence.Closes);
        table.Zone(static row => row.Matched.Occurrence.Due);
        table.Code(
            "clock",
            "How its local time met the clock",
            EnumCategories.Of<OccurrenceKind>(),
            static row => KebabCase.Of(row.Matched.Occurrence.Kind),
            required: true);
        table.Boolean("any_time", "Whether any time within its window will do", static row => row.Matched.Occurrence.IsAnyTime, required: true);
        table.Boolean("invitation", "Whether it was welcome rather than asked for", static row => row.Matched.IsInvitation, required: true);
        table.Number("agreed_minutes", "How long it was meant to take at least", static row => row.Matched.AgreedMinutes, "minutes", minimum: 0);
        table.Code(
            "status",
            "What became of it",
            EnumCategories.Of<OccurrenceStatus>(),
            static row => KebabCase.Of(row.Matched.Status),
            required: true,
            derivation: "occurrence matching");
        table.Code("missing_reason", "Why there is no attempt", Reasons, static row => row.MissingReason);
        table.Boolean(
            "in_denominator",
            "Whether it is in the denominator of adherence",
            static row => row.Credit is not null,
            required: true,
            derivation: citation);
        table.Number("credit", "What it counts in the numerator of adherence", static row => row.Credit, minimum: 0, maximum: 1, derivation: citation);
        table.Identity("attempt_id", "Attempt that stands for it", IdentityScopes.Attempt, static row => row.AttemptId);
        table.Moment("performed", "When that attempt was made, or began", static row => row.Matched.Answer?.At);
        table.Minutes(
            "latency_minutes",
            "How long after it was due the attempt was made; negative if before",
            static row => row.Matched.Answer is { } answer ? (row.Matched.Occurrence.Due, answer.At) : null,
            "performed - due");
        return table;
    }
}
