using System.Text.Json.Nodes;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Goldens;
using HomeworkKit.Tests.Serialization;
using NodaTime.Text;
using static HomeworkKit.Tests.Programmes.ProgrammeStory;

namespace HomeworkKit.Tests.Programmes;

/// <summary>
/// Two hundred scenes with the answers of a reference in another language (<c>tests/programmes/reference.py</c>), sixty of them around changes of the clocks.
/// </summary>
public sealed class ProgrammeVectorTests
{
    private static readonly JsonNode[] Scenes =
    [
        .. JsonNode.Parse(File.ReadAllText(SourceTree.Path("tests", "programmes", "vectors.json")))!.AsArray().Select(static scene => scene!),
    ];

    [Fact]
    public void The_planner_says_what_the_reference_says() => Conventions.Library.Nothing(Scenes.SelectMany(Differences), "Other than the reference:");

    [Fact]
    public void There_are_two_hundred_and_sixty_of_them_cross_a_change_of_the_clocks_in_eight_zones()
    {
        Assert.Equal(200, Scenes.Length);
        var across = Scenes.Take(60).Where(static scene =>
        {
            var (zone, start) = (DateTimeZoneProviders.Tzdb[(string)scene["zone"]!], JsonSamples.At((string)scene["start"]!));
            return zone.GetZoneInterval(start) != zone.GetZoneInterval(start + Duration.FromDays(3));
        }).ToArray();
        Assert.Equal(60, across.Length);
        Assert.Equal(8, across.Select(static scene => (string)scene["zone"]!).Distinct().Count());
    }

    [Fact]
    public void Every_rule_and_state_is_among_them()
    {
        Assert.Equal(
            8,
            Scenes.SelectMany(static scene => scene["steps"]!.AsArray()).Select(static step => (string)step!["release"]!["type"]!).Distinct().Count());
        Assert.Equal(9, Scenes.SelectMany(static scene => scene["expect"]!.AsArray()).Select(static answer => (string)answer!["state"]!).Distinct().Count());
    }

    private static IEnumerable<string> Differences(JsonNode scene, int number)
    {
        var (programme, library) = ProgrammeOf(scene["steps"]!.AsArray());
        var enrolment = Enrolled(programme) with
        {
            StartedAt = Moment(scene, "start"),
            Decisions = [.. scene["decisions"]!.AsArray().Select(static decision => DecisionOf(decision!))],
        };
        var cycles = scene["courses"]!.AsArray().Select(course => CycleOf(course!, enrolment, programme, library)).ToArray();
        var context = new ProgrammeContext
        {
            Zone = DateTimeZoneProviders.Tzdb[(string)scene["zone"]!],
            Templates = library,
            Sessions = new SessionCalendar { Sessions = [.. scene["sessions"]!.AsArray().Select(static session => SessionOf(session!))] },
        };
        var plan = ProgrammePlanner.Plan(programme, enrolment, cycles, context, Moment(scene, "now"));
        for (var i = 0; i < plan.Steps.Count; i++)
        {
            var (told, expected) = (AnswerOf(plan.Steps[i]), scene["expect"]![i]!.ToJsonString());
            if (told != expected)
            {
                yield return $"scene {number}, step {i}: {told}, not {expected}";
            }
        }
    }

    // Steps differ in how many times are enough, so each has a template of its own.
    private static (Programme Programme, TemplateLibrary Library) ProgrammeOf(JsonArray steps)
    {
        AssignmentTemplate[] templates =
        [
            .. steps.Select(
                static (step, index) =>
                    Thoughts with
                    {
                        Id = Template(50 + index),
                        Completion = (int?)step!["enough"] is { } times ? new CompletionCriterion { Times = times } : null,
                    }),
        ];
        var programme = Of([
            .. steps.Select(
                (step, index) =>
                    Step((string)step!["key"]!, JsonSamples.Json.ReadValue<ReleaseRule>(step["release"]!.ToJsonString()), (bool?)step["required"] ?? false) with
                    {
                        Template = templates[index].Id,
                    }),
        ]);
        var library = new TemplateLibrary(templates);
        Assert.Empty(programme.Validate(library).Findings);
        return (programme, library);
    }

