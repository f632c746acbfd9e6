using HomeworkKit.Forms;
using HomeworkKit.Programmes;
using HomeworkKit.Tests.Serialization;
using static HomeworkKit.Tests.Programmes.ProgrammeStory;

namespace HomeworkKit.Tests.Programmes;

public sealed class ProgrammeValidationTests
{
    private static readonly Programme Good = Of(
        Step("a", new AtStart()),
        Step("b", new WithPrevious()),
        Step("c", new AfterStep { Step = "a", When = StepMilestone.Reviewed, Days = 366, Time = new(8, 0) }),
        Step("d", new DaysFromStart { Days = 1_830 }),
        Step("e", new BeforeSession { Session = 200, Days = 60 }),
        Step("f", new AfterSession { Session = 1, Days = 0 }),
        Step("g", new OnDate { Date = new(2026, 3, 2) }),
        Step("h", new ByClinician()) with { OnlyIf = new FormCondition.AtLeast("c/emotions[0].before", 5) });

    [Fact]
    public void A_good_programme_has_no_findings_and_survives_its_json()
    {
        Assert.Empty(Good.Validate(Library).Findings);
        var text = JsonSamples.Json.WriteValue(Good);
        Assert.Contains(
            """{"key":"c","template":"000007e2-0000-7000-8000-000000000001","templateVersion":3,"release":{"type":"after","step":"a","when":"reviewed","days":366,"time":"08:00:00"}}""",
            text,
            StringComparison.Ordinal);
        Assert.Contains(
            """{"key":"a","template":"000007e2-0000-7000-8000-000000000001","templateVersion":3,"release":{"type":"at-start"}}""",
            text,
            StringComparison.Ordinal);
        Assert.Equal(Good, JsonSamples.Json.ReadValue<Programme>(text));
        Assert.Equal(text, JsonSamples.Json.WriteValue(JsonSamples.Json.ReadValue<Programme>(text)));

        // In any order of members, and with members that nobody knows.
        var turned = JsonSamples.Json.ReadValue<Programme>(
            """{"steps":[{"release":{"step":"a","when":"done","type":"after","x":1},"templateVersion":1,"template":"000007e2-0000-7000-8000-000000000001","key":"k"}],"title":"t","version":1,"id":"000007e2-0000-7000-8000-000000000001"}"""
        );
        Assert.Contains("\"x\":1", JsonSamples.Json.WriteValue(turned), StringComparison.Ordinal);
        Assert.False(
            JsonSamples.Json.TryReadValue<Programme>(
                """{"id":"000007e2-0000-7000-8000-000000000001","version":1,"title":"t","steps":[{"key":"k","template":"000007e2-0000-7000-8000-000000000001","templateVersion":1,"release":{"type":"at-random"}}]}"""u8,
                out _,
                out var problem));
        Assert.Equal("json/unknown-type", problem.Code);
    }

    [Fact]
    public void An_enrolment_survives_its_json()
    {
        var enrolment = Enrolled(
            Good,
            Decided(EnrolmentDecisionKind.Pause, Start + Day) with
            {
                KeepsDates = true,
                Because = "a move",
            },
            Decided(EnrolmentDecisionKind.SkipStep, Start + Day, "b"));
        var text = JsonSamples.Json.WriteValue(enrolment);
        Assert.Contains("\"decision\":\"skip-step\"", text, StringComparison.Ordinal);
        Assert.Equal(enrolment, JsonSamples.Json.ReadValue<Enrolment>(text));
    }

