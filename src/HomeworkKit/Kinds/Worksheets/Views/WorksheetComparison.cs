namespace HomeworkKit.Kinds;

/// <summary>Sorts what differs between two versions of a form.</summary>
internal static class WorksheetComparison
{
    internal static IReadOnlyList<WorksheetChange> Of(WorksheetForm old, WorksheetForm @new)
    {
        List<WorksheetChange> changes = [];
        var (before, after) = (ByKey(old), ByKey(@new));
        foreach (var node in @new.Index.Nodes)
        {
            if (!after.TryGetValue(node.Item.Key, out var item) || !ReferenceEquals(item, node.Item))
            {
                continue;
            }

            if (!before.TryGetValue(item.Key, out var was))
            {
                changes.Add(new WorksheetChange(item.Key, WorksheetChangeType.Added));
            }
            else if (was.Form != item.Form)
            {
                changes.Add(new WorksheetChange(item.Key, WorksheetChangeType.Retyped));
            }
            else if (!WithoutWords(was).Equals(WithoutWords(item)))
            {
                changes.Add(new WorksheetChange(item.Key, WorksheetChangeType.Meaning));
            }
            else if (!WithoutInner(was).Equals(WithoutInner(item)))
            {
                changes.Add(new WorksheetChange(item.Key, WorksheetChangeType.Wording));
            }
        }

        AddScores(changes, old, @new);
        changes.AddRange(before.Keys.Where(key => !after.ContainsKey(key)).Select(static key => new WorksheetChange(key, WorksheetChangeType.Removed)));
        changes.AddRange(
            old.Scores.Where(score => @new.Scores.All(other => other.Key != score.Key))
                .Select(static score => new WorksheetChange(score.Key, WorksheetChangeType.Removed, true)));
        changes.AddRange(Translated(old, @new));
        return ValueList.From(changes) ?? [];
    }

    // What is new or gone is told by its key alone, whatever its languages.
    private static IEnumerable<WorksheetChange> Translated(WorksheetForm old, WorksheetForm @new)
    {
        if (old.Translations.Count == 0 && @new.Translations.Count == 0)
        {
            return [];
        }

        var kept = WorksheetTexts.Of(old).Select(static text => (text.Slot.IsOfScore, text.Slot.Key)).ToHashSet();
        kept.IntersectWith(WorksheetTexts.Of(@new).Select(static text => (text.Slot.IsOfScore, text.Slot.Key)));
        return @new.Translations.Concat(old.Translations).Select(static translation => translation.Language).Distinct(StringComparer.OrdinalIgnoreCase)
            .SelectMany(language => Differing(TextsIn(old, language), TextsIn(@new, language))
                .Where(place => place.Key.Length > 0 && kept.Contains(place))
                .Select(place => new WorksheetChange(place.Key, WorksheetChangeType.Translation, place.IsOfScore, language)));
    }

    private static IEnumerable<(bool IsOfScore, string Key)> Differing(
        Dictionary<WorksheetTextSlot, string> before,
        Dictionary<WorksheetTextSlot, string> after) =>
        after
            .Keys.Concat(before.Keys)
            .Where(slot => before.GetValueOrDefault(slot) != after.GetValueOrDefault(slot))
            .Select(static slot => (slot.IsOfScore, slot.Key))
            .Distinct();

    private static Dictionary<WorksheetTextSlot, string> TextsIn(WorksheetForm form, string language) =>
        WorksheetTexts.ByPlace(
            form.Translations.Where(translation => string.Equals(translation.Language, language, StringComparison.OrdinalIgnoreCase))
                .SelectMany(WorksheetTexts.Of));

    private static void AddScores(List<WorksheetChange> changes, WorksheetForm old, WorksheetForm @new)
    {
        foreach (var score in @new.Scores)
        {
            var was = old.Scores.FirstOrDefault(other => string.Equals(other.Key, score.Key, StringComparison.Ordinal));
            if (was is null)
            {
                changes.Add(new WorksheetChange(score.Key, WorksheetChangeType.Added, true));
            }
            else if (was != score)
            {
                var isWording = WithoutWords(was).Equals(WithoutWords(score));
                changes.Add(new WorksheetChange(score.Key, isWording ? WorksheetChangeType.Wording : WorksheetChangeType.Meaning, true));
            }
        }
    }

    private static Dictionary<string, WorksheetItem> ByKey(WorksheetForm form)
    {
        Dictionary<string, WorksheetItem> byKey = new(StringComparer.Ordinal);
        foreach (var node in form.Index.Nodes)
        {
            byKey.TryAdd(node.Item.Key, node.Item);
        }

        return byKey;
    }

    // What stands inside is compared by itself.
    private static WorksheetItem WithoutInner(WorksheetItem item) => item switch
    {
        WorksheetSection section => section with { Items = [] },
        RepeatedSection section => section with { Items = [] },
        TableItem table => table with { Columns = [] },
        _ => item,
    };

    private static WorksheetItem WithoutWords(WorksheetItem item) => WithoutInner(item) with { Text = null, Help = null } switch
    {
        ChoiceItem choice => choice with { Options = [.. choice.Options.Select(static option => option with { Text = null })] },
        TableItem table => table with { Rows = [.. table.Rows.Select(static row => row with { Text = null })] },
        RatingItem rating => rating with { Scale = new RatingScale(rating.Scale.Minimum, rating.Scale.Maximum, rating.Scale.Step) },
        var other => other,
    };

    private static WorksheetScore WithoutWords(WorksheetScore score) =>
        score with
        {
            Text = null,
            Bands = [.. score.Bands.Select(static band => band with { Text = null })],
        };
}
