using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Cycles;

namespace HomeworkKit.Tests.Issues;

/// <summary>A plan with a reason against it is agreed only after a clinician weighed it, and nobody else reads the reason.</summary>
public sealed class PlansThatAreWeighedFirst
{
    private const string Neutral = "cycle/plan-has-errors";
    private static readonly SleepWindowContraindication[] All = Enum.GetValues<SleepWindowContraindication>();

    private static readonly SleepWindowTask Sound = new()
    {
        BedTime = new LocalTime(1, 0),
        RiseTime = new LocalTime(7, 0),
        Basis = new() { Preset = SleepWindowPreset.Restriction8580.Name },
        Contraindications = [.. All.Select(static one => new ContraindicationAnswer { Contraindication = one, Applies = false })],
    };

    private static readonly ExposureTask Spinning = new()
    {
        Format = ExposureFormat.Graded,
        Description = "Spinning on a chair",
        Type = ExposureType.Interoceptive,
        MedicalScreening = new() { Epilepsy = false, Heart = false, Lung = false, NeckOrBack = false, Pregnancy = false },
    };

    public static TheoryData<SleepWindowContraindication> Contraindications => [.. All];

    public static TheoryData<string> MedicalQuestions => ["epilepsy", "heart", "lung", "neck-or-back", "pregnancy"];

    [Theory]
    [MemberData(nameof(Contraindications))]
    public void A_window_with_a_contraindication_that_applies_or_is_not_answered_is_refused_until_it_is_weighed(SleepWindowContraindication which)
    {
        foreach (var answer in new bool?[] { true, null })
        {
            IsWeighedFirst(Plan(With(which, answer)), KebabCase.Of(which));
        }

        IsWeighedFirst(Plan(Sound with { Contraindications = [.. Sound.Contraindications.Where(one => one.Contraindication != which)] }), KebabCase.Of(which));
    }

    [Theory]
    [MemberData(nameof(MedicalQuestions))]
    public void An_exposure_to_bodily_sensations_with_a_medical_yes_or_a_question_that_was_not_asked_is_refused_until_it_is_weighed(string question)
    {
        foreach (var answer in new bool?[] { true, null })
        {
            var screening = Spinning.MedicalScreening! with
            {
                Epilepsy = question == "epilepsy" ? answer : false,
                Heart = question == "heart" ? answer : false,
                Lung = question == "lung" ? answer : false,
                NeckOrBack = question == "neck-or-back" ? answer : false,
                Pregnancy = question == "pregnancy" ? answer : false,
            };
            IsWeighedFirst(Plan(Spinning with { MedicalScreening = screening }), question);
            IsWeighedFirst(Plan(Spinning with { Type = ExposureType.InVivo, IsStrenuous = true, MedicalScreening = screening }), question);
            Assert.Empty(PlanSafety.StopsOf(Plan(Spinning with { Type = ExposureType.InVivo, MedicalScreening = screening }), HomeworkCatalog.BuiltIn));
        }
    }

