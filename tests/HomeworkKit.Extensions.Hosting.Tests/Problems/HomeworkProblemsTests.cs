using HomeworkKit.Kinds;
using HomeworkKit.Serialization;
using HomeworkKit.Storage;
using HomeworkKit.Validation;
using Microsoft.AspNetCore.Http;

namespace HomeworkKit.Extensions.Hosting.Tests.Problems;

public sealed class HomeworkProblemsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 12, 0);

    [Theory]
    [InlineData(JsonProblemCodes.UnknownKind, 400)]
    [InlineData(JsonProblemCodes.TooDeep, 400)]
    [InlineData(JsonProblemCodes.TooLarge, 413)]
    public void A_problem_of_JSON_tells_code_and_path(string code, int status)
    {
        var problem = HomeworkProblems.Of(new JsonProblem(code, "$.plan.task"));

        Assert.Equal(status, problem.Status);
        Assert.Equal(code, problem.Extensions["code"]);
        Assert.Equal("$.plan.task", problem.Extensions["path"]);
        Assert.Equal("urn:homeworkkit:problem:" + code.Replace('/', ':'), problem.Type);
    }

    [Fact]
    public void A_refusal_for_the_role_is_forbidden_and_says_what_is_permitted()
    {
        var refused = Assert.IsType<Refused>(Proposed().Review(HomeworkKit.ReviewDecision.Complete, new HomeworkKit.Review(), Actor.Client("c-1"), Now));
        var inState = HomeworkProblems.Of(refused);
        var byRole = HomeworkProblems.Of(Assert.IsType<Refused>(Proposed().Decline(Actor.Clinician("k-1"), Now)));

        Assert.Equal(StatusCodes.Status409Conflict, inState.Status);
        Assert.Equal(CycleCodes.NotFromHere, inState.Extensions["code"]);
        Assert.Equal(StatusCodes.Status403Forbidden, byRole.Status);
        Assert.Contains(CycleTrigger.Agree, Assert.IsAssignableFrom<IReadOnlyList<CycleTrigger>>(inState.Extensions["permitted"]));
    }

    [Fact]
    public void A_refusal_for_what_the_event_itself_says_is_unprocessable()
    {
        var attempt = new Attempt { Id = AttemptId.New(Now), PerformedAt = Now, EndedAt = Now - Duration.FromHours(1), Outcome = AttemptOutcome.Done };
        var refused = Assert.IsType<Refused>(Proposed().RecordAttempt(attempt, Actor.Client("c-1"), Now));

        Assert.Equal(StatusCodes.Status422UnprocessableEntity, HomeworkProblems.Of(refused).Status);
    }

    [Fact]
    public void A_report_tells_its_errors_with_their_places_in_the_body()
    {
        var rule = Rule.Error("test/not-both", "Not both.");
        var report = ValidationReport.Of(rule, "emotions[0].after").And(ValidationReport.Of(Rule.Missing("test/blank", "Blank."), "situation"));

        var problem = HomeworkProblems.Of(report, "$.events[0].attempt.entry");

        Assert.Equal(StatusCodes.Status422UnprocessableEntity, problem.Status);
        var finding = Assert.Single(Assert.IsAssignableFrom<IReadOnlyList<ProblemFinding>>(problem.Extensions["findings"]));
        Assert.Equal(new ProblemFinding("test/not-both", "$.events[0].attempt.entry.emotions[0].after", "Not both.", FindingTier.Error), finding);
    }

    [Fact]
    public void Each_kind_of_trouble_with_a_store_has_its_status()
    {
        var id = AssignmentId.New(Now);
        var conflict = HomeworkProblems.Of(new HomeworkConflictException(id, 2, 3));

        Assert.Equal(StatusCodes.Status409Conflict, conflict.Status);
        Assert.Equal(3, conflict.Extensions["currentVersion"]);
        Assert.Equal(409, HomeworkProblems.Of(new HomeworkDuplicateEventException(id, EventId.New(Now))).Status);
        Assert.Equal(422, HomeworkProblems.Of(new HomeworkHistoryException(StoreCodes.OtherAssignment, id)).Status);
        Assert.Equal(503, HomeworkProblems.Of(new HomeworkStoreUnavailableException(StoreCodes.Locked, isTransient: true)).Status);
        Assert.Equal(500, HomeworkProblems.Of(new HomeworkContentException(StoreCodes.Corrupted)).Status);
        Assert.Equal(500, HomeworkProblems.Of(new HomeworkSchemaException(StoreCodes.NewerSchema, 9, 1)).Status);
    }

    [Fact]
    public void An_exception_of_the_hosts_own_is_left_to_the_host() => Assert.Null(HomeworkProblems.Of(new InvalidOperationException("SENTINEL")));

    private static HomeworkCycle Proposed() =>
        HomeworkCycle
            .Propose(
                new Assignment
                {
                    Id = AssignmentId.New(Now),
                    Client = new("c-1"),
                    Clinician = new("k-1"),
                    Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three },
                },
                Actor.Clinician("k-1"),
                Now,
                HomeworkCatalog.BuiltIn)
            .OrThrow();
}
