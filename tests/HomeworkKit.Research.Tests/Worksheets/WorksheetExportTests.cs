using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Research.Readers;
using HomeworkKit.Research.Tests.Export;

namespace HomeworkKit.Research.Tests.Worksheets;

public sealed class WorksheetExportTests
{
    private const string Secret = "SECRET-BEHIND-A-HIDDEN-ITEM";

    private static readonly WorksheetForm First = new()
    {
        Id = "https://clinic.example/forms/urge-log",
        Version = "1",
        Title = "Urge log",
        Items =
        [
            new YesNoItem { Key = "acted", Text = "Did you act on it?" },
            new RatingItem
            {
                Key = "urge",
                Text = "How strong?",
                Scale = RatingScale.ZeroToTen,
                ShownWhen = new FormCondition.Is("acted", new FormValue.YesNo(true)),
            },
            new ChoiceItem
            {
                Key = "helped",
                Text = "What helped?",
                AllowsSeveral = true,
                Options = [new() { Key = "waited", Text = "Waiting" }, new() { Key = "called", Text = "Calling" }],
                NoAnswers = [NoAnswer.DontKnow],
            },
            new TextItem
            {
                Key = "note",
                Text = "Note",
                ShownWhen = new FormCondition.Is("acted", new FormValue.YesNo(true)),
            },
            new RepeatedSection
            {
                Key = "times",
                Text = "Each time",
                Items = [new MinutesItem { Key = "lasted", Text = "How long?" }],
            },
        ],
        Scores = [new() { Key = "strength", Text = "Strength", Items = ["urge"], Least = 0, Most = 10 }],
    };

    private static readonly WorksheetForm Second = First with
    {
        Version = "2",
        Items =
        [
            First.Items[0],
            First.Items[1] with
            {
                Text = "How strong was it?",
            },
            .. First.Items.Skip(2),
            new DateItem { Key = "day", Text = "Which day?" },
        ],
    };

