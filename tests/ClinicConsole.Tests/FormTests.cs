using System.Text.Json.Nodes;
using Acme.Breathing;
using HomeworkKit.Kinds;
using HomeworkKit.Samples.ClinicConsole.Forms;
using HomeworkKit.Samples.ClinicConsole.Interactive;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

/// <summary>Forms are made from the kind and nothing else.</summary>
public sealed class FormTests
{
    private static readonly HomeworkCatalog Kit = HomeworkCatalog.BuiltIn.With(BreathingKind.Instance);
    private static readonly FormShapes Shapes = new(Kit);

    public static TheoryData<string> KindNames => [.. Kit.Kinds.Select(static kind => kind.Name)];

    [Theory]
    [MemberData(nameof(KindNames))]
    public void Every_kind_has_a_form_that_asks_for_what_its_example_shows(string name)
    {
        Kit.TryGet(name, out var kind);
        var example = FormJson.Write(Kit, kind!.GetExample().Entry);
        var asked = Shapes.OfEntry(kind).ToDictionary(static field => field.Name);

        Assert.NotEmpty(asked);
        foreach (var member in example.Where(static member => member.Key is not ("kind" or "step" or "prompt" or "timeZone")))
        {
            Assert.True(asked.TryGetValue(member.Key, out var field), member.Key);
            Assert.False(string.IsNullOrWhiteSpace(FieldText.Of(field, member.Value, DateTimeZone.Utc)), member.Key);
        }
    }

    [Theory]
    [MemberData(nameof(KindNames))]
    public void Every_empty_form_is_a_draft_that_can_be_kept(string name)
    {
        Kit.TryGet(name, out var kind);

        var entry = FormJson.Read<HomeworkEntry>(Kit, FormJson.Empty(kind!), out var code);

        Assert.Null(code);
        Assert.Empty(Kit.Validate(kind!.GetExample().Task, entry).Errors);
    }

    [Fact]
    public async Task A_hosts_own_kind_is_filled_in_by_its_form()
    {
        var entry = await FillAsync<BreathingPractice>(BreathingKind.Instance, BreathingKind.Instance.GetExample().Task, "Rounds", "5", "60", "35", "Go on", "Noticed", "My shoulders came down.", "That is all");

        Assert.Equal(new BreathingPractice { Rounds = [new() { Lasted = 5, TensionBefore = 60, TensionAfter = 35 }], Noticed = "My shoulders came down." }, entry);
    }

    [Fact]
    public async Task What_the_task_asks_about_is_asked_one_by_one_on_its_own_scale()
    {
        var task = new MoodLogTask { Items = [new() { Key = "worry", Label = "Worry", Scale = RatingScale.OneToSeven }, new() { Key = "calm", Scale = RatingScale.Percent }] };

        var entry = await FillAsync<MoodLog>(MoodLogKind.Instance, task, "Ratings", "9", "6", "40", "That is all");

        Assert.Equal([new("worry", Rating.Of(6, RatingScale.OneToSeven)), new("calm", Rating.Of(40, RatingScale.Percent))], entry.Ratings.Select(static rating => (rating.Item, rating.Rating)));
    }

    [Theory]
    [InlineData(FieldType.Number, "3.5", "3.5")]
    [InlineData(FieldType.Number, "1e5", null)]
    [InlineData(FieldType.Number, "101", null)]
    [InlineData(FieldType.Date, "2026-03-10", "\"2026-03-10\"")]
    [InlineData(FieldType.Date, "10.3.2026", null)]
    [InlineData(FieldType.Time, "7:05", "\"07:05:00\"")]
    [InlineData(FieldType.Time, "25:00", null)]
    [InlineData(FieldType.Moment, "2026-07-01 22:30", "\"2026-07-01T21:30:00Z\"")]
    [InlineData(FieldType.Moment, "22:30", "\"2026-03-11T22:30:00Z\"")]
    [InlineData(FieldType.Moment, "now", "\"2026-03-11T10:00:00Z\"")]
    [InlineData(FieldType.Moment, "lately", null)]
    public void Answers_are_read_as_people_write_them(object type, string answer, string? json)
    {
        var reader = new FieldReader(HomeworkHost.Zone, static () => Instant.FromUtc(2026, 3, 11, 10, 0));

        Assert.Equal(json, reader.Read(new FormField("any", (FieldType)type) { Minimum = 0, Maximum = 100 }, answer, null)?.ToJsonString());
    }

    private static async Task<TEntry> FillAsync<TEntry>(HomeworkKind kind, HomeworkTask task, params string[] answers)
        where TEntry : HomeworkEntry
    {
        var screen = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(new StringWriter()) });
        var dialogue = new LineDialogue(screen, new StringReader(string.Join('\n', answers)), isTyped: false, CancellationToken.None);
        var context = new FormContext(FormJson.Write(Kit, task), FormJson.Write(Kit, kind.GetExample().Entry));
        var fields = new FieldFiller(screen, dialogue, context, new FieldReader(HomeworkHost.Zone, static () => Instant.FromUtc(2026, 3, 11, 10, 0)), HomeworkHost.Zone);
        var form = FormJson.Empty(kind);
        TEntry? kept = null;
        await new FormFiller(screen, dialogue, HomeworkHost.Zone, fields).FillAsync(Shapes.OfEntry(kind), form, static () => new HashSet<string>(), () => Task.FromResult(Keep(form, out kept)));
        return kept!;
    }

    private static string? Keep<TEntry>(JsonObject form, out TEntry? kept)
        where TEntry : HomeworkEntry
    {
        kept = (TEntry?)FormJson.Read<HomeworkEntry>(Kit, form, out var code);
        return code;
    }
}
