using System.Diagnostics;
using System.Text;
using Hl7.Fhir.Model;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using Duration = NodaTime.Duration;
using Instant = NodaTime.Instant;
using Task = Hl7.Fhir.Model.Task;

namespace HomeworkKit.Fhir.Tests;

/// <summary>What a patient app did, read as events that the table allows.</summary>
public sealed class FhirImportTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly Actor Client = Actor.Client("c-42");

    [Fact]
    public void Completed_is_proposed_as_submitted_if_something_was_recorded()
    {
        var tried = Tried();
        var report = Update(tried, Task.TaskStatus.Completed).ToEvents(tried, Client, Now + Duration.FromHours(2), Resources.Outline);
        Assert.IsType<Submitted>(Assert.Single(report.Value!));
        Assert.Empty(report.Notes);
        Assert.Equal(CycleState.ReadyForReview, tried.Apply(report.Value![0]).OrThrow().State);
        Assert.Equal(CycleState.InProgress, tried.State);
    }

    [Fact]
    public void Completed_without_an_attempt_is_a_note() => Noted(Agreed(), static task => task.Status = Task.TaskStatus.Completed, "fhir/no-attempt");

    [Fact]
    public void Begun_is_a_note_since_an_attempt_says_so() => Noted(Agreed(), static task => task.Status = Task.TaskStatus.InProgress, "fhir/nothing-new");

    [Fact]
    public void Failed_and_unknown_statuses_are_notes()
    {
        Noted(Agreed(), static task => task.Status = Task.TaskStatus.Failed, "fhir/unknown-status");
        Noted(
            Agreed(),
            static task => task.BusinessStatus = new CodeableConcept("https://clinic.example/fhir/homework-state", "gave-up"),
            "fhir/unknown-status");
    }

    [Fact]
    public void The_own_status_goes_before_the_general_one()
    {
        var tried = Tried();
        var update = Update(tried, Task.TaskStatus.InProgress);
        update.BusinessStatus = new CodeableConcept("https://clinic.example/fhir/homework-state", "ready-for-review");
        Assert.IsType<Submitted>(Assert.Single(update.ToEvents(tried, Client, Now, Resources.Outline).Value!));
    }

    [Fact]
    public void Rejected_declines_what_waits_with_the_reason_that_was_given()
    {
        var proposed = Proposed();
        var update = Update(proposed, Task.TaskStatus.Rejected);
        update.StatusReason = new CodeableConcept { Text = "too much this week" };
        var declined = Assert.IsType<PlanDeclined>(Assert.Single(update.ToEvents(proposed, Client, Now, Resources.Outline).Value!));
        Assert.Equal("too much this week", declined.Reason);
        Assert.IsType<PlanAgreed>(Assert.Single(Update(proposed, Task.TaskStatus.Accepted).ToEvents(proposed, Client, Now, Resources.Outline).Value!));
    }

    [Fact]
    public void What_was_taken_back_is_nothing_that_could_be_completed()
    {
        var tried = Tried();
        var taken = tried.RetractAttempt(tried.Attempts[0].Id, Client, Now + Duration.FromHours(2)).OrThrow();
        var report = Update(taken, Task.TaskStatus.Completed).ToEvents(taken, Client, Now, Resources.Outline);
        Assert.Empty(report.Value!);
        Assert.Equal("fhir/no-attempt", Assert.Single(report.Notes).Code);
    }

    [Fact]
    public void The_table_decides_and_says_why_not()
    {
        var report = Update(Agreed(), Task.TaskStatus.Rejected).ToEvents(Agreed(), Client, Now, Resources.Outline);
        Assert.Empty(report.Value!);
        var note = Assert.Single(report.Notes);
        Assert.Equal("fhir/refused", note.Code);
        Assert.False(string.IsNullOrEmpty(note.Detail));
    }

    [Fact]
    public void An_older_update_and_another_task_are_ignored_with_a_note()
    {
        var tried = Tried();
        var update = Update(tried, Task.TaskStatus.Completed);
        update.LastModified = "2026-03-02T10:00:00+01:00";
        Assert.Equal("fhir/older-update", Assert.Single(update.ToEvents(tried, Client, Now, Resources.Outline, Instant.FromUtc(2026, 3, 2, 9, 0)).Notes).Code);
        Assert.Single(update.ToEvents(tried, Client, Now, Resources.Outline, Instant.FromUtc(2026, 3, 2, 8, 59)).Value!);
        update.LastModified = null;
        Assert.Equal("fhir/older-update", Assert.Single(update.ToEvents(tried, Client, Now, Resources.Outline, Now).Notes).Code);
        Noted(Tried(), static task => task.Id = "hw-other", "fhir/other-task");
    }

    [Theory]
    [InlineData("9999-12-31T23:59:59-12:00")]
    [InlineData("yesterday")]
    public void An_update_whose_time_no_calendar_holds_is_not_read(string time) =>
        Noted(Tried(), task => task.LastModified = time, "fhir/not-read");

    [Fact]
    public void Whatever_else_an_update_says_has_a_note_that_repeats_nothing()
    {
        var tried = Tried();
        var update = Update(tried, Task.TaskStatus.Completed);
        update.Note = [new Annotation { Text = "Anna" }, new Annotation { Text = "Anna" }];
        update.Description = "Anna";
        update.Output =
        [
            new Task.OutputComponent
            {
                Type = new CodeableConcept { Text = "Anna" },
                Value = new ResourceReference("http://elsewhere.example/QuestionnaireResponse/1"),
            },
        ];
        var report = update.ToEvents(tried, Client, Now, Resources.Outline);
        Assert.Equal(
            ["Task.description", "Task.note[0]", "Task.note[1]", "Task.output[0]"],
            report.Notes.Select(static note => note.Path).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Anna", string.Concat(report.Notes), StringComparison.Ordinal);
        Assert.Single(report.Value!);
    }

    [Fact]
    public void A_reason_of_any_length_is_no_burden()
    {
        var update = Update(Proposed(), Task.TaskStatus.Rejected);
        update.StatusReason = new CodeableConcept { Text = new string('x', 5_000) };
        var report = update.ToEvents(Proposed(), Client, Now, Resources.Outline);
        Assert.Null(Assert.IsType<PlanDeclined>(Assert.Single(report.Value!)).Reason);
        Assert.Equal("fhir/text-too-long", Assert.Single(report.Notes).Code);

        update.StatusReason.Text = new string('x', 4_000);
        report = update.ToEvents(Proposed(), Client, Now, Resources.Outline);
        Assert.Equal(update.StatusReason.Text, Assert.IsType<PlanDeclined>(Assert.Single(report.Value!)).Reason);
        Assert.Empty(report.Notes);
    }

    [Fact]
    public void What_is_written_is_read_and_says_nothing_new()
    {
        foreach (
            var cycle in new[]
            {
                Agreed(),
                Tried(),
                Tried().Submit(Client, Now + Duration.FromHours(3)).OrThrow(),
                Tried().Pause(Client, Now + Duration.FromHours(3)).OrThrow(),
            })
        {
            var task = Resources.Of<Task>(cycle.ToBundle(Client, Resources.London, Resources.Outline, Now)).First();
            var report = FhirImport.Read<Task>(Resources.Json(task)).ToEvents(cycle, Client, Now, Resources.Outline);
            Assert.Empty(report.Value!);
            Assert.Equal("fhir/nothing-new", Assert.Single(report.Notes).Code);
        }
    }

    [Fact]
    public void Hostile_and_broken_resources_give_a_code_and_no_content()
    {
        var good = Resources.Json(Update(Agreed(), Task.TaskStatus.Completed));
        foreach (var (json, code) in new (string, string)[]
        {
            ("", "fhir/unreadable"),
            ("Anna", "fhir/unreadable"),
            (good[..^20], "fhir/unreadable"),
            (good[..^1], "fhir/unreadable"),
            ("[", "fhir/unreadable"),
            ("{\"resourceType\":\"Task\",\"contained\":" + new string('[', 63) + new string(']', 63) + "}", "fhir/unreadable"),
            ("{\"resourceType\":\"Task\",\"contained\":" + new string('[', 64) + new string(']', 64) + "}", "fhir/too-large"),
            (good.Replace("\"intent\":\"order\"", "\"intent\":\"Anna\"", StringComparison.Ordinal), "fhir/unreadable"),
            (good.Replace("\"intent\":\"order\"", "\"intent\":\"order\",\"Anna\":1", StringComparison.Ordinal), "fhir/unreadable"),
            (good.Replace("\"intent\":\"order\"", "\"intent\":\"order\",\"intent\":\"plan\"", StringComparison.Ordinal), "fhir/unreadable"),
            (good.Replace("\"intent\":\"order\"", "\"intent\":5", StringComparison.Ordinal), "fhir/unreadable"),
            ("{\"resourceType\":\"Patient\",\"id\":\"Anna\"}", "fhir/unreadable"),
            ("{\"resourceType\":\"Task\",\"contained\":" + new string('[', 1_000) + new string(']', 1_000) + "}", "fhir/too-large"),
            (new string(' ', FhirImport.MaximumLength + 1), "fhir/too-large"),
            ("{\"resourceType\":\"Task\",\"\\ud800\":1}", "fhir/unreadable"),
        })
        {
            var thrown = Assert.Throws<InteropException>(() => FhirImport.Read<Task>(json));
            Assert.Equal(code, thrown.Code);
            Assert.Equal("Task", thrown.Path);
            Assert.DoesNotContain("Anna", thrown.ToString(), StringComparison.Ordinal);
            Assert.Null(thrown.InnerException);
        }
    }

    [Fact]
    public void Broken_tasks_give_a_report_or_a_code_and_nothing_else()
    {
        var tried = Tried();
        var whole = Resources.Json(Resources.Of<Task>(tried.ToBundle(Client, Resources.London, Resources.Outline, Now)).First());
        var random = new Random(20260302);
        const string bytes = "{}[]\",:0 aT\\-é";
        var clock = Stopwatch.StartNew();
        var refused = 0;
        for (var round = 0; round < 1_000; round++)
        {
            var broken = new StringBuilder(whole);
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                var at = random.Next(broken.Length);
                _ =
                    random.Next(2) == 0
                        ? broken.Remove(at, Math.Min(random.Next(1, 20), broken.Length - at))
                        : broken.Insert(at, bytes[random.Next(bytes.Length)]);
            }

            try
            {
                Assert.NotNull(FhirImport.Read<Task>(broken.ToString()).ToEvents(tried, Client, Now, Resources.Outline).Value);
            }
            catch (InteropException exception)
            {
                Assert.StartsWith("fhir/", exception.Code, StringComparison.Ordinal);
                refused++;
            }
        }

        Assert.InRange(refused, 100, 1_000);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), clock.Elapsed.ToString());
    }

    [Fact]
    public void An_answer_from_before_the_plan_was_changed_is_none_to_the_new_one()
    {
        var changed = Proposed().Revise(Proposed().Assignment with { Title = "more" }, Actor.Clinician("k-7"), Now + Duration.FromHours(4)).OrThrow();
        foreach (var status in new[] { Task.TaskStatus.Accepted, Task.TaskStatus.Rejected })
        {
            foreach (var (modified, code) in new (string?, string?)[]
            {
                ("2026-03-02T12:59:58Z", "fhir/older-update"),
                ("2026-03-02T13:00:00Z", null),
                (null, "fhir/plan-not-named"),
                ("2031-03-02T13:00:00Z", "fhir/plan-not-named"),
            })
            {
                var update = Update(changed, status);
                update.LastModified = modified;
                var report = update.ToEvents(changed, Client, Now + Duration.FromHours(5), Resources.Outline);
                Assert.Equal(code, report.Notes.SingleOrDefault()?.Code);
                Assert.Equal(code is null ? 1 : 0, report.Value!.Count);
            }
        }
    }

    [Fact]
    public void The_only_plan_there_ever_was_needs_no_name()
    {
        var update = Update(Proposed(), Task.TaskStatus.Accepted);
        update.LastModified = null;
        Assert.IsType<PlanAgreed>(Assert.Single(update.ToEvents(Proposed(), Client, Now, Resources.Outline).Value!));
    }

    [Fact]
    public void The_status_of_an_earlier_yes_is_none_to_a_change_and_the_changes_name_is()
    {
        var changed = Agreed().Revise(Agreed().Assignment with { Title = "more" }, Actor.Clinician("k-7"), Now + Duration.FromHours(4)).OrThrow();
        var later = Now + Duration.FromHours(5);
        foreach (
            var from in new[]
            {
                changed,
                changed
                    .RecordAttempt(
                        new()
                        {
                            Id = AttemptId.New(Now),
                            PerformedAt = Now,
                            Outcome = AttemptOutcome.Done,
                        },
                        Client,
                        later)
                    .OrThrow(),
            })
        {
            var written = Resources.Of<Task>(from.ToBundle(Client, Resources.London, Resources.Outline, later)).First();
            written.LastModified = "2026-03-02T13:30:00Z";
            Assert.Equal("fhir/plan-not-named", NotesOfAccepted(written, from, later));
            written.BusinessStatus = new CodeableConcept($"{Resources.Outline.CodeSystemBase.ToString().TrimEnd('/')}/homework-state", "assigned");
            Assert.Equal("fhir/plan-not-named", NotesOfAccepted(written, from, later));

            var waiting = Assert.Single(written.Extension);
            var answered = waiting.Url!.Replace("waiting", "answered", StringComparison.Ordinal);
            written.LastModified = null;
            written.Extension.Add(new Extension(answered, new Id("ev-0195a000-0000-7000-8000-00000000a009")));
            Assert.Equal("fhir/older-update", NotesOfAccepted(written, from, later));
            written.Extension[1] = new Extension(answered, waiting.Value!);
            Assert.Equal("", NotesOfAccepted(written, from, later));
            Assert.Equal(
                changed.WaitingRevision!.Id,
                Assert
                    .IsType<PlanAgreed>(Assert.Single(FhirImport.Read<Task>(Resources.Json(written)).ToEvents(from, Client, later, Resources.Outline).Value!))
                    .Revision);
        }
    }

    [Fact]
    public void The_date_of_a_yes_is_that_of_the_client()
    {
        var late = Instant.FromUtc(2026, 3, 3, 3, 0);
        var update = Update(Proposed(), Task.TaskStatus.Accepted)
            .ToEvents(Proposed(), Client, late, Resources.Outline, zone: DateTimeZoneProviders.Tzdb["America/New_York"]);
        Assert.Equal(new LocalDate(2026, 3, 2), Assert.IsType<PlanAgreed>(Assert.Single(update.Value!)).On);
    }

    [Fact]
    public void Many_outputs_of_many_attempts_are_looked_up_and_not_searched_for()
    {
        var cycle = Agreed();
        for (var i = 0; i < 3_000; i++)
        {
            cycle = cycle.RecordAttempt(new() { Id = AttemptId.New(Now), PerformedAt = Now, Outcome = AttemptOutcome.Partly }, Client, Now).OrThrow();
        }

        var update = Update(cycle, Task.TaskStatus.InProgress);
        update.Output =
        [
            .. Enumerable.Repeat(
                new Task.OutputComponent { Type = new CodeableConcept("s", "c"), Value = new ResourceReference("QuestionnaireResponse/other") },
                5_000),
        ];
        _ = cycle.Attempts.Count;
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(5_001, update.ToEvents(cycle, Client, Now, Resources.Outline).Notes.Count);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 100_000_000);
    }

    private static string NotesOfAccepted(Task task, HomeworkCycle cycle, Instant now)
    {
        task.Status = Task.TaskStatus.Accepted;
        return string.Join(
            ' ',
            FhirImport.Read<Task>(Resources.Json(task)).ToEvents(cycle, Client, now, Resources.Outline).Notes.Select(static note => note.Code));
    }

    private static void Noted(HomeworkCycle cycle, Action<Task> change, string code)
    {
        var update = Update(cycle, Task.TaskStatus.Accepted);
        change(update);
        var report = update.ToEvents(cycle, Client, Now, Resources.Outline);
        Assert.Empty(report.Value!);
        Assert.Equal(code, Assert.Single(report.Notes).Code);
    }

    private static Task Update(HomeworkCycle cycle, Task.TaskStatus status) =>
        new()
        {
            Id = "hw-" + cycle.Id,
            Status = status,
            Intent = Task.TaskIntent.Order,
            LastModified = "2026-03-02T12:00:00Z",
        };

    private static HomeworkCycle Proposed() =>
        HomeworkCycle
            .Propose(
                new()
                {
                    Id = AssignmentId.Parse("0195a000-0000-7000-8000-00000000a001"),
                    Client = new("c-42"),
                    Clinician = new("k-7"),
                    Task = new MoodLogTask(),
                },
                Actor.Clinician("k-7"),
                Now,
                HomeworkCatalog.BuiltIn)
            .OrThrow();

    private static HomeworkCycle Agreed() => Proposed().Agree(Client, Now).OrThrow();

    private static HomeworkCycle Tried() => Agreed().RecordAttempt(
        new() { Id = AttemptId.New(Now), PerformedAt = Now, Outcome = AttemptOutcome.Partly }, Client, Now + Duration.FromHours(1)).OrThrow();
}
