using System.Text.Json;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Cycles;

namespace HomeworkKit.Tests.Issues;

/// <summary>A client's change of a plan, made from what they were shown, took away what they were not shown.</summary>
public sealed class WhatARevisionCouldNotSee
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    private static readonly SleepWindowTask Window = new()
    {
        BedTime = new LocalTime(1, 0),
        RiseTime = new LocalTime(7, 0),
        Basis = new() { Preset = SleepWindowPreset.Restriction8580.Name },
        Contraindications =
        [
            .. Enum.GetValues<SleepWindowContraindication>()
                .Select(static one => new ContraindicationAnswer
                {
                    Contraindication = one,
                    Applies = false,
                    Note = "asked by the doctor",
                }),
        ],
    };

    private static readonly ExposureTask Spinning = new()
    {
        Format = ExposureFormat.Graded,
        Description = "Spinning on a chair",
        Type = ExposureType.Interoceptive,
        MedicalScreening = new() { Epilepsy = false, Heart = false, Lung = false, NeckOrBack = false, Pregnancy = false, Note = "seen by the doctor" },
    };

    public static TheoryData<string> Ways => ["verb", "apply", "rebase", "document"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void It_goes_on_as_it_stood_whichever_way_the_change_comes(string way)
    {
        foreach (var by in (Actor[])[Loop.Client, Loop.Proxy])
        {
            var window = Agreed(Plan(Window));
            var shown = window.VisibleTo(by).Plan;
            Assert.Empty(((SleepWindowTask)shown.Task!).Contraindications);
            var later = Window with { BedTime = new LocalTime(0, 0), Naps = "none" };
            var longer = Changed(
                way,
                window,
                shown with
                {
                    Task = (SleepWindowTask)shown.Task! with { BedTime = later.BedTime, Naps = later.Naps },
                    Title = "Mine",
                },
                by
            ).Assignment;
            Assert.Equal(Plan(later) with { Title = "Mine" }, longer);

            var exposure = Agreed(Plan(Spinning) with { ScreenFirst = [ScreenFirst.AcuteRisk], Weighed = [Screened] });
            var seen = exposure.VisibleTo(by).Plan;
            Assert.Equal((null, 0, 0), (((ExposureTask)seen.Task!).MedicalScreening, seen.ScreenFirst.Count, seen.Weighed.Count));
            var changed = Changed(way, exposure, seen with { Title = "Mine" }, by).Assignment;
            Assert.Equal(exposure.Assignment with { Title = "Mine" }, changed);
        }
    }

    [Fact]
    public void Answers_that_a_client_gives_are_added_and_never_taken_back()
    {
        var wished = HomeworkCycle
            .Propose(
                Plan(Window with { Contraindications = [Answer(SleepWindowContraindication.Pregnancy, false)] }),
                Loop.Client,
                Loop.Now,
                HomeworkCatalog.BuiltIn)
            .OrThrow();
        var corrected = wished
            .Revise(
                Plan(
                    Window with
                    {
                        Contraindications = [Answer(SleepWindowContraindication.Pregnancy, true), Answer(SleepWindowContraindication.FallRisk, false)],
                    }),
                Loop.Client,
                Loop.Now)
            .OrThrow();
        Assert.Equal([(SleepWindowContraindication.Pregnancy, true), (SleepWindowContraindication.FallRisk, false)], Answers(corrected));
        var back = corrected
            .Revise(Plan(Window with { Contraindications = [Answer(SleepWindowContraindication.Pregnancy, false)] }), Loop.Client, Loop.Now)
            .OrThrow();
        Assert.Equal([(SleepWindowContraindication.Pregnancy, true), (SleepWindowContraindication.FallRisk, false)], Answers(back));
    }

    [Fact]
    public void The_clinicians_words_about_an_answer_stay_where_a_device_sends_the_same_answer_without_them()
    {
        var bare = Window with
        {
            RiseTime = new LocalTime(7, 30),
            Contraindications = [.. Window.Contraindications.Select(static answer => answer with { Note = null })],
        };
        Assert.Equal(
            Window.Contraindications,
            ((SleepWindowTask)Agreed(Plan(Window)).Revise(Plan(bare), Loop.Client, Loop.Now).OrThrow().Assignment.Task!).Contraindications);
        var unasked = Spinning with { Description = "On the stairs", MedicalScreening = Spinning.MedicalScreening! with { Note = null } };
        Assert.Equal(
            Spinning.MedicalScreening,
            ((ExposureTask)Agreed(Plan(Spinning)).Revise(Plan(unasked), Loop.Client, Loop.Now).OrThrow().Assignment.Task!).MedicalScreening);
    }

    [Fact]
    public void A_change_of_a_plan_that_waits_keeps_what_the_clinician_put_there()
    {
        var plan = Plan(Window) with { ScreenFirst = [ScreenFirst.AcuteRisk], Weighed = [Screened] };
        var waiting = Agreed(Plan(Window)).Revise(plan, Loop.Clinician, Loop.Now).OrThrow();
        var own = waiting.Revise(plan.WithoutClinicianOnly() with { Title = "Mine" }, Loop.Client, Loop.Now).OrThrow();
        Assert.Null(own.WaitingRevision);
        Assert.Equal(plan with { Title = "Mine" }, own.Assignment);
    }

    [Fact]
    public void A_form_that_a_client_saves_as_it_was_shown_changes_nothing()
    {
        var cycle = Agreed(Plan(Window) with { ScreenFirst = [ScreenFirst.AcuteRisk], Weighed = [Screened] });
        Assert.Same(cycle, cycle.Revise(cycle.VisibleTo(Loop.Client).Plan, Loop.Client, Loop.Now).OrThrow());
    }

    [Fact]
    public void Fields_of_a_newer_version_that_were_not_shown_go_on_too()
    {
        var plan = Plan(Window) with { };
        plan.Unknown = new UnknownFields { ["newer"] = JsonDocument.Parse("\"secret\"").RootElement };
        var task = Window with { };
        task.Unknown = new UnknownFields { ["newer"] = JsonDocument.Parse("\"secret\"").RootElement };
        var cycle = Agreed(plan with { Task = task });
        var shown = cycle.VisibleTo(Loop.Client).Plan;
        Assert.False(shown.HasUnknownFields || shown.Task!.HasUnknownFields);
        var changed = cycle.Revise(shown with { Title = "Mine" }, Loop.Client, Loop.Now).OrThrow().Assignment;
        Assert.Equal((true, true), (changed.HasUnknownFields, changed.Task!.HasUnknownFields));
        Assert.Equal(cycle.Assignment with { Title = "Mine" }, changed);
    }

    [Fact]
    public void Without_a_clinician_a_client_sees_all_of_it_and_changes_all_of_it()
    {
        var alone = HomeworkCycle.Propose(Plan(Window) with { Clinician = null }, Loop.Client, Loop.Now, HomeworkCatalog.BuiltIn).OrThrow();
        var changed = alone.Revise(Plan(Window with { Contraindications = [] }) with { Clinician = null }, Loop.Client, Loop.Now).OrThrow();
        Assert.Empty(((SleepWindowTask)changed.Assignment.Task!).Contraindications);
        Loop.IsRefused("cycle/plan-has-errors", changed.Agree(Loop.Client, Loop.Now));
    }

    [Fact]
    public void What_a_clients_device_keeps_has_every_event_and_nothing_of_the_clinicians_and_comes_home_as_present()
    {
        var plan = Plan(Window) with
        {
            ScreenFirst = [ScreenFirst.IntimatePartnerViolence],
            Weighed = [Screened with { Subject = "intimate-partner-violence", Note = "secret" }],
        };
        var cycle = Agreed(plan)
            .RecordAttempt(Loop.Attempt(1) with { Noticed = "withdrawn" }, Loop.Supporter, Loop.Now)
            .OrThrow()
            .RetractAttempt(Loop.AttemptNumber(1), Loop.Supporter, Loop.Now)
            .OrThrow();
        var copy = cycle.CopyForClient();
        Assert.Equal((cycle.Version, cycle.State, cycle.Id), (copy.Version, copy.State, copy.Id));
        var written = Json.Write(copy);
        Assert.All(["secret", "screenFirst", "weighed", "contraindications", "asked by the doctor", "withdrawn"], hidden =>
            Assert.DoesNotContain(hidden, written, StringComparison.Ordinal));

        var read = Json.Read(written);
        var offline = read.Revise(read.Assignment with { Title = "Mine" }, Loop.Client, Loop.Now).OrThrow();
        var home = HomeworkCycle.Rebase(cycle.Events, offline.Events, HomeworkCatalog.BuiltIn);
        Assert.Empty(home.Refused);
        Assert.Equal((cycle.Version, 1), (home.AlreadyPresent.Count, home.Applied.Count));
        Assert.Equal(plan with { Title = "Mine" }, home.Cycle.Assignment);
        Assert.Equal(cycle.Events, home.Cycle.Events.Take(cycle.Version));
        var forged = read.Events[0] is HomeworkProposed proposed ? proposed with { Plan = proposed.Plan with { Title = "other" } } : null;
        Assert.Equal(CycleCodes.DuplicateId, Assert.Single(HomeworkCycle.Rebase(cycle.Events, [forged!], HomeworkCatalog.BuiltIn).Refused).Refusal.Code);
    }

    private static Weighing Screened => new() { Code = AssignmentRules.ScreeningNotRecorded.Code, Subject = "acute-risk", By = new("k-7"), At = Loop.Now };

    private static ContraindicationAnswer Answer(SleepWindowContraindication which, bool? applies) => new() { Contraindication = which, Applies = applies };

    private static IEnumerable<(SleepWindowContraindication, bool)> Answers(HomeworkCycle cycle) =>
        ((SleepWindowTask)cycle.Assignment.Task!).Contraindications.Select(static answer => (answer.Contraindication, answer.Applies is true));

    private static HomeworkCycle Changed(string way, HomeworkCycle cycle, Assignment plan, Actor by)
    {
        var revised = new PlanRevised { Id = Loop.Event(77), Assignment = cycle.Id, By = by, At = Loop.Now, Plan = plan, Agreed = AgreementMode.ByClient };
        return way switch
        {
            "verb" => cycle.Revise(plan, by, Loop.Now).OrThrow(),
            "apply" => cycle.Apply(revised).OrThrow(),
            "rebase" => HomeworkCycle.Rebase(cycle.Events, [revised], HomeworkCatalog.BuiltIn).Cycle,
            _ => Json.Read(Json.Write(cycle.Apply(revised).OrThrow())),
        };
    }

    private static Assignment Plan(HomeworkTask? task) => Loop.Plan with { Task = task };

    private static HomeworkCycle Agreed(Assignment plan) =>
        HomeworkCycle.Propose(plan, Loop.Clinician, Loop.Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(Loop.Client, Loop.Now).OrThrow();
}