    private static HomeworkCycle CycleOf(JsonNode course, Enrolment enrolment, Programme programme, TemplateLibrary library)
    {
        var step = programme.ByKey().GetValueOrDefault((string)course["step"]!)!;
        var origin = enrolment.OriginOf(step.Key, programme.Version, (int)course["run"]!);
        HomeworkCycle? cycle = null;
        foreach (var fact in course["facts"]!.AsArray())
        {
            var at = JsonSamples.At((string)fact![1]!);
            cycle = Next(cycle, (string)fact[0]!, at, () =>
                library.Find(step.Template, step.TemplateVersion)!.ToAssignment(origin.ToAssignmentId(), enrolment.Client, enrolment.Clinician) with
                {
                    Programme = origin,
                });
        }

        return cycle!;
    }

    private static HomeworkCycle Next(HomeworkCycle? cycle, string what, Instant at, Func<Assignment> plan) =>
        what switch
        {
            "propose" => HomeworkCycle.Propose(plan(), Clinician, at, HomeworkCatalog.BuiltIn).OrThrow(),
            "agree" => cycle!.Agree(Client, at).OrThrow(),
            "decline" => cycle!.Decline(Client, at).OrThrow(),
            "done" => cycle!.Does(at),
            "partly" => cycle!.Does(at, AttemptOutcome.Partly),
            "retract-last-done" => cycle!
                .RetractAttempt(cycle.Attempts.Last(static attempt => attempt.Attempt.Outcome == AttemptOutcome.Done).Id, Client, at)
                .OrThrow(),
            "submit" => cycle!.Submit(Client, at).OrThrow(),
            "close-window" => cycle!.CloseWindow(Actor.System, at).OrThrow(),
            "return" => cycle!.Return(Client, at).OrThrow(),
            "defer" => cycle!.Review(ReviewDecision.Defer, new Review(), Clinician, at).OrThrow(),
            "repeat" => cycle!.Review(ReviewDecision.Repeat, new Review(), Clinician, at, agreed: AgreementMode.InSession).OrThrow(),
            "complete" => cycle!.Review(ReviewDecision.Complete, new Review(), Clinician, at).OrThrow(),
            "stop" => cycle!.Stop(Client, at).OrThrow(),
            _ => throw new ArgumentException("No such fact.", nameof(what)),
        };

    private static EnrolmentDecision DecisionOf(JsonNode decision) => new()
    {
        Decision = Enum.GetValues<EnrolmentDecisionKind>().Single(kind => KebabCase.Of(kind) == (string)decision["decision"]!),
        At = Moment(decision, "at"),
        By = Clinician,
        Step = (string?)decision["step"],
        KeepsDates = (bool?)decision["keepsDates"] ?? false,
    };

    private static PlannedSession SessionOf(JsonNode session) => new()
    {
        Session = new((string)session["ref"]!),
        At = LocalDateTimePattern.ExtendedIso.Parse((string)session["at"]!).Value,
        Status = Enum.GetValues<SessionStatus>().Single(status => KebabCase.Of(status) == (string)session["status"]!),
        Zone = (string?)session["zone"],
    };

    private static string AnswerOf(StepStatus standing)
    {
        var answer = new JsonObject { ["state"] = KebabCase.Of(standing.State) };
        if (standing.ReleasesAt is { } at)
        {
            answer["at"] = InstantPattern.General.Format(at);
        }

        if (standing.WaitsFor is { } wait)
        {
            answer["wait"] = KebabCase.Of(wait);
        }

        if (standing.WaitsForStep is { } on)
        {
            answer["on"] = on;
        }

        return answer.ToJsonString();
    }

    private static Instant Moment(JsonNode node, string name) => JsonSamples.At((string)node[name]!);
}
