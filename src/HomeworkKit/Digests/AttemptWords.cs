namespace HomeworkKit;

/// <summary>Finds what a client wrote in an attempt, apart from what the digest has a place of its own for.</summary>
internal static class AttemptWords
{
    // By these members an entry names a part of its task, or of itself. The name alone decides nothing: what is no key there is the client's own.
    private static readonly string[] References =
    [
        "item",
        "prompt",
        "part",
        "partsDone",
        "question",
        "skill",
        "planned",
        "choices",
        "chosen",
        "row",
        "section",
    ];

    internal static IEnumerable<DigestWords> Of(HomeworkCycle cycle, HomeworkTask? task, Attempt attempt, IReadOnlyList<RatingChange> changes)
    {
        // The name of an emotion stands beside its ratings already.
        var said = changes.SelectMany(static change => (string?[])[change.Name, change.About]).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return OfEntry(cycle.Catalog, task, attempt.Entry)
            .Concat(OfFeelings("feelingsBefore", attempt.FeelingsBefore))
            .Concat(OfFeelings("feelingsAfter", attempt.FeelingsAfter))
            .Where(words => !said.Contains(words.Text))
            .Select(static words => new DigestWords { Member = words.Member, Text = words.Text });
    }

    private static IEnumerable<(string Member, string Text)> OfEntry(HomeworkCatalog catalog, HomeworkTask? task, HomeworkEntry? entry)
    {
        if (entry is null || catalog.KindOf(entry) is not { } kind)
        {
            return [];
        }

        var isOfTask = task is not null && catalog.KindOf(task) == kind;
        (string Member, string Text)[] entered = [.. RecordTexts.Of(isOfTask ? kind.EffectiveOf(task!, entry) : entry, catalog.Describe)];
        var asked = isOfTask ? RecordTexts.Of(task!, catalog.Describe) : [];
        var keys = asked
            .Concat(entered)
            .Where(static found => NameOf(found.Member) == "key")
            .Select(static found => found.Text)
            .ToHashSet(StringComparer.Ordinal);
        return entered.Where(found =>
            NameOf(found.Member) is var name && name is not ("key" or "timeZone") && !(keys.Contains(found.Text) && References.Contains(name)));
    }

    private static IEnumerable<(string Member, string Text)> OfFeelings(string member, IReadOnlyList<FeelingRating> feelings) =>
        feelings.Where(static feeling => !string.IsNullOrWhiteSpace(feeling.Name)).Select(feeling => (member, feeling.Name!));

    // The last name of a path such as answers[0].choices[1].
    private static string NameOf(string member)
    {
        var name = member[(member.LastIndexOf('.') + 1)..];
        return name.IndexOf('[', StringComparison.Ordinal) is >= 0 and var index ? name[..index] : name;
    }
}
