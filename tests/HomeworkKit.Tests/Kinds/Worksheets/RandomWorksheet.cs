using HomeworkKit.Forms;
using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.Worksheets;

/// <summary>A form without sections and an entry for it, by a seed; and a slow, plain second opinion on what is shown.</summary>
internal sealed class RandomWorksheet
{
    private readonly Random _random;

    internal RandomWorksheet(int seed)
    {
        _random = new Random(seed);
        List<WorksheetItem> items = [];
        var count = _random.Next(2, 14);
        for (var i = 0; i < count; i++)
        {
            items.Add(Item("q" + Letter(i), [.. items]));
        }

        Form = WorksheetSamples.Of([.. items]) with { Scores = [.. Scores(items)] };
        Entry = new WorksheetEntry { Answers = [.. items.Where(_ => _random.Next(4) > 0).Select(Answer)] };
    }

    internal WorksheetForm Form { get; }

    internal WorksheetEntry Entry { get; }

    /// <summary>The same entry with its answers in another order.</summary>
    internal WorksheetEntry Shuffled => Entry with { Answers = [.. Entry.Answers.OrderBy(_ => _random.Next())] };

    internal WorksheetAnswer Answer(WorksheetItem item) => _random.Next(6) == 0 ? new() { Item = item.Key, NoAnswer = NoAnswer.Skipped } : item switch
    {
        YesNoItem => new() { Item = item.Key, YesNo = _random.Next(2) == 0 },
        RatingItem => new() { Item = item.Key, Rating = Rating.Of(_random.Next(11), RatingScale.ZeroToTen) },
        ChoiceItem => new() { Item = item.Key, Choices = [.. new[] { "a", "b", "c" }.Where(_ => _random.Next(2) == 0)] },
        _ => new() { Item = item.Key, Text = "words" },
    };

    /// <summary>What is shown, worked out by the condition's own meaning, item by item from the back.</summary>
    internal bool IsShown(string key) =>
        Form.Items.Single(item => item.Key == key).ShownWhen?.Holds(other => IsShown(other) && ValueOf(other) is { } value ? [value] : []) ?? true;

    private static char Letter(int i) => (char)('a' + i);

    private FormValue? ValueOf(string key) => Entry.Answers.FirstOrDefault(answer => answer.Item == key) switch
    {
        { YesNo: { } yesNo } => new FormValue.YesNo(yesNo),
        { Rating: { } rating } => new FormValue.OnScale(rating),
        { Choices: { Count: > 0 } choices } => new FormValue.Choices(choices),
        { Text: { } text } => new FormValue.Text(text),
        _ => null,
    };

    private WorksheetItem Item(string key, WorksheetItem[] before)
    {
        var when = before.Length > 0 && _random.Next(3) > 0 ? Condition(before, 3) : null;
        return _random.Next(4) switch
        {
            0 => new YesNoItem
            {
                Key = key,
                Text = key,
                ShownWhen = when,
                IsRequired = _random.Next(2) == 0,
            },
            1 => new RatingItem
            {
                Key = key,
                Text = key,
                ShownWhen = when,
                Scale = RatingScale.ZeroToTen,
                IsRequired = _random.Next(2) == 0,
            },
            2 => new ChoiceItem
            {
                Key = key,
                Text = key,
                ShownWhen = when,
                AllowsSeveral = true,
                Options =
                [
                    new()
                    {
                        Key = "a",
                        Text = "A",
                        Weight = 1,
                    },
                    new()
                    {
                        Key = "b",
                        Text = "B",
                        Weight = 2,
                    },
                    new()
                    {
                        Key = "c",
                        Text = "C",
                        Weight = 3,
                    },
                ],
            },
            _ => new TextItem
            {
                Key = key,
                Text = key,
                ShownWhen = when,
            },
        };
    }

    private FormCondition Condition(WorksheetItem[] before, int deep) => _random.Next(deep > 0 ? 6 : 3) switch
    {
        3 => new FormCondition.All(Condition(before, deep - 1), Condition(before, deep - 1)),
        4 => new FormCondition.Any(Condition(before, deep - 1), Condition(before, deep - 1)),
        5 => new FormCondition.Not(Condition(before, deep - 1)),
        _ => Comparison(before[_random.Next(before.Length)]),
    };

    private FormCondition Comparison(WorksheetItem item) => item switch
    {
        _ when _random.Next(5) == 0 => new FormCondition.Answered(item.Key),
        YesNoItem => new FormCondition.Is(item.Key, new FormValue.YesNo(_random.Next(2) == 0)),
        RatingItem => _random.Next(5) switch
        {
            0 => new FormCondition.AtLeast(item.Key, _random.Next(11)),
            1 => new FormCondition.AtMost(item.Key, _random.Next(11)),
            2 => new FormCondition.Above(item.Key, _random.Next(11)),
            3 => new FormCondition.Below(item.Key, _random.Next(11)),
            _ => new FormCondition.Is(item.Key, new FormValue.Number(_random.Next(11))),
        },
        ChoiceItem => _random.Next(2) == 0 ? new FormCondition.Includes(item.Key, "b") : new FormCondition.Is(item.Key, new FormValue.Choice("c")),
        _ => new FormCondition.Is(item.Key, new FormValue.Choice("words")),
    };

    private IEnumerable<WorksheetScore> Scores(List<WorksheetItem> items)
    {
        string[] keys = [.. items.Where(static item => item is RatingItem or ChoiceItem).Select(static item => item.Key)];
        if (keys.Length > 1)
        {
            yield return new WorksheetScore
            {
                Key = "s",
                Items = keys,
                Method = (ScoreMethod)_random.Next(3),
                Missing = ScoreMissing.Prorated,
                MostMissing = _random.Next(1, keys.Length),
                NotAsked = (ScoreNotAsked)_random.Next(2),
            };
        }
    }
}
