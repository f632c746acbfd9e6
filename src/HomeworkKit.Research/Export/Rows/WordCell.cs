namespace HomeworkKit.Research;

/// <summary>The columns of a short word or key: itself where it may leave, and a pseudonym that is the participant's own.</summary>
internal static class WordCell
{
    internal static void Add<TRow>(TableColumns<TRow> columns, string name, string label, string? source, Func<TRow, string?> value)
    {
        var forms = columns.Forms;
        columns.Add(
            (row, cells) =>
            {
                var word = value(row);
                var mayLeave = word is not null && (forms.KeepsWords || forms.RetainedWords.Contains(word));
                cells.Text(mayLeave ? OneLine(word!) : null);
                if (word is not null && !mayLeave)
                {
                    cells.Scope.Report.Add(Removal.Word);
                }

                if (forms.ReplacesWords)
                {
                    cells.Text(
                        string.IsNullOrEmpty(word) ? null : cells.Scope.Profile.Pseudonyms!.Of(IdentityScopes.Word, cells.Scope.Subject.Client + "\0" + word));
                }
            },
            forms.ReplacesWords
                ?
                [
                    new ExportColumn(name, ColumnType.Text, label) { Source = source, Derivation = "retained words only" },
                    new ExportColumn(name + "_key", ColumnType.Text, label + ": the same for the same word of the same participant")
                    {
                        Source = source,
                        Derivation = "pseudonym",
                    },
                ]
                : [new ExportColumn(name, ColumnType.Text, label) { Source = source, Derivation = forms.KeepsWords ? null : "retained words only" }]);
    }

    // A line break inside quotes breaks a row in two for some readers.
    private static string OneLine(string word) => word.ReplaceLineEndings(" ").Replace('\t', ' ');
}
