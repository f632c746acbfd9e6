using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a form, in bounded time: what is too large is not gone into.</summary>
internal static class FormJudge
{
    private const int MostBytes = 64 * 1024;
    private const int ManyBytes = 16 * 1024;

    internal static IEnumerable<(Rule Rule, string Path)> Of(WorksheetForm form, WorksheetForm? previous = null)
    {
        if (string.IsNullOrWhiteSpace(form.Id))
        {
            yield return (WorksheetRules.IdMissing, "id");
        }

        if (string.IsNullOrWhiteSpace(form.Version))
        {
            yield return (WorksheetRules.VersionMissing, "version");
        }

        if (form.Items.Count == 0)
        {
            yield return (WorksheetRules.ItemsMissing, "items");
        }

        if (form.Index.IsCut)
        {
            yield return (WorksheetRules.TooManyItems, "items");
            yield break;
        }

        if (SizeOf(form) is { } size)
        {
            yield return (size, string.Empty);
        }

        var nodes = form.Index.Nodes;
        var paths = PathsOf(form);
        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        for (var node = 0; node < nodes.Length; node++)
        {
            foreach (var (rule, path) in ItemJudge.Of(form.Index, node, keys))
            {
                yield return (rule, FindingPath.Join(paths[node], path));
            }
        }

        foreach (var found in ScoreJudge.Of(form).Concat(TranslationJudge.Of(form)).Concat(Changes(form, previous, paths)))
        {
            yield return found;
        }
    }

    private static Rule? SizeOf(WorksheetForm form)
    {
        var bytes = WorksheetSize.Of(form);
        return bytes > MostBytes ? WorksheetRules.TooLarge : bytes > ManyBytes ? WorksheetRules.Large : null;
    }

    private static IEnumerable<(Rule Rule, string Path)> Changes(WorksheetForm form, WorksheetForm? previous, string[] paths)
    {
        if (previous is null)
        {
            yield break;
        }

        if (previous != form && string.Equals(previous.Version, form.Version, StringComparison.Ordinal))
        {
            yield return (WorksheetRules.VersionNotNew, "version");
        }

        foreach (var change in WorksheetForm.Compare(previous, form).Where(static change => change.Type == WorksheetChangeType.Retyped))
        {
            yield return (WorksheetRules.KeyRetyped, paths[form.Index.Find(change.Key)]);
        }

        foreach (var found in TranslationJudge.Stale(form, previous))
        {
            yield return found;
        }
    }

    // By its number in its list, which always leads there; a key may be wrong.
    private static string[] PathsOf(WorksheetForm form)
    {
        var nodes = form.Index.Nodes;
        var paths = new string[nodes.Length];
        var counts = new int[nodes.Length + 1];
        for (var node = 0; node < nodes.Length; node++)
        {
            var parent = nodes[node].Parent;
            var number = counts[parent + 1]++;
            var list = parent >= 0 && nodes[parent].Item is TableItem ? "columns" : "items";
            paths[node] = FindingPath.Join(
                parent < 0 ? string.Empty : paths[parent],
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{list}[{number}]"));
        }

        return paths;
    }
}
