using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>A made-up form of a clinic with an entry that fills it in.</summary>
internal static class WorksheetExample
{
    internal static (WorksheetTask Task, WorksheetEntry Entry) Of() => (new WorksheetTask { Form = Form() }, new WorksheetEntry
    {
        Answers =
        [
            new() { Item = "urge", Rating = Rating.Of(7, RatingScale.ZeroToTen) },
            new() { Item = "acted", YesNo = false },
            new() { Item = "helped", Choices = ["waited", "called"] },
            new() { Item = "sleep-quality", Row = "last-night", Rating = Rating.Of(3, RatingScale.ZeroToFour) },
            new() { Item = "sleep-quality", Row = "night-before", NoAnswer = NoAnswer.DontKnow },
            new() { Item = "note", Text = "It was easier once I had left the kitchen." },
        ],
        Repeats =
        [
            new()
            {
                Section = "times",
                Rows = [new() { Answers = [new() { Item = "where", Text = "In the kitchen, after the call" }, new() { Item = "lasted", Minutes = 12 }] }],
            },
        ],
        Language = "en",
    });

    private static WorksheetForm Form() => new()
    {
        Id = "https://clinic.example/forms/urge-log",
        Version = "3",
        Title = "Urge log",
        Language = "en",
        Source = "Written for this example",
        Items =
        [
            new WorksheetInstruction { Key = "why", Text = "Fill this in when an urge has passed, whether or not you acted on it." },
            new RatingItem { Key = "urge", Text = "How strong was the urge?", Scale = RatingScale.ZeroToTen, IsRequired = true, IsReviewedFirst = true },
            new YesNoItem { Key = "acted", Text = "Did you act on it?", IsRequired = true },
            new ChoiceItem
            {
                Key = "helped",
                Text = "What helped?",
                AllowsSeveral = true,
                AllowsOther = true,
                ShownWhen = new FormCondition.Is("acted", new FormValue.YesNo(false)),
                Options =
                [
                    new() { Key = "waited", Text = "Waiting", Weight = 1 },
                    new() { Key = "called", Text = "Calling someone", Weight = 1 },
                    new() { Key = "nothing", Text = "Nothing", Weight = 0, IsExclusive = true },
                ],
            },
            new RepeatedSection
            {
                Key = "times",
                Text = "Each time the urge came",
                MostTimes = 10,
                Items =
                [
                    new TextItem { Key = "where", Text = "Where were you?", Lines = 1, MostLetters = 200, IsRequired = true },
                    new MinutesItem { Key = "lasted", Text = "How many minutes did it last?" },
                ],
            },
            new TableItem
            {
                Key = "sleep",
                Text = "How did you sleep?",
                Rows = [new() { Key = "last-night", Text = "Last night" }, new() { Key = "night-before", Text = "The night before" }],
                Columns = [new RatingItem { Key = "sleep-quality", Text = "How well?", Scale = RatingScale.ZeroToFour, NoAnswers = [NoAnswer.DontKnow, NoAnswer.Skipped], IsRequired = true }],
            },
            new TextItem { Key = "note", Text = "Anything else?", NoAnswers = [NoAnswer.Skipped] },
        ],
        Scores =
        [
            new() { Key = "ways-that-helped", Text = "Ways that helped", Items = ["helped"], Least = 0, Most = 2 },
            new() { Key = "sleep", Text = "Mean quality of sleep", Items = ["sleep-quality"], Method = ScoreMethod.Mean, Missing = ScoreMissing.Prorated, MostMissing = 1, Least = 0, Most = 4 },
        ],
        Translations =
        [
            new()
            {
                Language = "de",
                IsReviewed = true,
                Title = "Drang-Protokoll",
                Items =
                [
                    new() { Key = "why", Text = "Fülle das aus, wenn ein Drang vorbei ist, ob du ihm nachgegeben hast oder nicht." },
                    new() { Key = "urge", Text = "Wie stark war der Drang?" },
                    new() { Key = "acted", Text = "Hast du ihm nachgegeben?" },
                    new()
                    {
                        Key = "helped",
                        Text = "Was hat geholfen?",
                        Parts = [new() { Key = "waited", Text = "Warten" }, new() { Key = "called", Text = "Jemanden anrufen" }, new() { Key = "nothing", Text = "Nichts" }],
                    },
                    new() { Key = "times", Text = "Jedes Mal, wenn der Drang kam" },
                    new() { Key = "where", Text = "Wo warst du?" },
                    new() { Key = "lasted", Text = "Wie viele Minuten hat es gedauert?" },
                    new()
                    {
                        Key = "sleep",
                        Text = "Wie hast du geschlafen?",
                        Parts = [new() { Key = "last-night", Text = "Letzte Nacht" }, new() { Key = "night-before", Text = "Die Nacht davor" }],
                    },
                    new() { Key = "sleep-quality", Text = "Wie gut?" },
                    new() { Key = "note", Text = "Noch etwas?" },
                ],
                Scores = [new() { Key = "ways-that-helped", Text = "Was geholfen hat" }, new() { Key = "sleep", Text = "Mittlere Schlafqualität" }],
            },
        ],
    };
}
