namespace HomeworkKit.Kinds;

/// <summary>Keeps of an entry what counts: all but blank answers and those to items that are hidden.</summary>
internal static class EffectiveAnswers
{
    internal static WorksheetEntry Of(WorksheetView view, WorksheetEntry entry)
    {
        var repeats = entry.Repeats.Where(repeat => !view.IsHidden(repeat.Section, 0, null)).Select(repeat => repeat with
        {
            Rows = [.. repeat.Rows.Select((row, number) => row with { Answers = Kept(view, row.Answers, number) })],
        });
        return entry with
        {
            Answers = Kept(view, entry.Answers, 0),
            Repeats = [.. repeats.Where(static repeat => repeat.Rows.Count > 0).OrderBy(repeat => PlaceOf(view, repeat.Section))],
        };
    }

    // In the order of the form; what the form does not ask is an error of the entry, and no word of it is lost here.
    private static IReadOnlyList<WorksheetAnswer> Kept(WorksheetView view, IReadOnlyList<WorksheetAnswer> answers, int row) =>
        [
            .. answers
                .Where(answer => !answer.IsBlank && !view.IsHidden(answer.Item, row, answer.Row))
                .Select(answer =>
                    answer.NoAnswer is not null && view.Form.Find(answer.Item) is { } item && WorksheetEvaluation.IsAnsweredBy(item, answer)
                        ? answer with
                        {
                            NoAnswer = null,
                        }
                        : answer)
                .OrderBy(answer => PlaceOf(view, answer.Item))
                .ThenBy(answer => answer.Row is null ? -1 : view.NumberOf(answer.Item, answer.Row)),
        ];

    private static int PlaceOf(WorksheetView view, string key) => view.Form.Index.Find(key) is >= 0 and var node ? node : int.MaxValue;
}
