using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Assignments;

public sealed class AgreementTests
{
    [Fact]
    public void What_is_there_and_what_is_not_is_reported_and_gates_nothing()
    {
        var report = new Agreement
        {
            Rationale = "why",
            Understood = false,
            Cue = " ",
            Obstacles = [new Obstacle { What = "rain", Then = "indoors" }],
        }.GetCompleteness();
        Assert.Equal(["rationale", "understood", "obstacles"], report.Present);
        Assert.Equal(12, report.Present.Count + report.Absent.Count);
        Assert.Contains("cue", report.Absent);
        Assert.Empty(new Agreement().GetCompleteness().Present);
    }

    [Fact]
    public void An_obstacle_without_a_plan_is_not_planned_for() =>
        Assert.DoesNotContain("obstacles", new Agreement { Obstacles = [new Obstacle { What = "rain" }] }.GetCompleteness().Present);

    [Fact]
    public void A_range_is_in_order_and_not_negative()
    {
        Assert.Equal("3 to 5", new DoseRange(3, 5).ToString());
        Assert.Equal("4", ((DoseRange)4).ToString());
        Assert.Equal(new DoseRange(0, 0), default);
        Assert.Throws<ArgumentOutOfRangeException>(() => new DoseRange(5, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => (DoseRange)(-1));
    }

    [Fact]
    public void A_template_makes_an_assignment_that_remembers_it()
    {
        var template = new AssignmentTemplate
        {
            Id = TemplateId.From(Guid.Parse("00000000-0000-7000-8000-000000000001")),
            Title = "Catching thoughts",
            Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three },
            Rationale = "why",
        };
        var assignment = template.ToAssignment(AssignmentId.From(Guid.Parse("00000000-0000-7000-8000-000000000002")), new("c-42"), new("k-7"));
        Assert.Equal((template.Id, "Catching thoughts", "why"), (assignment.Template, assignment.Title, assignment.Agreement!.Rationale));
        Assert.Null((template with { Rationale = null }).ToAssignment(assignment.Id, new("c-42")).Agreement);
    }
}
