using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>Adds the columns of items and scores to a form's table: the answer, and beside it why there is none.</summary>
/// <remarks>The columns are the same whatever was asked in a row: an item that a version does not have was not asked.</remarks>
internal sealed class WorksheetColumns(TableColumns<WorksheetExportRow> table, IReadOnlyList<WorksheetForm> versions)
{
    private static readonly ColumnCategory[] Whys =
    [
        new("not_asked", "not asked"),
        new("skipped", "would rather not say"),
        new("dont_know", "does not know"),
        new("not_applicable", "does not apply"),
        new("blank", "still blank"),
    ];

    private readonly HashSet<string> _names = new(table.Table.Columns.Select(static column => column.Name), StringComparer.Ordinal);

    /// <summary>
    /// Gives the items that take answers, and repeated sections, that any version has, each once; of a key that was used for two types of item both.
    /// </summary>
    internal static IReadOnlyList<(WorksheetItem Item, string? Section, TableItem? Table)> ItemsOf(IReadOnlyList<WorksheetForm> versions)
    {
        List<(WorksheetItem Item, string? Section, TableItem? Table)> found = [];
        foreach (var form in versions)
        {
            Add(form.Items, null, null);
        }

        return found;

        void Add(IReadOnlyList<WorksheetItem> items, string? section, TableItem? inTable)
        {
            foreach (var item in items)
            {
                switch (item)
                {
                    case WorksheetSection group:
                        Add(group.Items, section, inTable);
                        break;
                    case TableItem grid:
                        Add(grid.Columns, section, grid);
                        break;
                    case WorksheetInstruction:
                        break;
                    default:
                        Take(item, section, inTable);
                        if (item is RepeatedSection repeated && section is null)
                        {
                            Add(repeated.Items, repeated.Key, inTable);
                        }

                        break;
                }
            }
        }

        // A later version may have more options or rows: those of all are offered.
        void Take(WorksheetItem item, string? section, TableItem? inTable)
        {
            var at = found.FindIndex(known =>
                known.Item.Key == item.Key
                && known.Item.GetType() == item.GetType()
                && string.Equals(known.Section, section, StringComparison.Ordinal)
                && (known.Table is null) == (inTable is null));
            if (at < 0)
            {
                found.Add((item, section, inTable));
                return;
            }

            var merged =
                item is ChoiceItem choice && found[at].Item is ChoiceItem before
                    ? choice with
                    {
                        Options = [.. before.Options, .. choice.Options.Where(option => before.Options.All(known => known.Key != option.Key))],
                    }
                    : item;
            var rows =
                inTable is not null && found[at].Table is { } grid
                    ? inTable with
                    {
                        Rows = [.. grid.Rows, .. inTable.Rows.Where(row => grid.Rows.All(known => known.Key != row.Key))],
                    }
                    : inTable;
            found[at] = (merged, section, rows);
        }
    }

    /// <summary>Adds the columns of an item; in a table once for each of its rows.</summary>
    /// <returns>The name of the first column.</returns>
    internal string Add(WorksheetItem item, TableItem? inTable)
    {
        if (inTable is null)
        {
            return Add(item, null, item.Key, item.Text ?? item.Key);
        }

        var names = inTable.Rows.Select(row => Add(item, row.Key, item.Key + "_" + row.Key, (row.Text ?? row.Key) + ": " + (item.Text ?? item.Key))).ToList();
        return names.Count > 0 ? names[0] : ColumnNames.Snake(item.Key);
    }

    internal void AddScores()
    {
        foreach (
            var score in versions
                .SelectMany(static form => form.Scores)
                .GroupBy(static score => score.Key, StringComparer.Ordinal)
                .Select(static group => group.Last()))
        {
            var (key, label) = (score.Key, score.Text ?? score.Key);
            var name = Free(ColumnNames.Snake(key), "_n", "_prorated");
            table.Number(
                name,
                label,
                row => ScoreOf(row, key)?.Value,
                minimum: score.Least,
                maximum: score.Most,
                derivation: "score of the form, over answers that are shown");
            table.Integer(name + "_n", label + ": how many items it rests on", row => ScoreOf(row, key)?.Answered);
            table.Boolean(name + "_prorated", label + ": whether missing answers were made up for by the mean of the others", row =>
                ScoreOf(row, key) is { Value: not null } result ? result.Prorated : null);
        }
    }

    private static ScoreResult? ScoreOf(WorksheetExportRow row, string key) => row.View.Form.Scores.Any(score => score.Key == key) ? row.View.Score(key) : null;

