using HomeworkKit.Events;
using HomeworkKit.Kinds;

namespace HomeworkKit.Conformance.Steps;

/// <summary>Turns a step of a request into an event, with whatever content the step needs.</summary>
internal static class StepEvents
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly AssignmentId Homework = new(new Guid(1, 0, 0x7000, 0x80, 1, 0, 0, 0, 0, 0, 0));
    private static readonly AssignmentId NextHomework = new(new Guid(2, 0, 0x7000, 0x80, 1, 0, 0, 0, 0, 0, 0));

    private static readonly Assignment FirstPlan = new()
    {
        Id = Homework,
        Client = new("client"),
        Clinician = new("clinician"),
        Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Seven },
    };

    internal static CycleEvent Make(Request step, EventId id, HomeworkCycle? cycle)
    {
        var by = ActorOf(step);
        var agreed = step.OptionalWord<AgreementMode>("agreed");
        var (revision, plan) = (RevisionOf(step, cycle), FirstPlan with { Title = id.ToString() });
        var latest = cycle?.Attempts.LastOrDefault(attempt => attempt.By == by);
        return step.Text("do") switch
        {
            "propose" => new HomeworkProposed
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
                Plan = FirstPlan,
                Table = CycleTable.Standard.Version,
            },
            "revise" => new PlanRevised
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
                Plan = plan,
                Agreed = agreed,
            },
            "agree" => new PlanAgreed
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
                Revision = revision,
                Agreed = agreed ?? AgreementMode.ByClient,
            },
            "decline" => new PlanDeclined
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
                Revision = revision,
            },
            "record-attempt" => new AttemptRecorded
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
                Attempt = NewAttempt(step, id),
            },
            "continue-attempt" => new AttemptContinued
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
                Attempt = Changed(step, latest),
                Follows = latest?.Versions[^1].Event,
            },
            "amend-attempt" => new AttemptAmended
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
                Attempt = Changed(step, latest),
                Follows = latest?.Versions[^1].Event,
            },
            "retract-attempt" => new AttemptRetracted
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
                Attempt = latest?.Id ?? default,
            },
            "submit" => new Submitted
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
            },
            "close-window" => new WindowClosed
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
            },
            "return" => new Returned
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
            },
            "review" => ReviewOf(step, id, by, agreed, plan),
            "pause" => new Paused
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
            },
            "resume" => new Resumed
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
            },
            "stop" => new Stopped
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
            },
            "reopen" => new Reopened
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
                Agreed = agreed,
            },
            "ask-for-help" => new HelpAsked
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
                Text = "How does this go?",
            },
            "answer-help" => new HelpAnswered
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
                Text = "Like this.",
                Answers = cycle?.OpenHelp ?? [],
            },
            "comment" => new Commented
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
                Text = "A comment.",
            },
            "share" => new ContentShared
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
                With = Audience.Supporter,
            },
            "unshare" => new ContentUnshared
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
                With = Audience.Supporter,
            },
            "attach" => new Attached
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
                Attachment = new AttachmentRef { Key = "file-1" },
            },
            "raise-concern" => new ConcernRaised
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
                Concern = new SafetyConcern { Category = ConcernCategory.Other },
            },
            "acknowledge-concern" => new ConcernAcknowledged
            {
                Id = id,
                Assignment = Homework,
                By = by,
                At = Now,
                Acknowledges = cycle?.OpenConcerns ?? [],
            },
            _ => throw new RequestException(ConformanceCodes.UnknownValue, ConformanceMessages.UnknownValue + "do"),
        };
    }

    private static Actor ActorOf(Request step) => step.Word<ActorRole>("by") switch
    {
        ActorRole.Client => Actor.Client("client"),
        ActorRole.Clinician => Actor.Clinician("clinician"),
        ActorRole.Supporter => Actor.Supporter("supporter"),
        _ => Actor.System,
    };

    private static EventId RevisionOf(Request step, HomeworkCycle? cycle) =>
        step.OptionalText("revision") is { } name ? StepIds.Of(name)
        : cycle?.State == CycleState.Proposed ? cycle.Plan.Id
        : cycle?.WaitingRevision?.Id ?? default;

    private static Attempt NewAttempt(Request step, EventId id) => new()
    {
        Id = new AttemptId(id.Value),
        PerformedAt = Now,
        Outcome = step.OptionalWord<AttemptOutcome>("outcome") ?? AttemptOutcome.Done,
        Setting = step.OptionalWord<Setting>("setting") ?? Setting.BetweenSessions,
        Entry = new ThoughtRecord { Situation = "A situation." },
    };

    // Without an attempt to go on from, the event names none, and the library says what it thinks of that.
    private static Attempt Changed(Request step, RecordedAttempt? latest)
    {
        var attempt = latest?.Attempt
            ?? new Attempt
            {
                Id = default,
                PerformedAt = Now,
                Outcome = AttemptOutcome.Done,
            };
        return attempt with
        {
            Outcome = step.OptionalWord<AttemptOutcome>("outcome") ?? attempt.Outcome,
            Setting = step.OptionalWord<Setting>("setting") ?? attempt.Setting,
        };
    }

    private static Reviewed ReviewOf(Request step, EventId id, Actor by, AgreementMode? agreed, Assignment plan)
    {
        var decision = step.Word<ReviewDecision>("decision");
        return new Reviewed
        {
            Id = id,
            Assignment = Homework,
            By = by,
            At = Now,
            Decision = decision,
            Review = new Review { Next = decision == ReviewDecision.Replace ? NextHomework : null },
            Plan = decision is ReviewDecision.StepUp or ReviewDecision.StepDown or ReviewDecision.Adapt ? plan : null,
            Agreed = agreed,
        };
    }
}