    public static TheoryData<string, string> BadInput => new()
    {
        { "unknown template", "programme/unknown-template@steps[0].template" },
        { "unknown template version", "programme/unknown-template@steps[0].template" },
        { "retired template", "programme/template-retired@steps[0].template" },
        { "unknown step", "programme/step-not-before@steps[1].release.step" },
        { "on itself", "programme/step-not-before@steps[1].release.step" },
        { "on a later step", "programme/step-not-before@steps[0].release.step" },
        { "condition on itself", "programme/step-not-before@steps[1].onlyIf" },
        { "condition without a step", "programme/item-form@steps[1].onlyIf" },
        { "score of a later step", "programme/step-not-before@steps[0].onlyIf" },
        { "condition too deep", "programme/condition-too-large@steps[1].onlyIf" },
        { "wait of ten years", "programme/wait-out-of-range@steps[1].release.days" },
        { "wait of ten years in hours", "programme/wait-out-of-range@steps[1].release.hours" },
        { "negative days", "programme/wait-out-of-range@steps[1].release.days" },
        { "negative days from start", "programme/wait-out-of-range@steps[0].release.days" },
        { "days and hours", "programme/days-and-hours@steps[1].release" },
        { "session zero", "programme/session-out-of-range@steps[0].release.session" },
        { "days after a session", "programme/wait-out-of-range@steps[0].release.days" },
        { "a date in the year 9999", "programme/date-out-of-range@steps[0].release.date" },
        { "duplicate keys", "programme/key-twice@steps[1].key" },
        { "key of another form", "programme/key-form@steps[0].key" },
        { "first with previous", "programme/nothing-before@steps[0].release" },
        { "first after previous", "programme/nothing-before@steps[0].release" },
        { "no steps", "programme/no-steps@steps" },
        { "ten thousand steps", "programme/too-many-steps@steps" },
        { "no title", "programme/title-missing@title" },
        { "version zero", "programme/version-out-of-range@version" },
        { "a language that is none", "programme/language-form@language" },
    };

    [Theory]
    [MemberData(nameof(BadInput))]
    public void Bad_input_is_found(string what, string found)
    {
        var after = new AfterStep { When = StepMilestone.Done };
        var two = Of(Step("a", new AtStart()), Step("b", new AtStart()));
        var (programme, library) = what switch
        {
            "unknown template" => (Of(Step("a", new AtStart()) with { Template = Template(99) }), Library),
            "unknown template version" => (Of(Step("a", new AtStart()) with { TemplateVersion = 2 }), Library),
            "retired template" => (Of(Step("a", new AtStart())), new TemplateLibrary([Thoughts with { RetiredAt = Start }])),
            "unknown step" => (Of(Step("a", new AtStart()), Step("b", after with { Step = "c" })), Library),
            "on itself" => (Of(Step("a", new AtStart()), Step("b", after with { Step = "b" })), Library),
            "on a later step" => (Of(Step("a", after with { Step = "b" }), Step("b", new AtStart())), Library),
            "condition on itself" => (With(two, 1, new FormCondition.Answered("b/x")), Library),
            "condition without a step" => (With(two, 1, new FormCondition.Answered("situation")), Library),
            "score of a later step" => (With(two, 0, new FormCondition.ScoreAtLeast("b/total", 3)), Library),
            "condition too deep" => (
                With(
                    two,
                    1,
                    Enumerable.Range(0, 9).Aggregate((FormCondition)new FormCondition.Answered("a/x"), static (inner, _) => new FormCondition.Not(inner))),
                Library),
            "wait of ten years" => (Of(Step("a", new AtStart()), Step("b", after with { Days = 3_653 })), Library),
            "wait of ten years in hours" => (Of(Step("a", new AtStart()), Step("b", after with { Hours = 87_660 })), Library),
            "negative days" => (Of(Step("a", new AtStart()), Step("b", after with { Days = -1 })), Library),
            "negative days from start" => (Of(Step("a", new DaysFromStart { Days = -1 })), Library),
            "days and hours" => (Of(Step("a", new AtStart()), Step("b", after with { Days = 1, Hours = 1 })), Library),
            "session zero" => (Of(Step("a", new BeforeSession { Session = 0, Days = 1 })), Library),
            "days after a session" => (Of(Step("a", new AfterSession { Session = 1, Days = 61 })), Library),
            "a date in the year 9999" => (Of(Step("a", new OnDate { Date = new(9999, 12, 31) })), Library),
            "duplicate keys" => (Of(Step("a", new AtStart()), Step("a", new AtStart())), Library),
            "key of another form" => (Of(Step("A b", new AtStart())), Library),
            "first with previous" => (Of(Step("a", new WithPrevious())), Library),
            "first after previous" => (Of(Step("a", after)), Library),
            "no steps" => (Of(), Library),
            "ten thousand steps" => (Of([.. Enumerable.Range(0, 10_000).Select(static number => Step($"s{number}", new AtStart()))]), Library),
            "no title" => (two with { Title = "" }, Library),
            "version zero" => (two with { Version = 0 }, Library),
            _ => (two with { Language = "?" }, Library),
        };
        var report = programme.Validate(library);
        Assert.Contains(found, report.Codes().Split(' '));
        Assert.Single(report.Findings);
    }

