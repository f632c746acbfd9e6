using System.Text;
using HomeworkKit.Kinds;
using HomeworkKit.Programmes;

namespace HomeworkKit.Research.Tests.Fidelity;

public sealed class ProgrammeFidelityTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 10, 0);
    private static readonly Duration Day = Duration.FromDays(1);
    private static readonly Actor Client = Actor.Client("c-42");
    private static readonly Actor Clinician = Actor.Clinician("k-7");

    private static readonly AssignmentTemplate Template = new()
    {
        Id = TemplateId.Parse("01980000-0000-7000-8000-000000000001"),
        Version = 2,
        Title = "SENTINEL",
        Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three },
    };

    private static readonly Programme Programme = new()
    {
        Id = ProgrammeId.Parse("01980000-0000-7000-8000-000000000002"),
        Version = 1,
        Title = "Five steps",
        Steps =
        [
            Step("one", new AtStart()),
            Step("two", new DaysFromStart { Days = 1 }),
            Step("three", new ByClinician()),
            Step("four", new DaysFromStart { Days = 2 }),
            Step("five", new DaysFromStart { Days = 90 }),
        ],
    };

    private static readonly ProgrammeContext Context = new() { Zone = DateTimeZone.Utc, Templates = new TemplateLibrary([Template]) };

    [Fact]
    public void Every_step_is_told_with_what_became_of_it()
    {
        var (enrolment, cycles) = Course();
        var fidelity = ProgrammeFidelity.Of(Programme, enrolment, cycles, Context, Start + (Day * 5));
        Assert.Equal(
            ["one: finished", "two: going", "three: put-forward", "four: skipped", "five: waiting"],
            fidelity.Steps.Select(static step => step.ToString()));
        Assert.Equal(
            [(0.0, true, true, true, false, 1), (2.0, true, true, true, true, 0), (1.0, false, false, false, false, 0)],
            new[] { fidelity.Steps[0], fidelity.Steps[1], fidelity.Steps[2] }.Select(static step =>
                (step.DaysFromStart!.Value, step.ByRule!.Value, step.InOrder!.Value, step.Agreed!.Value, step.Adapted!.Value, step.TimesDone!.Value)));
        Assert.Equal((1, 2), (fidelity.Steps[0].Run, fidelity.Steps[0].TemplateVersion));
        Assert.Null(fidelity.Steps[4].Assignment);
    }

    [Fact]
    public void Figures_have_their_denominators()
    {
        var (enrolment, cycles) = Course();
        var figures = ProgrammeFidelity.Of(Programme, enrolment, cycles, Context, Start + (Day * 5)).Figures;
        Assert.Equal(
            [
                ("programme-steps-put-forward", 0.75, 4),
                ("programme-by-rule", 2.0 / 3, 3),
                ("programme-in-order", 2.0 / 3, 3),
                ("programme-unadapted", 0.5, 2),
                ("programme-finished", 1.0 / 3, 3),
            ],
            figures.Select(static figure => (figure.Definition.Id, figure.Value!.Value, figure.Count)));
        var nothing = ProgrammeFidelity
            .Of(Programme with { Steps = [Step("five", new DaysFromStart { Days = 90 })] }, enrolment, [], Context, Start + Day)
            .Figures;
        Assert.All(nothing, static figure => Assert.Equal(NoValueReason.NothingDue, figure.Reason));
    }

    [Fact]
    public async Task The_table_names_the_step_of_each_assignment_and_holds_no_words()
    {
        var (enrolment, cycles) = Course();
        using var stream = new MemoryStream();
        await ProgrammeStepTable.WriteCsvAsync(stream, ProgrammeFidelity.Of(Programme, enrolment, cycles, Context, Start + (Day * 5)).Steps);
        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
        Assert.Equal(
            "client,enrolment,programme,version,position,step,state,assignment,run,template_version,days_from_start,by_rule,in_order,agreed,adapted,times_done",
            lines[0]);
        Assert.Equal($"c-42,{enrolment.Id},{Programme.Id},1,1,one,finished,{cycles[0].Id},1,2,0,1,1,1,0,1", lines[1]);
        Assert.Equal($"c-42,{enrolment.Id},{Programme.Id},1,5,five,waiting,,,,,,,,,", lines[5]);
        Assert.DoesNotContain("SENTINEL", string.Concat(lines), StringComparison.Ordinal);
    }

    private static ProgrammeStep Step(string key, ReleaseRule release) => new() { Key = key, Template = Template.Id, TemplateVersion = 2, Release = release };

    // The first is done; the third is put forward by decision before the second, which is adapted; the fourth is left out.
    private static (Enrolment Enrolment, HomeworkCycle[] Cycles) Course()
    {
        var enrolment = new Enrolment
        {
            Id = EnrolmentId.Parse("01980000-0000-7000-8000-000000000003"),
            Programme = Programme.Id,
            Version = 1,
            Client = new("c-42"),
            Clinician = new("k-7"),
            StartedAt = Start,
            Decisions =
            [
                new EnrolmentDecision { Decision = EnrolmentDecisionKind.HoldStep, Step = "two", At = Start, By = Clinician },
                new EnrolmentDecision { Decision = EnrolmentDecisionKind.ReleaseStep, Step = "three", At = Start + Day, By = Clinician },
                new EnrolmentDecision { Decision = EnrolmentDecisionKind.ResumeStep, Step = "two", At = Start + (Day * 2), By = Clinician },
                new EnrolmentDecision { Decision = EnrolmentDecisionKind.SkipStep, Step = "four", At = Start + Day, By = Clinician },
            ],
        };
        List<HomeworkCycle> cycles = [];
        for (var day = 0; day <= 2; day++)
        {
            var now = Start + (Day * day);
            cycles.AddRange(
                ProgrammePlanner
                    .Plan(Programme, enrolment, cycles, Context, now)
                    .ReadyToPropose.Select(ready => HomeworkCycle.Propose(ready, Clinician, now, HomeworkCatalog.BuiltIn).OrThrow()));
        }

        var later = Start + (Day * 3);
        var one = cycles
            .Single(static cycle => cycle.Assignment.Programme!.Step == "one")
            .Agree(Client, Start)
            .OrThrow()
            .RecordAttempt(
                new Attempt
                {
                    Id = AttemptId.New(later),
                    PerformedAt = later,
                    Outcome = AttemptOutcome.Done,
                },
                Client,
                later)
            .OrThrow()
            .Submit(Client, later)
            .OrThrow();
        var two = cycles.Single(static cycle => cycle.Assignment.Programme!.Step == "two");
        two = two.Revise(two.Assignment with { Dose = new Dose { Times = 1 } }, Clinician, later).OrThrow().Agree(Client, later).OrThrow();
        return (enrolment, [one, two, cycles.Single(static cycle => cycle.Assignment.Programme!.Step == "three")]);
    }
}