    private static WorksheetItemView? ViewOf(WorksheetExportRow row, WorksheetItem item, string? tableRow)
    {
        return
            row.View.TryGet(item.Key, row.Row ?? 0, tableRow, out var view)
            && view.Item.GetType() == item.GetType()
            && view.Row == row.Row
            && string.Equals(view.TableRow, tableRow, StringComparison.Ordinal)
            ? view
            : null;
    }

    private static string? WhyOf(WorksheetItemView? view) => view switch
    {
        null or { Why: WorksheetItemState.Hidden } => "not_asked",
        { Why: WorksheetItemState.Answered } => null,
        { NoAnswer: { } reason } => KebabCase.Of(reason).Replace('-', '_'),
        _ => "blank",
    };

    private string Add(WorksheetItem item, string? tableRow, string key, string label)
    {
        var name = Free(ColumnNames.Snake(key), SuffixesOf(item));
        AddAnswer(item, name, label, row => ViewOf(row, item, tableRow) is { Why: WorksheetItemState.Answered } view ? view.Answer : null);
        table.Code(
            name + "_why",
            label + ": why there is no answer",
            Whys,
            row => WhyOf(ViewOf(row, item, tableRow)),
            derivation: "the form's conditions and the client's own choice");
        return name;
    }

    private static string[] SuffixesOf(WorksheetItem item) => item switch
    {
        ChoiceItem { AllowsSeveral: true } choice => ["_why", "_other", .. choice.Options.Select(static option => "_" + ColumnNames.Snake(option.Key))],
        MomentItem => ["_why", "_utc_offset_min", "_minute_of_day", "_study_day"],
        DateItem => ["_why", "_study_day", "_date"],
        TextItem => ["_why", "_has_text", "_length"],
        _ => ["_why", "_other_has_text", "_other_length"],
    };

    // Short enough for the longest that stands behind it, and unlike what is there already.
    private string Free(string name, params string[] suffixes)
    {
        var room = ColumnNames.MaximumLength - Math.Min(16, suffixes.Max(static suffix => suffix.Length));
        var start = name.Length <= room ? name : name[..room].TrimEnd('_');
        var free = start;
        for (var n = 2; !suffixes.Prepend(string.Empty).All(suffix => !_names.Contains(ColumnNames.Fit(free + suffix))); n++)
        {
            free = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{start[..Math.Min(start.Length, room - 3)]}_{n}");
        }

        _names.UnionWith(suffixes.Prepend(string.Empty).Select(suffix => ColumnNames.Fit(free + suffix)));
        return free;
    }

    private void AddAnswer(WorksheetItem item, string name, string label, Func<WorksheetExportRow, WorksheetAnswer?> answer)
    {
        switch (item)
        {
            case ChoiceItem choice:
                AddChoice(choice, name, label, answer);
                break;
            case YesNoItem:
                table.Boolean(name, label, row => answer(row)?.YesNo);
                break;
            case NumberItem number:
                table.Number(name, label, row => answer(row)?.Number, number.Unit, number.Min, number.Max);
                break;
            case RatingItem rating:
                table.Number(name, label, row => answer(row)?.Rating?.Value, rating.Scale.Unit, rating.Scale.Minimum, rating.Scale.Maximum);
                break;
            case MinutesItem:
                table.Number(name, label, row => answer(row)?.Minutes?.Value, "minutes", 0);
                break;
            case DateItem:
                table.Add((row, cells) => cells.Date(answer(row)?.Date), table.DateColumn(name, label, item.Key));
                break;
            case TimeItem:
                table.Add((row, cells) => cells.Time(answer(row)?.Time), new ExportColumn(name, ColumnType.Time, label) { Source = item.Key });
                break;
            case MomentItem:
                table.Moment(name, label, row => answer(row)?.At, item.Key);
                break;
            default:
                AttemptTables.Prose(table, name, label, row => answer(row)?.Text);
                break;
        }
    }

    private void AddChoice(ChoiceItem choice, string name, string label, Func<WorksheetExportRow, WorksheetAnswer?> answer)
    {
        if (choice.AllowsSeveral)
        {
            foreach (var option in choice.Options)
            {
                var key = option.Key;
                table.Boolean(name + "_" + ColumnNames.Snake(key), label + ": " + (option.Text ?? key), row =>
                    answer(row) is { } given ? given.Choices.Contains(key, StringComparer.Ordinal) : null);
            }
        }
        else
        {
            table.Code(name, label, [.. choice.Options.Select(static option => new ColumnCategory(option.Key, option.Text ?? option.Key))], row =>
                answer(row)?.Choices is [var picked, ..] ? picked : null);
        }

        if (choice.AllowsOther)
        {
            AttemptTables.Prose(table, name + "_other", label + ": in own words", row => answer(row)?.Other);
        }
    }
}
