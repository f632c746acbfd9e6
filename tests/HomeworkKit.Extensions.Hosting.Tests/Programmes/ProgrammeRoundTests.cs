using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using static HomeworkKit.Extensions.Hosting.Tests.Programmes.EnrolledClients;

namespace HomeworkKit.Extensions.Hosting.Tests.Programmes;

public sealed class ProgrammeRoundTests : IAsyncDisposable
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly Duration Day = Duration.FromDays(1);

    private readonly InMemoryHomeworkStore _store = new(HomeworkCatalog.BuiltIn);
    private readonly Lines _log = new();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task What_is_ready_is_put_forward_once_and_the_rest_when_its_time_comes()
    {
        await StoreLibraryAsync(_store);
        await EnrolAsync(_store, Enrolment(1));
        var round = Round(_store, logger: _log);

        Assert.Equal(0, await round.RunAsync(Start, default));
        round.Look(new("c-1"));
        Assert.Equal(2, await round.RunAsync(Start, default));
        Assert.Equal(0, await round.RunAsync(Start + Hour, default));
        Assert.Equal(1, await round.RunAsync(Start + (Day * 2), default));
        Assert.Equal(0, await Round(_store).RunAsync(Start + (Day * 3), default));

        var cycles = await CyclesAsync(_store, Enrolment(1));
        Assert.Equal(3, cycles.Count);
        Assert.All(cycles, static cycle => Assert.Equal(CycleState.Proposed, cycle.State));
        Assert.Empty(_log.Told);
    }

    [Fact]
    public async Task After_a_hand_over_steps_are_put_forward_in_the_name_of_whoever_has_taken_over_and_the_enrolment_stays_as_it_is()
    {
        await StoreLibraryAsync(_store);
        await EnrolAsync(_store, Enrolment(1));
        var now = Start;
        var options = Knowing(3);
        options.ClinicianOf = (enrolment, _) => ValueTask.FromResult(now < Start + Day ? enrolment.Clinician : new ClinicianRef("k-2"));
        var round = Round(_store, options);
        Assert.Equal(2, await round.RunAsync(now, default));
        now = Start + (Day * 2);
        Assert.Equal(1, await round.RunAsync(now, default));

        var cycles = await CyclesAsync(_store, Enrolment(1));
        Assert.Equal(["k-1", "k-1", "k-2"], cycles.OrderBy(static cycle => cycle.Events[0].At).Select(static cycle => cycle.Assignment.Clinician!.Value.Value));
        Assert.All(cycles, static cycle => Assert.Equal(cycle.Assignment.Clinician!.Value.Value, cycle.Events[0].By.Ref));
        Assert.Equal(Enrolment(1), (await _store.GetDocumentAsync<Enrolment>(ProgrammeDocuments.Enrolment(new("c-1"), Enrolment(1).Id)))!.Value);
    }

    [Fact]
    public async Task An_instance_that_starts_asks_the_host_for_clients_who_have_no_homework_yet()
    {
        await StoreLibraryAsync(_store);
        await EnrolAsync(_store, Enrolment(1));
        Assert.Equal(2, await Round(_store, Knowing(3)).RunAsync(Start, default));
    }

    [Fact]
    public async Task A_change_of_homework_wakes_what_waits_for_it()
    {
        var programme = ThreeSteps with { Steps = [Step("first", new AtStart()), Step("second", new AfterStep { When = StepMilestone.Done })] };
        await StoreLibraryAsync(_store, programme);
        await EnrolAsync(_store, Enrolment(0, programme));
        var round = Round(_store, Knowing(1));
        Assert.Equal(1, await round.RunAsync(Start, default));
        Assert.Equal(0, await round.RunAsync(Start + Hour, default));
        var cycle = (await CyclesAsync(_store, Enrolment(0)))[0].Agree(Actor.Client("c-0"), Start).OrThrow();
        await _store.AppendAsync(
            cycle
                .RecordAttempt(
                    new Attempt
                    {
                        Id = AttemptId.New(Start),
                        PerformedAt = Start,
                        Outcome = AttemptOutcome.Done,
                    },
                    Actor.Client("c-0"),
                    Start + Hour)
                .OrThrow());
        Assert.Equal(1, await round.RunAsync(Start + Hour, default));
    }

    [Fact]
    public async Task Enrolments_in_which_nothing_happens_cost_one_question_a_round()
    {
        await StoreLibraryAsync(_store);
        for (var number = 0; number < 50; number++)
        {
            await EnrolAsync(_store, Enrolment(number));
        }

        var counting = new DyingStore(_store);
        var round = Round(counting, Knowing(50), _log);
        var proposed = await round.RunAsync(Start, default);
        Assert.Empty(_log.Told);
        Assert.Equal(100, proposed);
        await round.RunAsync(Start, default);
        var before = counting.Calls;
        Assert.Equal(0, await round.RunAsync(Start + Hour, default));
        Assert.Equal(1, counting.Calls - before);
    }

    [Fact]
    public async Task A_session_that_moves_is_noticed_within_the_hour()
    {
        var programme = ThreeSteps with { Steps = [Step("after", new AfterSession { Session = 1, Days = 0 })] };
        await StoreLibraryAsync(_store, programme);
        await EnrolAsync(_store, Enrolment(0, programme));
        var key = new DocumentKey(new("c-0"), "sessions");
        var session = new PlannedSession { Session = new("s-1"), At = new(2026, 3, 9, 10, 0) };
        await _store.PutDocumentAsync(key, new SessionCalendar { Sessions = [session] }, 0);
        var round = Round(_store, Knowing(1));
        Assert.Equal(0, await round.RunAsync(Start, default));
        await _store.PutDocumentAsync(key, new SessionCalendar { Sessions = [session.MovedTo(new(2026, 3, 3, 10, 0))] }, 1);
        Assert.Equal(1, await round.RunAsync(Start + Day, default));
    }

    [Fact]
    public async Task A_hold_that_comes_while_steps_are_put_forward_keeps_the_rest_back()
    {
        await StoreLibraryAsync(_store);
        var enrolment = Enrolment(0);
        await EnrolAsync(_store, enrolment);
        var dying = new DyingStore(_store, 9, dieAfter: true);
        var work = Task.Run(() => Round(dying, Knowing(1)).RunAsync(Start, default));
        await Task.WhenAny(work, dying.Died);
        var hold = new EnrolmentDecision { Decision = EnrolmentDecisionKind.Pause, At = Start, By = Actor.Clinician("k-1") };
        await _store.PutDocumentAsync(ProgrammeDocuments.Enrolment(enrolment.Client, enrolment.Id), enrolment.With(hold), 1);
        var before = (await CyclesAsync(_store, enrolment)).Count;
        Assert.Equal(0, await Round(_store, Knowing(1)).RunAsync(Start + Day, default));
        Assert.Equal(before, (await CyclesAsync(_store, enrolment)).Count);
        Assert.Equal(1, before);
    }

    [Fact]
    public async Task An_enrolment_in_an_unknown_version_waits_and_is_told_by_its_id()
    {
        await EnrolAsync(_store, Enrolment(0) with { Version = 7 });
        Assert.Equal(0, await Round(_store, Knowing(1), _log).RunAsync(Start, default));
        Assert.Contains(Enrolment(0).Id.ToString(), Assert.Single(_log.Told), StringComparison.Ordinal);
        Assert.DoesNotContain("c-0", _log.Told.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_that_is_imported_later_is_found()
    {
        await _store.PutDocumentAsync(ProgrammeDocuments.Programme(ThreeSteps.Id, 1), ThreeSteps, 0);
        await EnrolAsync(_store, Enrolment(0));
        var round = Round(_store, Knowing(1));
        Assert.Equal(0, await round.RunAsync(Start, default));
        await _store.PutDocumentAsync(ProgrammeDocuments.Template(Template.Id, 1), Template, 0);
        Assert.Equal(2, await round.RunAsync(Start + Hour, default));
    }

    [Fact]
    public async Task One_client_whose_documents_cannot_be_read_keeps_nobody_from_theirs()
    {
        await StoreLibraryAsync(_store);
        await _store.PutDocumentAsync(
            new DocumentKey(new("c-0"), "programme/" + Enrolment(0).Id),
            new TreatmentGoal
            {
                Id = GoalId.New(Start),
                Client = new("c-0"),
                Goal = "SENTINEL",
            },
            0);
        await EnrolAsync(_store, Enrolment(1));
        Assert.Equal(2, await Round(_store, Knowing(2), _log).RunAsync(Start, default));
        Assert.DoesNotContain("SENTINEL", Assert.Single(_log.Told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_erased_client_gets_nothing_more()
    {
        await StoreLibraryAsync(_store);
        await EnrolAsync(_store, Enrolment(0));
        var round = Round(_store, Knowing(1));
        await round.RunAsync(Start, default);
        await _store.EraseClientAsync(new("c-0"));
        Assert.Equal(0, await round.RunAsync(Start + (Day * 3), default));
        Assert.Empty(await _store.ListDocumentsAsync(new("c-0")));
    }

    [Fact]
    public async Task Alone_steps_are_put_forward_in_the_clients_name_once_they_asked_for_it()
    {
        await StoreLibraryAsync(_store);
        var wish = new EnrolmentDecision { Decision = EnrolmentDecisionKind.ProposeForMe, At = Start, By = Actor.Client("c-1") };
        await EnrolAsync(_store, Enrolment(0) with { Clinician = null });
        await EnrolAsync(_store, (Enrolment(1) with { Clinician = null }).With(wish));
        Assert.Equal(2, await Round(_store, Knowing(2)).RunAsync(Start, default));
        Assert.All(await CyclesAsync(_store, Enrolment(1)), static cycle =>
            Assert.Equal((Actor.Client("c-1"), CycleState.Proposed), (cycle.Events[0].By, cycle.State)));
    }

    [Fact]
    public async Task A_host_has_the_worker_and_says_first_where_clients_are()
    {
        await using var provider = Host(static kit => kit.ZoneOf = static _ => DateTimeZone.Utc).BuildServiceProvider();
        Assert.Contains(provider.GetServices<IHostedService>(), static service => service is ProgrammeWorker);
        await using var nowhere = Host(static _ => { }).BuildServiceProvider();
        Assert.Throws<OptionsValidationException>(() => nowhere.GetRequiredService<IOptions<HomeworkKitOptions>>().Value);
        var wrong = new ServiceCollection().AddHomeworkProgrammes(static options => options.Every = TimeSpan.Zero);
        await using var other = wrong.BuildServiceProvider();
        Assert.Throws<OptionsValidationException>(() => other.GetRequiredService<IOptions<ProgrammeOptions>>().Value);
    }

    private static IServiceCollection Host(Action<HomeworkKitOptions> configure) => new ServiceCollection().AddLogging().AddHomeworkKit(kit =>
    {
        kit.UseStore(static (catalog, _) => Task.FromResult(new InMemoryHomeworkStore(catalog)));
        configure(kit);
    }).AddHomeworkProgrammes();
}
