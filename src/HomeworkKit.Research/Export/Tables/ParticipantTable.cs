namespace HomeworkKit.Research;

/// <summary>The columns of participants.</summary>
internal static class ParticipantTable
{
    internal static TableColumns<ExportSubject> Build(ColumnForms forms)
    {
        var table = new TableColumns<ExportSubject>("participants", "One participant", forms);
        table.Add(
            static (subject, cells) => cells.Text(subject.Id),
            new ExportColumn("participant_id", ColumnType.Text, "Participant") { IsRequired = true, Derivation = forms.ReplacesWords ? "pseudonym" : null });
        table.Key("participant_id");
        table.Integer("assignments", "How many assignments there are", static subject => subject.Cycles, minimum: 1, required: true);
        table.Integer("occurrences", "How many times something was due, as of the moment of the export", static subject => subject.Occurrences, required: true);
        table.Integer("attempts", "How many attempts were made and not taken back", static subject => subject.Attempts, required: true);
        table.Integer("events", "How many events there are", static subject => subject.Events, minimum: 1, required: true);
        table.Integer(
            "days",
            "Local days from the first event to the last, both included",
            static subject => Period.DaysBetween(subject.FirstDay, subject.LastDay) + 1L,
            "days",
            minimum: 1,
            required: true,
            derivation: "last day - first day + 1");
        if (forms.Dates != DateForm.StudyDay)
        {
            table.Add(static (subject, cells) => cells.Date(subject.FirstDay), table.DateColumn("first", "Local date of the first event", null));
            table.Add(static (subject, cells) => cells.Date(subject.LastDay), table.DateColumn("last", "Local date of the last event", null));
        }

        return table;
    }
}
