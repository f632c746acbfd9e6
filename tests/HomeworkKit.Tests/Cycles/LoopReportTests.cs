using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

public sealed class LoopReportTests
{
    private static readonly SessionRecord Session = new() { Session = new("visit-3"), Client = new("c-42"), StartedAt = Now + Duration.FromDays(7) };

    [Fact]
    public void It_shows_what_the_clinician_did_beside_what_the_client_did()
    {
        var cycle = HomeworkCycle.Propose(Plan with { Agreement = new Agreement { Rationale = "why" } }, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow()
            .Agree(Clinician, Now, agreed: AgreementMode.InSession).OrThrow()
            .RecordAttempt(Attempt(1), Client, Now).OrThrow()
            .RecordAttempt(Attempt(2, AttemptOutcome.Partly), Client, Now).OrThrow()
            .RecordAttempt(Attempt(3, AttemptOutcome.NotDone), Client, Now).OrThrow()
            .RecordAttempt(Attempt(4) with { Setting = Setting.InSession }, Clinician, Now).OrThrow()
            .RecordAttempt(Attempt(5), Client, Now).OrThrow().RetractAttempt(AttemptNumber(5), Client, Now).OrThrow()
            .RecordAttempt(Attempt(6) with { PerformedAt = Session.StartedAt }, Client, Session.StartedAt).OrThrow()
            .AskForHelp(Client, Now).OrThrow().AnswerHelp(Clinician, Now).OrThrow().AskForHelp(Client, Now).OrThrow();
        var report = SessionHomeworkReport.Of(Session with { Reviewed = [Homework], Set = [Homework], Rehearsed = [Homework] }, [cycle]);
        var line = Assert.Single(report.Lines);
        Assert.Equal((Homework, true, (AgreementMode?)AgreementMode.InSession), (line.Assignment, line.RationaleGiven, line.Agreed));
        Assert.Equal((true, true, true), (line.ReviewedInSession, line.SetInSession, line.RehearsedInSession));
        Assert.Equal((2, 1, 1), (line.HelpAsked, line.HelpAnswered, line.HelpOpen));
        Assert.Equal((1, 1, 1), (line.Done, line.Partly, line.NotDone));
        Assert.False(report.NoneSetOnPurpose);
        Assert.Equal(report, SessionHomeworkReport.Of(Session with { Reviewed = [Homework], Set = [Homework], Rehearsed = [Homework] }, [cycle]));
    }

    [Fact]
    public void It_counts_from_the_last_session_on()
    {
        var line = Assert.Single(SessionHomeworkReport.Of(Session, [InProgress.AskForHelp(Client, Now).OrThrow()], since: Now + Duration.FromHours(1)).Lines);
        Assert.Equal((0, 0, 1), (line.Done, line.HelpAsked, line.HelpOpen));
    }

    [Fact]
    public void It_has_what_is_open_or_was_touched_of_this_client()
    {
        Assert.Empty(SessionHomeworkReport.Of(Session, [Proposed, Completed, Ended]).Lines);
        Assert.Single(SessionHomeworkReport.Of(Session, [Assigned]).Lines);
        Assert.Single(
            SessionHomeworkReport.Of(Session with { NotReviewed = [new NotReviewed { Assignment = Homework, Because = "no time" }] }, [Completed]).Lines);
        Assert.Single(SessionHomeworkReport.Of(Session with { Set = [Homework] }, [Proposed]).Lines);
        Assert.Empty(SessionHomeworkReport.Of(Session with { Client = new("c-43") }, [Assigned]).Lines);
    }

    [Fact]
    public void What_was_done_offline_is_in_the_report_after_it_arrived_and_in_no_other()
    {
        // Each attempt, however it is dated, arrives after one of three sessions; the last of them twice, and one of those under an id that is there already.
        var random = new Random(17);
        for (var round = 0; round < 200; round++)
        {
            var cycle = Assigned;
            List<SessionRecord> sessions = [];
            var made = 0;
            for (var visit = 0; visit < 4; visit++)
            {
                for (var i = random.Next(4); i > 0; i--)
                {
                    var attempt = Attempt(++made, (AttemptOutcome)random.Next(3)) with { PerformedAt = Now + Duration.FromHours(random.Next(-500, 2_000)) };
                    cycle = cycle.Apply(Recorded(1_000 - made, attempt)).OrThrow();
                    if (random.Next(3) == 0)
                    {
                        cycle = cycle.Apply(Recorded(500 - made, attempt with { Noticed = "again" })).OrThrow();
                    }
                }

                sessions.Add(
                    Session with
                    {
                        Session = new($"visit-{visit}"),
                        StartedAt = Now + Duration.FromDays(7 * (visit + 1)),
                        Seen = SessionDigest.For([cycle], Clinician, Now, HomeworkKit.Adherence.AdherenceContext.Utc).Seen,
                    });
            }

            var reports = sessions
                .Select(
                    (session, place) =>
                        place == 0 ? SessionHomeworkReport.Of(session, [cycle]) : SessionHomeworkReport.Of(session, [cycle], sessions[place - 1]))
                .ToArray();
            Assert.Equal(made, reports.Sum(static report => report.Lines.Sum(static line => line.Done + line.Partly + line.NotDone)));
            Assert.All(reports, static report => Assert.False(report.GoesByTime));
            Assert.Equal(
                cycle.Attempts.Count(static attempt => attempt.Attempt.Outcome == AttemptOutcome.Partly),
                reports.Sum(static report => report.Lines.Sum(static line => line.Partly)));
        }
    }

    [Fact]
    public void Late_work_for_homework_that_has_ended_has_a_line_and_old_records_are_told_apart()
    {
        var seen = Session with { Seen = [new SeenCycle { Assignment = Homework, Events = Completed.Version }] };
        var late = Completed.RecordAttempt(Attempt(7) with { PerformedAt = Now - Duration.FromDays(3) }, Client, Now).OrThrow();
        var next = Session with
        {
            Session = new("visit-4"),
            StartedAt = Session.StartedAt + Duration.FromDays(7),
            Seen = [new SeenCycle { Assignment = Homework, Events = late.Version }],
        };
        Assert.Equal(1, Assert.Single(SessionHomeworkReport.Of(next, [late], seen).Lines).Done);
        Assert.Empty(SessionHomeworkReport.Of(next, [Completed], seen).Lines);
        Assert.True(SessionHomeworkReport.Of(next, [late], Session).GoesByTime);
        Assert.True(SessionHomeworkReport.Of(Session, [late], seen).GoesByTime);
    }

    [Fact]
    public void Setting_none_is_a_decision_only_where_somebody_says_why()
    {
        Assert.True(SessionHomeworkReport.Of(Session with { NoneSetBecause = "a hard week" }, []).NoneSetOnPurpose);
        Assert.False(SessionHomeworkReport.Of(Session, []).NoneSetOnPurpose);
        Assert.False(SessionHomeworkReport.Of(Session with { NoneSetBecause = "a hard week", Set = [Homework] }, []).NoneSetOnPurpose);
    }
}