    [Fact]
    public void A_new_version_keeps_the_template_of_each_step()
    {
        var next = Good with { Version = 2, Steps = [Good.Steps[0] with { TemplateVersion = 4 }, Step("new", new AtStart()) with { Template = Reading.Id }] };
        Assert.Empty(next.ValidateAfter(Good).Findings);
        Assert.Equal(
            "programme/step-changed-template@steps[0].template",
            (next with { Steps = [Good.Steps[0] with { Template = Reading.Id }] }).ValidateAfter(Good).Codes());
        Assert.Equal("programme/not-newer@version", (next with { Version = 1 }).ValidateAfter(Good).Codes());
        Assert.Equal("programme/not-newer@version", (next with { Id = ProgrammeId.From(Number(7)) }).ValidateAfter(Good).Codes());
    }

    [Fact]
    public void Each_rule_of_enrolments_finds_its_own()
    {
        var good = Enrolled(Good, Decided(EnrolmentDecisionKind.SkipStep, Start, "a"), Decided(EnrolmentDecisionKind.Pause, Start, by: Client));
        Assert.Empty(good.Validate(Good).Findings);
        Assert.Equal("enrolment/other-programme@programme", good.Validate(Good with { Id = ProgrammeId.From(Number(7)) }).Codes());
        Assert.Equal("enrolment/other-version@version", good.Validate(Good with { Version = 2 }).Codes());
        Assert.Contains(
            "enrolment/start-out-of-range@startedAt",
            (good with { StartedAt = Instant.MaxValue }).Validate(Good).Codes(),
            StringComparison.Ordinal);
        Assert.Equal(
            "enrolment/not-theirs@decisions[0].by",
            Enrolled(Good, Decided(EnrolmentDecisionKind.SkipStep, Start, "a", Client)).Validate(Good).Codes());
        Assert.Equal(
            "enrolment/not-theirs@decisions[0].by",
            Enrolled(Good, Decided(EnrolmentDecisionKind.End, Start, by: Actor.System)).Validate(Good).Codes());
        Assert.Equal(
            "enrolment/not-theirs@decisions[0].by",
            Enrolled(Good, Decided(EnrolmentDecisionKind.ProposeForMe, Start, by: Client)).Validate(Good).Codes());
        Assert.Equal("enrolment/unknown-step@decisions[0].step", Enrolled(Good, Decided(EnrolmentDecisionKind.HoldStep, Start, "z")).Validate(Good).Codes());
        Assert.Equal("enrolment/unknown-step@decisions[0].step", Enrolled(Good, Decided(EnrolmentDecisionKind.HoldStep, Start)).Validate(Good).Codes());
        Assert.Equal(
            "enrolment/version-missing@decisions[0].version",
            Enrolled(Good, Decided(EnrolmentDecisionKind.MoveToVersion, Start)).Validate(Good).Codes());
        Assert.Equal("enrolment/before-start@decisions[0].at", Enrolled(Good, Decided(EnrolmentDecisionKind.Pause, Start - Hour)).Validate(Good).Codes());
        Assert.Equal(
            "enrolment/too-many-decisions@decisions",
            Enrolled(Good, [.. Enumerable.Repeat(Decided(EnrolmentDecisionKind.Pause, Start), 2_001)]).Validate(Good).Codes());
    }

    private static Programme With(Programme programme, int step, FormCondition condition) =>
        programme with { Steps = [.. programme.Steps.Select((one, index) => index == step ? one with { OnlyIf = condition } : one)] };
}