    [Fact]
    public async Task There_is_one_column_for_each_item_whatever_was_asked_and_why_there_is_no_answer()
    {
        using var folder = new ExportFolder();
        await folder.WriteAsync(
            [
                Cycle(1, First, new() { Answers = [Acted(true), Urge(7), new() { Item = "helped", Choices = ["waited"] }], Repeats = [Times(5, 10)] }),
                Cycle(
                    2,
                    Second,
                    new()
                    {
                        Answers = [Acted(false), Urge(9), new() { Item = "helped", NoAnswer = NoAnswer.DontKnow }, new() { Item = "note", Text = Secret }],
                    },
                    AttemptOutcome.Partly),
            ],
            ExportProfile.Identified());
        var rows = folder.Rows("records_worksheet_urge_log").OrderBy(static row => row["form_version"], StringComparer.Ordinal).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Equal(("1", "1", "7", "", "1", "0", "", "blank", "not_asked"), Cells(rows[0]));
        Assert.Equal(("2", "0", "", "not_asked", "", "", "dont_know", "not_asked", "blank"), Cells(rows[1]));
        Assert.Equal(("7", "1", "0"), (rows[0]["strength"], rows[0]["strength_n"], rows[0]["strength_prorated"]));
        Assert.Equal(("", "0", ""), (rows[1]["strength"], rows[1]["strength_n"], rows[1]["strength_prorated"]));
        Assert.Equal(["5", "10"], folder.Rows("records_worksheet_urge_log_times").Select(static row => row["lasted"]));
        Assert.All(folder.Files(), file => Assert.DoesNotContain(Secret, File.ReadAllText(file), StringComparison.Ordinal));

        // What the form hides is in the events no more than in the tables.
        var events = folder.Text("events.ndjson");
        Assert.Contains("\"value\":7", events, StringComparison.Ordinal);
        Assert.DoesNotContain("\"value\":9", events, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_codebook_has_the_wording_of_each_version()
    {
        using var folder = new ExportFolder();
        await folder.WriteAsync([Cycle(1, First, new()), Cycle(2, Second, new())], ExportProfile.Identified());
        var book = folder.Text("codebook_worksheets.csv");
        Assert.Contains("https://clinic.example/forms/urge-log,1,,urge,urge,rating,How strong?,,0..10,acted = yes,0,,,", book, StringComparison.Ordinal);
        Assert.Contains("https://clinic.example/forms/urge-log,2,,urge,urge,rating,How strong was it?,", book, StringComparison.Ordinal);
        Assert.Contains(",strength,strength,score,Strength,,,,,sum,urge,no-score; not asked: missing", book, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Translations_add_lines_to_the_codebook_and_no_columns_to_the_table()
    {
        var translated = First with { Language = "en", Translations = [new() { Language = "de", Items = [new() { Key = "urge", Text = "Wie stark?" }] }] };
        using var folder = new ExportFolder();
        await folder.WriteAsync([Cycle(1, translated, new() { Answers = [Acted(true), Urge(7)], Language = "de" })], ExportProfile.Identified());
        var book = folder.Text("codebook_worksheets.csv");
        Assert.Contains("forms/urge-log,1,en,urge,urge,rating,How strong?,", book, StringComparison.Ordinal);
        Assert.Contains("forms/urge-log,1,de,urge,urge,rating,Wie stark?,", book, StringComparison.Ordinal);
        var row = Assert.Single(folder.Rows("records_worksheet_urge_log"));
        Assert.Equal("7", row["urge"]);
        Assert.Single(row.Keys, static name => name.StartsWith("urge", StringComparison.Ordinal) && !name.EndsWith("_why", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_that_hardly_anybody_shares_has_no_table_of_its_own_where_identifiers_are_replaced()
    {
        using var folder = new ExportFolder();
        await folder.WriteAsync([Cycle(1, First, new() { Answers = [Acted(true)] })]);
        Assert.DoesNotContain(folder.Files(), static file => Path.GetFileName(file).StartsWith("records_worksheet_urge_log", StringComparison.Ordinal));
        await folder.WriteAsync(Enumerable.Range(1, 20).Select(static number => Cycle(number, First, new() { Answers = [Acted(true)] })));
        Assert.Equal(20, folder.Rows("records_worksheet_urge_log").Count);
    }

    [Fact]
    public async Task A_key_that_was_used_for_two_types_has_a_column_for_each()
    {
        using var folder = new ExportFolder();
        var retyped = Second with
        {
            Version = "3",
            Items = [.. Second.Items.Select(static item => item.Key == "urge" ? new YesNoItem { Key = "urge", Text = "Was there one?" } : item)],
            Scores = [],
        };
        await folder.WriteAsync(
            [
                Cycle(1, First, new() { Answers = [Acted(true), Urge(7)] }),
                Cycle(2, retyped, new() { Answers = [Acted(true), new() { Item = "urge", YesNo = true }] }),
            ],
            ExportProfile.Identified());
        var rows = folder.Rows("records_worksheet_urge_log").OrderBy(static row => row["form_version"], StringComparer.Ordinal).ToList();
        Assert.Equal([("7", ""), ("", "1")], rows.Select(static row => (row["urge"], row["urge_2"])));
    }

    private static (string, string, string, string, string, string, string, string, string) Cells(Dictionary<string, string> row) =>
        (
            row["form_version"],
            row["acted"],
            row["urge"],
            row["urge_why"],
            row["helped_waited"],
            row["helped_called"],
            row["helped_why"],
            row["note_why"],
            row["day_why"]);

    private static WorksheetAnswer Acted(bool yes) => new() { Item = "acted", YesNo = yes };

    private static WorksheetAnswer Urge(int value) => new() { Item = "urge", Rating = Rating.Of(value, RatingScale.ZeroToTen) };

    private static WorksheetRepeat Times(params int[] minutes) =>
        new() { Section = "times", Rows = [.. minutes.Select(static each => new WorksheetRow { Answers = [new() { Item = "lasted", Minutes = each }] })] };

    private static HomeworkCycle Cycle(int number, WorksheetForm form, WorksheetEntry entry, AttemptOutcome outcome = AttemptOutcome.Done)
    {
        var start = ExampleCycles.Start + Duration.FromHours(number);
        var (client, clinician) = (Actor.Client("client-" + number), Actor.Clinician("k-1"));
        var assignment = new Assignment
        {
            Id = AssignmentId.New(start),
            Client = new(client.Ref!),
            Clinician = new(clinician.Ref!),
            Task = new WorksheetTask { Form = form },
        };
        var cycle = HomeworkCycle.Propose(assignment, clinician, start, HomeworkCatalog.BuiltIn).OrThrow().Agree(client, start).OrThrow();
        var attempt = new Attempt
        {
            Id = AttemptId.New(start + Duration.FromHours(30)),
            PerformedAt = start + Duration.FromHours(30),
            Outcome = outcome,
            Entry = entry,
        };
        return cycle.RecordAttempt(attempt, client, start + Duration.FromHours(31)).OrThrow();
    }
}
