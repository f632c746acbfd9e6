using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Kinds.Worksheets;

/// <summary>What holds for every worksheet on the shelf; a new file is covered as soon as it stands in the folder.</summary>
public sealed partial class WorksheetLibraryTests
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    private static readonly string[] Asked =
    [
        "activity-pacing",
        "caregivers-plan",
        "caring-days",
        "chain-analysis",
        "coping-used",
        "core-belief-work",
        "decisional-balance",
        "diary-card",
        "eating-record",
        "food-log",
        "habit-reversal",
        "imaginal-listening",
        "opposite-action",
        "pain-log",
        "panic-log",
        "responsibility-pie",
        "stuck-points",
        "theory-a-and-b",
        "therapy-blueprint",
        "values-and-committed-action",
    ];

    public static TheoryData<string> Names => [.. Files().Select(static file => Path.GetFileNameWithoutExtension(file))];

    [Fact]
    public void The_shelf_holds_every_file_and_all_that_was_asked_for()
    {
        Assert.Equal(
            Files().Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal),
            WorksheetLibrary.BuiltIn.Select(static template => template.Form.Id.Split('/')[^1]));
        Assert.All(Asked, static name => Assert.NotNull(WorksheetLibrary.BuiltIn.Find(name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_says_what_it_is_good_for_and_whom_it_comes_from(string name)
    {
        var template = WorksheetLibrary.BuiltIn[name];
        Assert.Equal("https://homeworkkit.org/worksheets/" + name, template.Form.Id);
        Assert.Matches(Source(), template.Form.Source);
        Assert.False(string.IsNullOrWhiteSpace(template.Form.Title));
        Assert.EndsWith(".", template.Purpose, StringComparison.Ordinal);
        Assert.Equal("en", template.Form.Language);
        Assert.Null(template.Form.Copyright);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_found_in_its_form_and_its_example_is_complete_as_it_stands(string name)
    {
        var template = WorksheetLibrary.BuiltIn[name];
        Assert.DoesNotContain(template.Form.Validate(), static finding => finding.Code != WorksheetRules.TranslationUnreviewed.Code);
        Assert.Empty(WorksheetKind.Instance.Validate(new WorksheetTask { Form = template.Form }, template.Example).Findings);
        Assert.Equal(template.Example, template.Example.Effective(template.Form));
        Assert.All(template.Form.Scores, score => Assert.NotNull(template.Form.Score(score.Key, template.Example).Value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_question_can_be_asked_and_the_example_is_what_the_form_writes(string name)
    {
        var template = WorksheetLibrary.BuiltIn[name];
        var task = new WorksheetTask { Form = template.Form };
        var answers = FormAnswers.ReadAll(WorksheetKind.Instance, task, template.Example);
        var written = Assert.IsType<FormResult.Written>(
            FormAnswers.Write(
                WorksheetKind.Instance,
                task,
                new WorksheetEntry { Language = "en" },
                answers.Select(static answer => (answer.Path, (FormValue?)answer.Answer))));
        Assert.Equal<HomeworkEntry>(template.Example, ((WorksheetEntry)written.Entry).Effective(template.Form));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_is_what_the_library_writes(string name)
    {
        var template = WorksheetLibrary.BuiltIn[name];
        Assert.Equal(template, Json.ReadValue<WorksheetTemplate>(Json.WriteValue(template)));
        Assert.False(
            template.HasUnknownFields || template.Form.HasUnknownFields || RecordGraph.Records(template).Any(static record => record.HasUnknownFields));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_clinician_can_read_it(string name) => GoldenFile.Check(Path.Combine("worksheets", name + ".txt"), Text(WorksheetLibrary.BuiltIn[name]));

    [Fact]
    public void A_clinic_makes_a_shelf_of_its_own()
    {
        var shelf = new WorksheetLibrary([Json.WriteValue(WorksheetLibrary.BuiltIn["panic-log"])]);
        Assert.Single(shelf);
        Assert.Same(shelf[0], shelf["panic-log"]);
        Assert.Null(shelf.Find("anic-log"));
        Assert.Throws<KeyNotFoundException>(() => shelf["none"]);
        Assert.Throws<HomeworkJsonException>(static () => new WorksheetLibrary(["{}"]));
    }

    private static string[] Files() => Directory.GetFiles(SourceTree.Path("src", "HomeworkKit", "Kinds", "Worksheets", "Library"), "*.json");

    private static string Text(WorksheetTemplate template)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{template.Form.Title} ({template.Form.Source})\n{template.Purpose}\n\n");
        foreach (var item in template.Form.Items)
        {
            Append(text, item, string.Empty);
        }

        text.Append("\nExample\n");
        foreach (var item in template.Form.See(template.Example).ForReview)
        {
            var place = (item.Row is { } row ? $" {row + 1}" : string.Empty) + (item.TableRow is { } key ? " " + key : string.Empty);
            var first = item.Item.IsReviewedFirst ? "! " : string.Empty;
            text.Append(CultureInfo.InvariantCulture, $"  {first}{item.Item.Key}{place}: {Value(item.Answer!)}\n");
        }

        foreach (var score in template.Form.Scores)
        {
            var result = template.Form.Score(score.Key, template.Example);
            text.Append(
                CultureInfo.InvariantCulture,
                $"  = {score.Text}: {result.Value:0.##} from {result.Answered} of {result.Asked}{(result.Prorated ? ", prorated" : string.Empty)}\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, WorksheetItem item, string indent)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"{indent}{item.Text}  [{WorksheetItems.Cases.Single(one => one.Type == item.GetType()).Name}{(item.IsRequired ? ", required" : string.Empty)}{(item.ShownWhen is null ? string.Empty : ", only where it applies")}]  {item.Key}\n"
        );
        if (item is ChoiceItem choice)
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}  {string.Join(" / ", choice.Options.Select(static option => option.Text))}\n");
        }

        if (item is TableItem table)
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}  for each of: {string.Join(", ", table.Rows.Select(static row => row.Text))}\n");
        }

        foreach (
            var inner in item switch
            {
                WorksheetSection section => section.Items,
                RepeatedSection repeated => repeated.Items,
                TableItem grid => grid.Columns,
                _ => [],
            })
        {
            Append(text, inner, indent + "    ");
        }
    }

    private static string Value(WorksheetAnswer answer) =>
        string.Join(
            " ",
            new object?[]
            {
                answer.Text,
                answer.YesNo is { } yesNo ? (yesNo ? "yes" : "no") : null,
                answer.Choices.Count > 0 ? string.Join(", ", answer.Choices) : null,
                answer.Other,
                answer.Number,
                answer.Rating,
                answer.Date is { } date ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : null,
                answer.Time is { } time ? NodaTime.Text.LocalTimePattern.GeneralIso.Format(time) : null,
                answer.At,
                answer.Minutes is { } minutes ? minutes + " minutes" : null,
                answer.NoAnswer is { } none ? $"({KebabCase.Of(none)})" : null,
            }
                .Where(static part => part is not null)
                .Select(static part => string.Create(CultureInfo.InvariantCulture, $"{part}")));

    [GeneratedRegex("^After [A-Z].+, (18|19|20)[0-9]{2}.*; in our own words$")]
    private static partial Regex Source();
}
