using HomeworkKit.Forms;
using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.Worksheets;

/// <summary>Forms for tests.</summary>
internal static class WorksheetSamples
{
    internal static WorksheetForm Everything { get; } = new()
    {
        Id = "https://clinic.example/forms/everything",
        Version = "1",
        Title = "Everything once",
        Copyright = "Clinic Example, 2026",
        Items =
        [
            new WorksheetSection { Key = "once", Text = "Once", Items = Each("once", false) },
            new RepeatedSection { Key = "often", Items = Each("often", true), MostTimes = 5 },
            new TableItem
            {
                Key = "week",
                Text = "This week",
                Rows = [new() { Key = "monday", Text = "Monday" }, new() { Key = "tuesday", Text = "Tuesday" }],
                Columns = Each("week", false),
            },
            new RepeatedSection { Key = "meals", Text = "Each meal", Items = [new TextItem { Key = "meal", Text = "What was it?", IsRequired = true }] },
        ],
    };

    /// <summary>A form with one item for each name: a rating from 0 to 10.</summary>
    internal static WorksheetForm Ratings(params string[] keys) =>
        Of([
            .. keys.Select(static key => new RatingItem
            {
                Key = key,
                Text = key,
                Scale = RatingScale.ZeroToTen,
            }),
        ]);

    internal static WorksheetForm Of(params WorksheetItem[] items) => new() { Id = "https://clinic.example/forms/test", Version = "1", Items = items };

    internal static YesNoItem YesNo(string key, FormCondition? when = null) => new() { Key = key, Text = key, ShownWhen = when };

    internal static RatingItem Rated(string key, FormCondition? when = null) =>
        new()
        {
            Key = key,
            Text = key,
            ShownWhen = when,
            Scale = RatingScale.ZeroToTen,
        };

    internal static TextItem AskText(string key, FormCondition? when = null) => new() { Key = key, Text = key, ShownWhen = when };

    internal static FormCondition IsYes(string key) => new FormCondition.Is(key, new FormValue.YesNo(true));

    internal static WorksheetAnswer Yes(string key) => new() { Item = key, YesNo = true };

    internal static WorksheetAnswer No(string key) => new() { Item = key, YesNo = false };

    internal static WorksheetAnswer Said(string key, string words = "words") => new() { Item = key, Text = words };

    internal static WorksheetAnswer Rate(string key, int value) => new() { Item = key, Rating = Rating.Of(value, RatingScale.ZeroToTen) };

    internal static WorksheetEntry Entry(params WorksheetAnswer[] answers) => new() { Answers = answers };

    private static WorksheetItem[] Each(string prefix, bool isRequired) =>
        [
            new TextItem
            {
                Key = prefix + "-text",
                Text = "In words",
                IsRequired = isRequired,
                NoAnswers = [NoAnswer.Skipped, NoAnswer.DontKnow, NoAnswer.NotApplicable],
            },
            new YesNoItem
            {
                Key = prefix + "-yes-no",
                Text = "Yes or no?",
                IsRequired = isRequired,
            },
            new ChoiceItem
            {
                Key = prefix + "-one",
                Text = "Which one?",
                AllowsOther = true,
                Options =
                [
                    new()
                    {
                        Key = "first",
                        Text = "The first",
                        Weight = 1,
                    },
                    new()
                    {
                        Key = "second",
                        Text = "The second",
                        Weight = 2,
                    },
                ],
                ShownWhen = new FormCondition.Not(new FormCondition.Is(prefix + "-yes-no", new FormValue.YesNo(false))),
            },
            new ChoiceItem
            {
                Key = prefix + "-some",
                Text = "Which ones?",
                AllowsSeveral = true,
                Options = [new() { Key = "first", Text = "The first" }, new() { Key = "second", Text = "The second" }],
            },
            new NumberItem
            {
                Key = prefix + "-number",
                Text = "How many?",
                Min = 0,
                Max = 100,
                Step = 1,
                Unit = "drinks",
            },
            new RatingItem
            {
                Key = prefix + "-rating",
                Text = "How strong?",
                Help = "Now, not in general",
                Scale = RatingScale.ZeroToTen,
            },
            new DateItem { Key = prefix + "-date", Text = "Which day?" },
            new TimeItem { Key = prefix + "-time", Text = "What time?" },
            new MomentItem { Key = prefix + "-moment", Text = "When?" },
            new MinutesItem { Key = prefix + "-minutes", Text = "How long?" },
        ];
}
