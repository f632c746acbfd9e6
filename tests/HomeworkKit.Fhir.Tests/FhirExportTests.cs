using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Research.Readers;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Goldens;
using Duration = NodaTime.Duration;
using Instant = NodaTime.Instant;

namespace HomeworkKit.Fhir.Tests;

/// <summary>Homework as FHIR, for every kind.</summary>
public sealed class FhirExportTests
{
    private const string Sentinel = "zq-sentinel-";

    [Fact]
    public void Every_kind_is_written_as_resources_that_the_strict_parser_accepts_and_that_were_looked_at()
    {
        foreach (var cycle in Resources.OfEveryKind())
        {
            foreach (var options in new[] { Resources.Outline, Resources.Shared })
            {
                var bundle = Resources.Write(cycle, Resources.Clinician(cycle), options);
                Assert.Equal(Resources.Json(bundle), Resources.Json(FhirJsonDeserializer.STRICT.DeserializeResource(Resources.Json(bundle))));
                Assert.Equal(bundle.Entry.Count, bundle.Entry.Select(static entry => entry.FullUrl).Distinct().Count());
                var kind = cycle.Catalog.KindOf(cycle.Assignment.Task!)!.Name;
                GoldenFile.CheckAt(
                    SourceTree.Path("tests", "HomeworkKit.Fhir.Tests", "Golden", $"{kind}.{KebabCase.Of(options.Content)}.json"),
                    Resources.Readable(bundle));
            }
        }
    }

