using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using static HomeworkKit.Recipes.Clinic;

namespace HomeworkKit.Recipes;

public sealed class LibraryOfTemplates
{
    [Fact]
    public void A_template_is_found_filled_and_put_forward()
    {
        var (now, monday, clinician) = (Session, new LocalDate(2026, 3, 2), Clinician);

        // <readme>
        var template = new AssignmentTemplate
        {
            Id = TemplateId.New(now), Title = "A chapter on {topic}", Language = "en", Tags = ["psychoeducation"],
            Task = new ReadingTask { Resource = "The clinic's booklet" },
            Schedule = ScheduleShape.Of(HomeworkSchedule.TimesPerWeek(2, from: monday)),
        };
        var problems = template.Validate(Kit).Errors; // before it is published
        var library = new TemplateLibrary([template]);

        var found = library.Search(new TemplateQuery { Text = "chapter", Language = "en" }, now)[0];
        var filling = new TemplateFilling { Start = monday, Words = [new() { Name = "topic", Text = "worry" }] };
        var assignment = found.Fill(AssignmentId.New(now), new("c-42"), filling, new("k-7"));
        var cycle = HomeworkCycle.Propose(assignment, clinician, now, Kit).OrThrow(); // and waits for the client's yes
        // </readme>

        Assert.Empty(problems);
        Assert.Equal("A chapter on worry", cycle.Assignment.Title);
        Assert.Equal(CycleState.Proposed, cycle.State);
        Assert.Equal("template/title-missing", Assert.Single((template with { Title = " " }).Validate(Kit).Findings).Code);
    }

    [Fact]
    public void A_template_cannot_name_what_is_a_clients()
    {
        var ladder = new ExposureTask { Format = ExposureFormat.Graded, Hierarchy = HierarchyId.New(Session), Step = ExposureStepId.New(Session) };
        var template = new AssignmentTemplate { Id = TemplateId.New(Session), Title = "A step of a ladder", Task = ladder };
        Assert.Contains(template.Validate(Kit).Errors, static error => error.Code == "template/names-client-document");
    }
}