    [Theory]
    [InlineData("restriction-85-80", 300)]
    [InlineData("restriction-90-80", 270)]
    [InlineData("a-rule-of-nobody", 270)]
    [InlineData(null, 270)]
    public void A_window_below_the_minimum_of_its_rule_is_refused_until_that_length_is_weighed(string? preset, int minimum)
    {
        var plan = Plan(Window(minimum - 1, preset));
        Assert.Empty(PlanSafety.StopsOf(Plan(Window(minimum, preset)), HomeworkCatalog.BuiltIn));
        IsWeighedFirst(plan, (minimum - 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Loop.IsRefused(CycleCodes.NotWeighed, Proposed(Weighed(plan) with { Task = Window(minimum - 2, preset) }, Loop.Clinician));
    }

    [Theory]
    [InlineData(ScreenFirst.IntimatePartnerViolence)]
    [InlineData(ScreenFirst.AcuteRisk)]
    [InlineData(ScreenFirst.TraumaDisclosure)]
    [InlineData(ScreenFirst.MedicalCondition)]
    public void A_plan_with_a_screening_that_is_not_recorded_is_refused_until_it_is(ScreenFirst screening) =>
        IsWeighedFirst(Loop.Plan with { ScreenFirst = [screening] }, KebabCase.Of(screening));

    [Fact]
    public void Of_all_combinations_of_answers_only_nine_times_no_can_be_proposed()
    {
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            bool?[] answers =
            [
                .. All.Select(_ =>
                    random.Next(12) switch
                    {
                        0 => true,
                        1 => null,
                        _ => (bool?)false,
                    }),
            ];
            var task = Sound with
            {
                Contraindications = [.. All.Select(one => new ContraindicationAnswer { Contraindication = one, Applies = answers[(int)one] })],
            };
            Assert.Equal(Array.TrueForAll(answers, static answer => answer is false), Proposed(Plan(task), Loop.Clinician) is Accepted);
            Assert.Equal(answers.Count(static answer => answer is not false), PlanSafety.OpenStopsOf(Plan(task), HomeworkCatalog.BuiltIn).Count);
        }
    }

    [Fact]
    public void Revisions_and_reviews_and_what_a_device_brings_home_are_judged_alike()
    {
        var risky = With(SleepWindowContraindication.SeizureDisorder, true);
        var agreed = Agreed(Plan(Sound));
        Loop.IsRefused(CycleCodes.NotWeighed, agreed.Revise(Plan(risky), Loop.Clinician, Loop.Now));
        Loop.IsRefused(CycleCodes.NotWeighed, agreed.Revise(Plan(risky), Loop.Clinician, Loop.Now, agreed: AgreementMode.InSession));
        Loop.IsRefused(
            CycleCodes.NotWeighed,
            agreed.Review(ReviewDecision.Adapt, new(), Loop.Clinician, Loop.Now, Plan(risky), agreed: AgreementMode.InSession));
        var revised = new PlanRevised
        {
            Id = Loop.Event(9),
            Assignment = Loop.Homework,
            By = Loop.Clinician,
            At = Loop.Now,
            Plan = Plan(risky),
            Agreed = AgreementMode.InSession,
        };
        Loop.IsRefused(CycleCodes.NotWeighed, agreed.Apply(revised));
        Assert.Equal(CycleCodes.NotWeighed, Assert.Single(HomeworkCycle.Rebase(agreed.Events, [revised], HomeworkCatalog.BuiltIn).Refused).Refusal.Code);
        Assert.IsType<Accepted>(agreed.Revise(Weighed(Plan(risky)), Loop.Clinician, Loop.Now, agreed: AgreementMode.InSession));
    }

    [Fact]
    public void Whoever_is_no_clinician_reads_that_the_plan_has_errors_and_never_which()
    {
        var wished = Proposed(Plan(With(SleepWindowContraindication.Pregnancy, true)) with { ScreenFirst = [ScreenFirst.IntimatePartnerViolence] }, Loop.Client)
            .OrThrow();
        Loop.IsRefused(Neutral, wished.Agree(Loop.Client, Loop.Now));
        Loop.IsRefused(Neutral, wished.Agree(Loop.Proxy, Loop.Now));
        Loop.IsRefused(Neutral, Agreed(Plan(Sound)).Revise(Plan(With(SleepWindowContraindication.Pregnancy, true)), Loop.Client, Loop.Now));
    }

    [Fact]
    public void A_client_alone_neither_shortens_a_window_below_its_rule_nor_exchanges_the_rule()
    {
        var agreed = Agreed(Plan(Sound));
        Loop.IsRefused(Neutral, agreed.Revise(Plan(Window(299, "restriction-85-80")), Loop.Client, Loop.Now));
        Loop.IsRefused(Neutral, agreed.Revise(Plan(Window(280, "restriction-90-80")), Loop.Client, Loop.Now));
        Loop.IsRefused(Neutral, agreed.Revise(Plan(Window(280, null)), Loop.Client, Loop.Now));
        Loop.IsRefused(Neutral, agreed.Revise(Plan(Sound with { BedTime = Sound.RiseTime }), Loop.Client, Loop.Now));
        Assert.IsType<Accepted>(agreed.Revise(Plan(Window(420, "restriction-85-80")), Loop.Client, Loop.Now));
    }

    [Fact]
    public void A_client_alone_takes_no_answer_back_by_no_detour()
    {
        var plan = Weighed(Plan(With(SleepWindowContraindication.BipolarOrMania, true)));
        var proposed = Proposed(plan, Loop.Clinician).OrThrow();
        Loop.IsRefused(Neutral, proposed.Revise(Plan(Sound), Loop.Client, Loop.Now));
        var wish = proposed.Revise(Plan(null) with { Wish = "Something else" }, Loop.Client, Loop.Now).OrThrow();
        Loop.IsRefused(Neutral, wish.Revise(Plan(Sound), Loop.Client, Loop.Now));
        Loop.IsRefused(Neutral, proposed.Decline(Loop.Client, Loop.Now).OrThrow().Revise(Plan(Sound), Loop.Client, Loop.Now));
        Loop.IsRefused(Neutral, Agreed(plan).Revise(Plan(Sound), Loop.Client, Loop.Now));
    }

    [Fact]
    public void A_clients_change_leaves_what_is_the_clinicians_as_it_stood()
    {
        var plan = Weighed(Plan(With(SleepWindowContraindication.FallRisk, true)) with { ScreenFirst = [ScreenFirst.AcuteRisk] });
        var changed = Agreed(plan).Revise(plan with { Title = "Mine", ScreenFirst = [], Weighed = [] }, Loop.Client, Loop.Now).OrThrow();
        Assert.Equal(("Mine", plan.ScreenFirst, plan.Weighed), (changed.Assignment.Title, changed.Assignment.ScreenFirst, changed.Assignment.Weighed));
        var seen = Agreed(plan).VisibleTo(Loop.Client).Plan;
        Assert.Equal(plan with { Title = "Mine" }, Agreed(plan).Revise(seen with { Title = "Mine" }, Loop.Client, Loop.Now).OrThrow().Assignment);
        Loop.IsRefused(Neutral, Agreed(Plan(Sound)).Revise(plan, Loop.Client, Loop.Now));
        Loop.IsRefused(Neutral, Proposed(plan, Loop.Client));
    }

    [Fact]
    public void Without_a_clinician_such_a_plan_is_never_agreed()
    {
        foreach (
            var plan in new[]
            {
                Plan(With(SleepWindowContraindication.InfantCare, true)),
                Plan(Window(200, null)),
                Loop.Plan with
                {
                    ScreenFirst = [ScreenFirst.AcuteRisk],
                },
            })
        {
            var alone = Proposed(plan with { Clinician = null }, Loop.Client).OrThrow();
            Loop.IsRefused(Neutral, alone.Agree(Loop.Client, Loop.Now));
            Loop.IsRefused(Neutral, alone.Revise(Weighed(plan) with { Clinician = null }, Loop.Client, Loop.Now));
        }
    }

    [Fact]
    public void What_was_agreed_earlier_goes_on_with_a_finding()
    {
        var plan = Plan(With(SleepWindowContraindication.Parasomnia, true));
        CycleEvent[] stored =
        [
            new HomeworkProposed
            {
                Id = Loop.Event(1),
                Assignment = Loop.Homework,
                By = Loop.Clinician,
                At = Loop.Now,
                Plan = plan,
                Table = CycleTable.Standard.Version,
            },
            new PlanAgreed
            {
                Id = Loop.Event(2),
                Assignment = Loop.Homework,
                By = Loop.Client,
                At = Loop.Now,
                Revision = Loop.Event(1),
                Agreed = AgreementMode.ByClient,
            },
        ];
        var earlier = HomeworkCycle.Replay(stored, HomeworkCatalog.BuiltIn).OrThrow();
        Assert.Equal(CycleState.Assigned, earlier.State);
        Assert.IsType<Accepted>(earlier.RecordAttempt(Loop.Attempt(1), Loop.Client, Loop.Now));
        Assert.IsType<Accepted>(earlier.Revise(plan with { Title = "Nights" }, Loop.Client, Loop.Now));
        Assert.Contains(earlier.Warnings(Loop.Now), static warning => warning.Code == CycleCodes.NotWeighed);
        Assert.Contains(PlanSafety.Validate(plan, HomeworkCatalog.BuiltIn).Errors, static finding =>
            finding.Code == SleepWindowRules.ContraindicationApplies.Code);
        Assert.Empty(PlanSafety.Validate(Weighed(plan), HomeworkCatalog.BuiltIn).Errors);
        Loop.IsRefused(CycleCodes.NotWeighed, earlier.Revise(plan with { Title = "Nights" }, Loop.Clinician, Loop.Now));
    }

    [Fact]
    public void What_was_weighed_comes_back_from_json_and_names_who_and_when()
    {
        var plan = Weighed(Plan(With(SleepWindowContraindication.DangerousWork, true)));
        var cycle = Agreed(plan);
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        Assert.Equal(cycle, json.Read(json.Write(cycle)));
        Loop.IsRefused(CycleCodes.ActorIncomplete, Proposed(plan with { Weighed = [plan.Weighed[0] with { By = default }] }, Loop.Clinician));
        Loop.IsRefused(CycleCodes.TimeOutOfRange, Proposed(plan with { Weighed = [plan.Weighed[0] with { At = Instant.MinValue }] }, Loop.Clinician));
    }

    [Fact]
    public void Notes_on_safety_go_with_the_step_to_the_clients_view()
    {
        var step = new ExposureStep
        {
            Id = ExposureStepId.New(Loop.Now),
            Type = ExposureType.InVivo,
            Description = "The bridge",
            SafetyNotes = "Keep to the footpath.",
        };
        var ladder = new ExposureHierarchy
        {
            Id = HierarchyId.New(Loop.Now),
            Client = Loop.Plan.Client,
            Steps = [step],
        };
        var cycle = Agreed(Plan(ExposureTask.For(ladder, step.Id, ExposureFormat.Graded)));
        Assert.Equal("Keep to the footpath.", Assert.IsType<ExposureTask>(cycle.VisibleTo(Loop.Client).Plan.Task).SafetyNotes);
    }

    [Fact]
    public void A_client_who_was_sleepy_where_it_is_dangerous_is_first_in_the_digest()
    {
        var cycle = Agreed(Plan(Sound) with { Priority = Priority.IfThereIsTime });
        var night = Loop.Attempt(1) with { Entry = new SleepWindowEntry { SleepyInDanger = true } };
        var sleepy = cycle.RecordAttempt(night, Loop.Client, Loop.Now).OrThrow();
        var other = HomeworkCycle
            .Propose(Loop.Plan with { Id = AssignmentId.From(Loop.Number(5)), Priority = Priority.First }, Loop.Clinician, Loop.Now, HomeworkCatalog.BuiltIn)
            .OrThrow();
        var digest = SessionDigest.For([other, sleepy], Loop.Clinician, Loop.Now + Duration.FromHours(1), AdherenceContext.In(DateTimeZone.Utc));
        Assert.Equal(sleepy.Id, digest.Items[0].Assignment);
        Assert.Contains(SleepWindowRules.SleepyInDanger.Message, digest.ToText(zone: DateTimeZone.Utc).Split('\n')[3], StringComparison.Ordinal);
    }

    private static void IsWeighedFirst(Assignment plan, string subject)
    {
        Loop.IsRefused(CycleCodes.NotWeighed, Proposed(plan, Loop.Clinician));
        Assert.Equal(subject, Assert.Single(PlanSafety.OpenStopsOf(plan, HomeworkCatalog.BuiltIn)).Subject);
        Assert.NotEmpty(PlanSafety.Validate(plan, HomeworkCatalog.BuiltIn).Errors);
        Assert.Empty(PlanSafety.OpenStopsOf(Weighed(plan), HomeworkCatalog.BuiltIn));
        Assert.Equal(CycleState.Assigned, Agreed(Weighed(plan)).State);
    }

    private static Assignment Weighed(Assignment plan) =>
        plan with
        {
            Weighed =
            [
                .. PlanSafety
                    .StopsOf(plan, HomeworkCatalog.BuiltIn)
                    .Select(static stop => new Weighing
                    {
                        Code = stop.Rule.Code,
                        Subject = stop.Subject,
                        By = new("k-7"),
                        At = Loop.Now,
                    }),
            ],
        };

    private static SleepWindowTask With(SleepWindowContraindication which, bool? answer) =>
        Sound with { Contraindications = [.. Sound.Contraindications.Select(one => one.Contraindication == which ? one with { Applies = answer } : one)] };

    private static SleepWindowTask Window(int minutes, string? preset) =>
        Sound with
        {
            BedTime = Sound.RiseTime!.Value.PlusMinutes(-minutes),
            Basis = preset is null ? null : new() { Preset = preset },
        };

    private static Assignment Plan(HomeworkTask? task) => Loop.Plan with { Task = task };

    private static CycleOutcome Proposed(Assignment plan, Actor by) => HomeworkCycle.Propose(plan, by, Loop.Now, HomeworkCatalog.BuiltIn);

    private static HomeworkCycle Agreed(Assignment plan) => Proposed(plan, Loop.Clinician).OrThrow().Agree(Loop.Client, Loop.Now).OrThrow();
}
