using System.Text.Json.Serialization;
using FluentValidation;
using HomeworkKit.Forms;
using HomeworkKit.Validation;
using HomeworkKit.Words;

namespace HomeworkKit.Tests.Forms;

public sealed partial class DefaultFormTests
{
    private static readonly HomeworkKind<WalkTask, Walk> Kind = new(
        json: static () => WalkJsonContext.Default,
        taskValidator: static () => new WalkTaskValidator(),
        entryValidator: static () => new WalkValidator(),
        example: static () => (new WalkTask(), new Walk()))
    {
        Name = "acme/walk",
        Title = "A walk",
    };

    [Fact]
    public void A_kind_without_a_form_gets_the_shape_of_its_entry_with_its_names_as_words()
    {
        var form = Kind.FormFor(new WalkTask());
        Assert.Equal(
            [
                "minutesOut:minutes",
                "moodAfter:scale",
                "stops:rows",
                "stops[*].place:paragraph",
                "stops[*].liked:yes-no",
                "seen:rows",
                "seen[*]:paragraph",
                "weather:one-of",
                "day:date",
            ],
            form.Questions.Select(static question => question.Path + ":" + question.Control));
        Assert.Equal("Minutes out", Kind.Words.TextOf(form.Questions.First()));
        Assert.Same(form, Kind.FormFor(new WalkTask()));
    }

    [Fact]
    public void Its_answers_are_read_and_written_as_those_of_any_kind()
    {
        var written = Assert.IsType<FormResult.Written>(
            FormAnswers.Write(
                Kind,
                new WalkTask(),
                null,
                [
                    ("minutesOut", new FormValue.Minutes(20)),
                    ("moodAfter", new FormValue.Number(7)),
                    ("stops[0].place", new FormValue.Text("the bench")),
                    ("seen[0]", new FormValue.Text("a heron")),
                    ("weather", new FormValue.Choice("half-half")),
                    ("day", new FormValue.Date(new LocalDate(2026, 3, 1))),
                ]));
        var walk = (Walk)written.Entry;
        Assert.Equal((20, "the bench", "a heron", Weather.HalfHalf), (walk.MinutesOut?.Value ?? 0, walk.Stops[0].Place, walk.Seen[0], walk.Weather));
        Assert.Equal(new FormValue.OnScale(Rating.Of(7, RatingScale.ZeroToTen)), FormAnswers.Read(Kind, walk, "moodAfter"));
        Assert.Throws<ArgumentException>(() => FormAnswers.Read(walk, "moodAfter"));
        Assert.Equal(
            walk,
            Assert
                .IsType<FormResult.Written>(
                    FormAnswers.Write(
                        Kind,
                        new WalkTask(),
                        walk,
                        FormAnswers.ReadAll(Kind, new WalkTask(), walk).Select(static answer => (answer.Path, (FormValue?)answer.Answer))))
                .Entry);
    }

    [Fact]
    public void What_it_plans_has_its_names_as_words_unless_its_own_words_say_more()
    {
        Assert.Equal(
            [("Route", FilledBy.Clinician), ("Far", FilledBy.Clinician)],
            Kind.TaskForm.Questions.Select(static question => (Kind.Words.TextOf(question), question.By)));
        var worded = new HomeworkKind<WalkTask, Walk>(
            static () => WalkJsonContext.Default,
            static () => new WalkTaskValidator(),
            static () => new WalkValidator(),
            static () => (new WalkTask(), new Walk()))
        {
            Name = "acme/walk",
            Title = "A walk",
            English = static () => HomeworkWords.English.With(("acme/walk/task/route", "Which way will you go?")),
        };
        Assert.Equal(["Which way will you go?", "Far"], worded.TaskForm.Questions.Select(worded.Words.TextOf));
    }

    [Fact]
    public void A_hosts_validator_says_its_own_code_tier_and_message_for_one_item()
    {
        var report = Kind.Validate(new WalkTask(), new Walk { Stops = [new() { Place = "the bench" }, new(), new()] });
        Assert.Equal(
            [
                ("acme/walk/stop-nameless", "stops[1].place", "Which stop was this?", FindingTier.Missing),
                ("acme/walk/stop-nameless", "stops[2].place", "Which stop was this?", FindingTier.Missing),
            ],
            report.Findings.Select(static finding => (finding.Code, finding.Path, finding.Message, finding.Tier)));
    }

    private sealed record WalkTask : HomeworkTask
    {
        public string? Route { get; init; }

        public bool? Far { get; init; }
    }

    private sealed record Walk : HomeworkEntry
    {
        public Minutes? MinutesOut { get; init; }

        public Rating? MoodAfter { get; init; }

        public IReadOnlyList<Stop> Stops { get => field ?? []; init => field = ValueList.From(value); }

        public IReadOnlyList<string> Seen { get => field ?? []; init => field = ValueList.From(value); }

        public Weather? Weather { get; init; }

        public LocalDate? Day { get; init; }

        public int StopCount => Stops.Count;
    }

    private sealed record Stop : ContentRecord
    {
        public string? Place { get; init; }

        public bool? Liked { get; init; }
    }

    [JsonConverter(typeof(KebabCaseEnumConverter<Weather>))]
    private enum Weather
    {
        Sun = 0,
        HalfHalf = 1,
    }

    private sealed class WalkTaskValidator : HomeworkValidator<WalkTask>;

    private sealed class WalkValidator : EntryValidator<WalkTask, Walk>
    {
        private static readonly Rule StopNameless = Rule.Missing("acme/walk/stop-nameless", "Which stop was this?");

        public WalkValidator() => RuleFor(walk => walk.Stops).FindsEach(
            StopNameless, static (_, stops, _) => stops.Index().Where(static stop => stop.Item.Place is null).Select(static stop => $"[{stop.Index}].place"));
    }

    [JsonSerializable(typeof(WalkTask))]
    [JsonSerializable(typeof(Walk))]
    private sealed partial class WalkJsonContext : JsonSerializerContext;
}