    [Fact]
    public void No_byte_of_the_outline_carries_a_word()
    {
        foreach (var cycle in Resources.OfEveryKind(static word => Sentinel + word.Replace(' ', '-')))
        {
            // References by identifier hold what the host calls people, which is not a word of theirs: here the host gives its own.
            var options = Resources.Outline with { References = static person => new ResourceReference(person.Role + "/1") };
            foreach (var viewer in new[] { Resources.Clinician(cycle), Resources.Client(cycle), Actor.System })
            {
                var json = Resources.Json(Resources.Write(cycle, viewer, options));
                Assert.DoesNotContain("sentinel", json, StringComparison.Ordinal);
                Assert.DoesNotContain("\"item\"", json, StringComparison.Ordinal);
                Assert.DoesNotContain("\"Observation\"", json, StringComparison.Ordinal);
            }

            Assert.Contains(
                "sentinel",
                Resources.Json(Resources.Write(cycle, Resources.Clinician(cycle), options with { Content = FhirContent.Shared })),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_safety_concern_is_written_for_nobody_and_shows_in_no_date()
    {
        foreach (var reviewed in Resources.OfEveryKind())
        {
            // Without the review, what was said of the concern is the last of the history.
            var cycle = HomeworkCycle.Replay([.. reviewed.Events.SkipLast(1)], reviewed.Catalog).OrThrow();
            Assert.Equal(CycleTrigger.AcknowledgeConcern, cycle.Events[^1].Trigger);
            var without = HomeworkCycle
                .Replay(
                    [.. cycle.Events.Where(static cycleEvent => cycleEvent.Trigger is not (CycleTrigger.RaiseConcern or CycleTrigger.AcknowledgeConcern))],
                    cycle.Catalog)
                .OrThrow();
            foreach (var viewer in new[] { Resources.Clinician(cycle), Resources.Client(cycle) })
            {
                var json = Resources.Json(Resources.Write(cycle, viewer, Resources.Shared));
                Assert.DoesNotContain("concern", json, StringComparison.OrdinalIgnoreCase);
                Assert.Equal(Resources.Json(Resources.Write(without, viewer, Resources.Shared)), json);
            }
        }
    }

    [Fact]
    public void Homework_that_stands_for_concerns_alone_is_not_written()
    {
        var now = ExampleCycles.Start;
        var cycle = HomeworkCycle
            .RaiseConcern(
                new SafetyConcern { Category = ConcernCategory.HarmFromOthers },
                new("c-42"),
                new("k-7"),
                Actor.Client("c-42"),
                now,
                HomeworkCatalog.BuiltIn)
            .OrThrow();
        Assert.Empty(cycle.ToBundle(Actor.Clinician("k-7"), Resources.London, Resources.Shared, now).Entry);
        Assert.Empty(new[] { cycle }.ToCarePlan(Actor.Clinician("k-7"), Resources.Shared).Activity);
    }

    [Fact]
    public void The_client_gets_what_their_clinician_gets_and_nothing_private()
    {
        foreach (var cycle in Resources.OfEveryKind(static word => word))
        {
            Assert.Equal(
                Resources.Json(Resources.Write(cycle, Resources.Clinician(cycle), Resources.Shared)),
                Resources.Json(Resources.Write(cycle, Resources.Client(cycle), Resources.Shared)));
            var bundle = Resources.Write(cycle, Resources.Client(cycle), Resources.Shared);
            var priv = cycle.Attempts.Single(static attempt => attempt.Attempt.KeptPrivate.Count > 0);
            var response = Resources.Of<QuestionnaireResponse>(bundle).Single(response => response.Id == "at-" + priv.Id);
            Assert.Empty(response.Item);
            Assert.Equal("partly", ((Code)Assert.Single(response.Extension).Value!).Value);
            Assert.DoesNotContain(Resources.Of<Observation>(bundle), observation =>
                observation.DerivedFrom[0].Reference == "QuestionnaireResponse/at-" + priv.Id);
        }
    }

    [Fact]
    public void What_the_client_hides_afterwards_is_not_in_the_clients_own_export_either()
    {
        foreach (var cycle in Resources.OfEveryKind())
        {
            var hidden = cycle.Unshare(Audience.Clinician, Resources.Client(cycle), Resources.AsOf(cycle)).OrThrow();
            var bundle = Resources.Write(hidden, Resources.Client(hidden), Resources.Shared);
            Assert.All(Resources.Of<QuestionnaireResponse>(bundle), static response => Assert.Empty(response.Item));
            Assert.Empty(Resources.Of<Observation>(bundle));
        }
    }

    [Fact]
    public void A_private_half_is_written_for_nobody_its_author_included()
    {
        var cycle = Resources.OfEveryKind().Single(static cycle => cycle.Assignment.Task is HomeworkKit.Kinds.SharedExerciseTask);
        var supporter = Actor.Supporter("mother-of-proxy") with { IsProxy = true };
        var at = Resources.AsOf(cycle);
        var entry = cycle.Attempts[0].Attempt.Entry!;
        var half = cycle
            .RecordAttempt(
                new()
                {
                    Id = AttemptId.New(at),
                    PerformedAt = at,
                    Outcome = AttemptOutcome.Done,
                    Entry = entry,
                },
                supporter,
                at)
            .OrThrow();
        var whole = new HomeworkKit.HomeworkJson(cycle.Catalog).WriteValue<HomeworkEntry>(entry);
        var open = new HomeworkKit.HomeworkJson(cycle.Catalog).WriteValue<HomeworkEntry>(((IHasHalves)entry).WithoutPrivateHalf());
        var (all, mine) = (Items(whole), Items(open));
        static List<QuestionnaireResponse.ItemComponent> Items(string json) =>
            new EntryItems(DateTimeZone.Utc).Of(System.Text.Encoding.UTF8.GetBytes(json), new EntryLink("shared-exercise", []));

        var privately = all.Select(static item => item.LinkId).Except(mine.Select(static item => item.LinkId)).ToArray();
        Assert.NotEmpty(privately);
        foreach (var viewer in new[] { Resources.Client(cycle), Resources.Clinician(cycle), supporter })
        {
            foreach (var response in Resources.Of<QuestionnaireResponse>(Resources.Write(half, viewer, Resources.Shared)))
            {
                Assert.DoesNotContain(response.Item, item => privately.Contains(item.LinkId));
            }
        }
    }

    [Fact]
    public void What_a_supporter_keeps_private_is_not_in_their_own_export()
    {
        var cycle = Resources.OfEveryKind()[0];
        var (supporter, at) = (Actor.Supporter("mother-of-0") with { IsProxy = true }, Resources.AsOf(cycle));
        var entry = cycle.Attempts[0].Attempt.Entry;
        var attempt = new Attempt { Id = AttemptId.New(at), PerformedAt = at, Outcome = AttemptOutcome.Done, Entry = entry };
        var open = cycle.RecordAttempt(attempt, supporter, at).OrThrow();
        var kept = cycle.RecordAttempt(attempt with { KeptPrivate = [AttemptPart.Entry] }, supporter, at).OrThrow();
        Assert.NotEmpty(
            Resources.Of<QuestionnaireResponse>(Resources.Write(open, supporter, Resources.Shared)).Single(response => response.Id == "at-" + attempt.Id).Item);
        Assert.Empty(
            Resources.Of<QuestionnaireResponse>(Resources.Write(kept, supporter, Resources.Shared)).Single(response => response.Id == "at-" + attempt.Id).Item);
    }

    [Fact]
    public void Nothing_is_written_for_somebody_who_is_no_party()
    {
        var cycle = Resources.OfEveryKind()[0];
        Assert.Empty(Resources.Write(cycle, Actor.Client("somebody-else"), Resources.Shared).Entry);
    }

    [Fact]
    public void What_was_taken_back_has_no_content()
    {
        foreach (var cycle in Resources.OfEveryKind())
        {
            var bundle = Resources.Write(cycle, Resources.Clinician(cycle), Resources.Shared);
            var taken = Resources
                .Of<QuestionnaireResponse>(bundle)
                .Single(static response => response.Status == QuestionnaireResponse.QuestionnaireResponseStatus.EnteredInError);
            Assert.Equal("at-" + cycle.Attempts.Single(static attempt => attempt.IsRetracted).Id, taken.Id);
            Assert.Empty(taken.Item);
            Assert.Empty(taken.Extension);
            Assert.Contains(Resources.Of<QuestionnaireResponse>(bundle), static response =>
                response.Status == QuestionnaireResponse.QuestionnaireResponseStatus.Amended);
        }
    }

    [Fact]
    public void Homework_never_fails_and_the_profile_has_its_own_statuses_alone()
    {
        Hl7.Fhir.Model.Task.TaskStatus[] allowed =
        [
            Hl7.Fhir.Model.Task.TaskStatus.Ready,
            Hl7.Fhir.Model.Task.TaskStatus.InProgress,
            Hl7.Fhir.Model.Task.TaskStatus.OnHold,
            Hl7.Fhir.Model.Task.TaskStatus.Completed,
            Hl7.Fhir.Model.Task.TaskStatus.Cancelled,
        ];
        foreach (var state in Enum.GetValues<CycleState>())
        {
            Assert.Contains(TaskStates.Of(state, FhirProfile.SdohTask), allowed);
            Assert.NotEqual(Hl7.Fhir.Model.Task.TaskStatus.Failed, TaskStates.Of(state, FhirProfile.Base));
        }

        foreach (var status in Enum.GetValues<Adherence.OccurrenceStatus>())
        {
            Assert.Contains(TaskStates.Of(status, FhirProfile.SdohTask), allowed);
            Assert.NotEqual(Hl7.Fhir.Model.Task.TaskStatus.Failed, TaskStates.Of(status, FhirProfile.Base));
        }

        foreach (var cycle in Resources.OfEveryKind())
        {
            var tasks = Resources.Of<Hl7.Fhir.Model.Task>(Resources.Write(cycle, Resources.Clinician(cycle), Resources.Shared)).ToArray();
            Assert.All(tasks.Where(static task => task.Status == Hl7.Fhir.Model.Task.TaskStatus.Cancelled), static task =>
                Assert.False(string.IsNullOrEmpty(task.StatusReason!.Text)));
            Assert.Contains(tasks, static task =>
                task.PartOf.Count > 0 && task.BusinessStatus!.Coding[0].Code == "not-done" && task.StatusReason!.Coding[0].Code == "too-tired");
        }
    }

    [Fact]
    public void The_same_cycle_at_the_same_moment_gives_the_same_bytes()
    {
        var cycle = Resources.OfEveryKind()[3];
        Assert.Equal(
            Resources.Json(Resources.Write(cycle, Resources.Clinician(cycle), Resources.Shared)),
            Resources.Json(Resources.Write(cycle, Resources.Clinician(cycle), Resources.Shared)));
    }

    [Fact]
    public void An_occurrence_is_told_in_the_clients_offset_under_an_id_that_any_server_takes()
    {
        var cycle = Resources.OfEveryKind()[0];
        foreach (
            var task in Resources
                .Of<Hl7.Fhir.Model.Task>(Resources.Write(cycle, Resources.Clinician(cycle), Resources.Outline))
                .Where(static task => task.Identifier.Count > 0))
        {
            Assert.Matches("^occ-[a-z2-7]{26}$", task.Id);
            Assert.True(OccurrenceId.TryParse(task.Identifier[0].Value, null, out _));
            Assert.EndsWith("+01:00", task.Restriction!.Period!.Start, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_night_of_sleep_is_one_observation_with_its_measures()
    {
        var cycle = Resources.OfEveryKind().Single(static cycle => cycle.Assignment.Task is HomeworkKit.Kinds.SleepDiaryTask);
        var night = Resources
            .Of<Observation>(Resources.Write(cycle, Resources.Clinician(cycle), Resources.Shared))
            .First(static observation => observation.Code!.Coding[0].Code == "sleep-night");
        Assert.Contains(night.Component, static component =>
            component.Code!.Coding[0] is { System: "http://loinc.org", Code: "93832-4" } && component.Value is Quantity { Value: > 0, Code: "min" });
        Assert.Contains(night.Component, static component =>
            component.Code!.Coding[0] is { System: "https://clinic.example/fhir/homework-measure", Code: "sleep-efficiency" });
    }

    [Fact]
    public void Goals_plans_and_reminders_are_written_and_their_outline_has_no_words()
    {
        var cycles = Resources.OfEveryKind();
        var mine = cycles.Where(cycle => cycle.Client == cycles[0].Client).ToArray();
        var plan = mine.ToCarePlan(Resources.Clinician(mine[0]), Resources.Outline);
        Assert.Equal(mine.Length, plan.Activity.Count);
        Assert.All(plan.Activity, static activity => Assert.Null(activity.Detail));
        var goal = new TreatmentGoal { Id = GoalId.New(ExampleCycles.Start), Client = new("c-42"), Goal = Sentinel, HowIWillKnow = Sentinel };
        var reminder = new Reminder { Id = default, At = ExampleCycles.Start, Expires = ExampleCycles.Start, Text = Sentinel };
        foreach (var resource in new Resource[] { plan, goal.ToGoal(Resources.Outline), reminder.ToRequest(new("c-42"), Resources.Outline, DateTimeZone.Utc) })
        {
            var json = Resources.Json(resource);
            Assert.DoesNotContain(Sentinel, json, StringComparison.Ordinal);
            Assert.Equal(json, Resources.Json(FhirJsonDeserializer.STRICT.DeserializeResource(json)));
        }

        Assert.Contains(Sentinel, Resources.Json(goal.ToGoal(Resources.Shared)), StringComparison.Ordinal);
        Assert.Contains(Sentinel, Resources.Json(reminder.ToRequest(new("c-42"), Resources.Shared, DateTimeZone.Utc)), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => cycles.ToCarePlan(Resources.Clinician(cycles[0]), Resources.Outline));
    }

    [Fact]
    public void A_goal_is_dated_where_the_client_is_and_not_at_all_where_nobody_knows()
    {
        var goal = new TreatmentGoal
        {
            Id = GoalId.New(ExampleCycles.Start),
            Client = new("c-42"),
            Goal = "go out",
            AgreedAt = NodaTime.Instant.FromUtc(2026, 3, 3, 3, 0),
        };
        Assert.Null(goal.ToGoal(Resources.Outline).Start);
        Assert.Equal("2026-03-02", Assert.IsType<Date>(goal.ToGoal(Resources.Outline, DateTimeZoneProviders.Tzdb["America/New_York"]).Start).Value);
    }

    [Fact]
    public void Who_treats_a_client_is_told_to_nobody_who_does_not_see_the_plan()
    {
        var cycle = Resources.OfEveryKind()[0];
        var supporter = Actor.Supporter("s-stranger");
        cycle = cycle.Share(Audience.Supporter, Resources.Client(cycle), Resources.AsOf(cycle), parts: [AttemptPart.Reflections]).OrThrow();
        Assert.All(Resources.Of<Hl7.Fhir.Model.Task>(Resources.Write(cycle, supporter, Resources.Outline)), static task => Assert.Null(task.Requester));
        Assert.All(Resources.Of<Hl7.Fhir.Model.Task>(Resources.Write(cycle, Resources.Clinician(cycle), Resources.Outline)), static task =>
            Assert.NotNull(task.Requester));
    }

    [Fact]
    public void Every_code_has_a_source_a_date_and_how_sure_it_is_and_can_be_replaced()
    {
        Assert.NotEmpty(FhirCodes.Default);
        Assert.All(FhirCodes.Default.Values, static code =>
        {
            Assert.False(string.IsNullOrWhiteSpace(code.Source));
            Assert.Contains(code.Confidence, new[] { "certain", "likely" });
            Assert.True(code.CheckedOn > new LocalDate(2026, 1, 1));
            Assert.NotEqual("http://snomed.info/sct", code.System);
        });
        var cycle = Resources.OfEveryKind().Single(static cycle => cycle.Assignment.Task is HomeworkKit.Kinds.SleepDiaryTask);
        var none = Resources.Json(Resources.Write(cycle, Resources.Clinician(cycle), Resources.Shared with { Codes = new Dictionary<string, FhirCode>() }));
        Assert.DoesNotContain("loinc", none, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_is_not_ones_own_is_refused()
    {
        foreach (
            var address in new[]
            {
                "https://example.org/fhir",
                "https://fhir.example.com",
                "relative",
                "urn:uuid:0195a000-0000-7000-8000-00000000a001",
                "https://clinic.example/fhir?x",
            })
        {
            var options = Resources.Outline with { CodeSystemBase = new Uri(address, UriKind.RelativeOrAbsolute) };
            Assert.Equal(
                "CodeSystemBase",
                Assert.Throws<ArgumentException>(() => Resources.Write(Resources.OfEveryKind()[0], Actor.System, options)).ParamName);
        }
    }
}
