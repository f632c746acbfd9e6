using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Programmes;
using HomeworkKit.Tests.Serialization;
using static HomeworkKit.Tests.Programmes.ProgrammeStory;

namespace HomeworkKit.Tests.Templates;

public sealed class AssignmentTemplateTests
{
    private static readonly AssignmentId Id = AssignmentId.From(Number(1));

    [Fact]
    public void A_template_from_before_there_were_versions_reads_and_writes_the_same_bytes()
    {
        const string Old =
            """{"id":"00000000-0000-7000-8000-000000000001","title":"Catching thoughts","task":{"kind":"thought-record","columns":"three"},"rationale":"why"}""";
        var template = JsonSamples.Json.ReadValue<AssignmentTemplate>(Old);
        Assert.Equal(Old, JsonSamples.Json.WriteValue(template));
        Assert.Same(template, new TemplateLibrary([template]).Find(template.Id, 1));
    }

    [Fact]
    public void Dates_dose_and_words_are_filled_in()
    {
        var dose = new Dose { Times = 2, Per = DosePeriod.Week };
        var filling = new TemplateFilling
        {
            Start = new(2026, 3, 2),
            Dose = dose,
            Words = [new() { Name = "helper", Text = "Ann" }, new() { Name = "fear", Text = "old" }, new() { Name = "fear", Text = "the lift" }],
        };
        var reading = Reading.Fill(Id, new("c-42"), filling, new("k-7"));
        Assert.Equal("Read it with Ann.", reading.Instructions);
        Assert.Equal("So that the lift makes sense.", reading.Agreement!.Rationale);
        Assert.Equal((dose, Reading.Completion, Reading.Id, 1), (reading.Dose, reading.Completion, reading.Template, reading.TemplateVersion));
        Assert.Null(reading.Schedule);

        var thoughts = Thoughts.Fill(Id, new("c-42"), filling with { Title = "My thoughts", Zone = ZonePolicy.Fixed("Europe/London") });
        Assert.Equal("My thoughts", thoughts.Title);
        Assert.Equal((new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 15)), (thoughts.Schedule!.Start, thoughts.Schedule.End));
        Assert.Empty(thoughts.Schedule.FindProblems());
    }

    [Fact]
    public void An_assignment_from_a_template_of_any_kind_holds_nothing_that_nobody_entered()
    {
        var answered = 0;
        foreach (var kind in HomeworkCatalog.BuiltIn.Kinds)
        {
            var task = kind.GetExample().Task;
            var template = new AssignmentTemplate { Id = TemplateId.From(Number(7)), Version = 1, Title = kind.Title, Task = task };
            var blank = task is IHasClinicianOnly withMore ? withMore.WithoutClinicianOnly() : task;
            answered += blank == task ? 0 : 1;
            var expected = new Assignment { Id = Id, Client = new("c-42"), Template = template.Id, TemplateVersion = 1, Title = kind.Title, Task = blank };
            Assert.Equal(expected, template.ToAssignment(Id, new("c-42")));
            Assert.Equal(expected, template.Fill(Id, new("c-42"), new TemplateFilling()));
        }

        Assert.True(answered > 0, "no example holds a medical answer");
    }

    [Theory]
    [InlineData("{a}{b} {a}", "a,b")]
    [InlineData("no blanks {} { } } {", " ")]
    [InlineData("{open", "")]
    [InlineData("{{inner}}", "inner")]
    [InlineData("{line\nbreak}", "")]
    public void Blanks_are_names_in_braces(string title, string names) => Assert.Equal(names, string.Join(',', (Thoughts with { Title = title }).Blanks));

    [Fact]
    public void A_blank_without_words_stays_as_it_stands_and_words_are_not_filled_again()
    {
        var template = Thoughts with { Title = "{a} and {b}" };
        Assert.Equal("{b} and {b}", template.Fill(Id, new("c-42"), new TemplateFilling { Words = [new() { Name = "a", Text = "{b}" }] }).Title);
    }

    [Fact]
    public void A_template_made_of_homework_has_no_trace_of_the_person()
    {
        var full = JsonSamples.EveryEvent().Assignment;
        var template = AssignmentTemplate.Of(
            Template(9),
            full with
            {
                Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three },
            },
            new ClinicianRef("k-7")
        )!;
        var text = JsonSamples.Json.WriteValue(template);
        Assert.DoesNotContain(full.Client.Value, text, StringComparison.Ordinal);
        foreach (var members in new[] { "\"agreement\"", "\"client\"", "\"goal\"", "\"wish\"", "\"setIn\"", "\"weighed\"", "\"programme\"", "\"start\"" })
        {
            Assert.DoesNotContain(members, text, StringComparison.Ordinal);
        }

        Assert.Null(AssignmentTemplate.Of(Template(9), full with { Task = null }));
        Assert.Null(
            AssignmentTemplate.Of(
                Template(9),
                full with
                {
                    Task = new ExposureTask { Format = ExposureFormat.Graded, Hierarchy = HierarchyId.From(Number(3)) },
                }));
    }

    [Fact]
    public void A_good_template_has_no_findings() => Assert.Empty(Thoughts.Validate(HomeworkCatalog.BuiltIn).Findings);

    [Fact]
    public void Each_rule_finds_its_own()
    {
        Assert.Equal("template/title-missing@title", (Thoughts with { Title = " " }).Validate(HomeworkCatalog.BuiltIn).Codes());
        Assert.Equal("template/version-out-of-range@version", (Thoughts with { Version = 0 }).Validate(HomeworkCatalog.BuiltIn).Codes());
        Assert.Equal("template/version-out-of-range@version", (Thoughts with { Version = 100_001 }).Validate(HomeworkCatalog.BuiltIn).Codes());
        Assert.Equal("template/language-form@language", (Thoughts with { Language = "English" + "!" }).Validate(HomeworkCatalog.BuiltIn).Codes());
        Assert.Equal("template/language-form@language", (Thoughts with { Language = "e" }).Validate(HomeworkCatalog.BuiltIn).Codes());
        Assert.Equal(
            "template/too-many-tags@tags",
            (Thoughts with { Tags = [.. Enumerable.Range(0, 33).Select(static tag => $"t{tag}")] }).Validate(HomeworkCatalog.BuiltIn).Codes());
        Assert.Equal("template/tag-form@tags[1]", (Thoughts with { Tags = ["a", " "] }).Validate(HomeworkCatalog.BuiltIn).Codes());
        Assert.Equal("template/tag-form@tags[0]", (Thoughts with { Tags = [new string('x', 65)] }).Validate(HomeworkCatalog.BuiltIn).Codes());
        Assert.Equal("template/copied-from-itself@copiedFrom", (Thoughts with { CopiedFrom = Thoughts.Id }).Validate(HomeworkCatalog.BuiltIn).Codes());
        Assert.Equal("template/shape-unusable@schedule.elements", (Thoughts with { Schedule = new ScheduleShape() }).Validate(HomeworkCatalog.BuiltIn).Codes());
        var goal = Thoughts with { Task = new ActionStepTask { Goal = GoalId.From(Number(3)), Step = "s", DoneWhen = "d" } };
        Assert.Contains("template/names-client-document@task", goal.Validate(HomeworkCatalog.BuiltIn).Codes(), StringComparison.Ordinal);
        var ladder = Thoughts with { Task = new ExposureTask { Format = ExposureFormat.Graded, Step = ExposureStepId.From(Number(3)) } };
        Assert.Contains("template/names-client-document@task", ladder.Validate(HomeworkCatalog.BuiltIn).Codes(), StringComparison.Ordinal);
    }
}
