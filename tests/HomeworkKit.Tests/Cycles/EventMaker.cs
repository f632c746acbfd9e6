using HomeworkKit.Events;

namespace HomeworkKit.Tests.Cycles;

/// <summary>Makes an event for any trigger, with the content that the trigger needs.</summary>
internal sealed record EventMaker
{
    public required EventId Id { get; init; }

    public required Actor By { get; init; }

    public required Instant At { get; init; }

    public AgreementMode? Agreed { get; init; }

    public Setting Setting { get; init; }

    public string Title { get; init; } = "changed";

    public LocalDate? From { get; init; }

    public AttemptId? Attempt { get; init; }

    public Duration Since { get; init; }

    internal CycleEvent Make(CycleTrigger trigger, HomeworkCycle cycle)
    {
        var plan = cycle.Assignment with { Title = Title };
        var putForward = (cycle.State == CycleState.Proposed ? cycle.Plan : cycle.WaitingRevision)?.Id ?? Loop.Event(1);
        var attempt = new Attempt
        {
            Id = Attempt
                ?? (
                    trigger == CycleTrigger.RecordAttempt ? AttemptId.From(Id.Value)
                    : cycle.Attempts is [.., var latest] ? latest.Id
                    : Loop.AttemptNumber(1)),
            Round = cycle.Round,
            PerformedAt = At - Since,
            Outcome = AttemptOutcome.Partly,
            Setting = Setting,
        };
        var (id, assignment, by, at) = (Id, cycle.Id, By, At);
        return trigger switch
        {
            CycleTrigger.Propose => new HomeworkProposed
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                Plan = plan,
                Table = CycleTable.Standard.Version,
            },
            CycleTrigger.Revise => new PlanRevised
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                Plan = plan,
                Agreed = Agreed,
                EffectiveFrom = From,
            },
            CycleTrigger.Agree => new PlanAgreed
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                Revision = putForward,
                Agreed = Agreed ?? AgreementMode.ByClient,
            },
            CycleTrigger.Decline => new PlanDeclined
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                Revision = putForward,
            },
            CycleTrigger.RecordAttempt => new AttemptRecorded
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                Attempt = attempt,
            },
            CycleTrigger.Submit => new Submitted
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
            },
            CycleTrigger.CloseWindow => new WindowClosed
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
            },
            CycleTrigger.Return => new Returned
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
            },
            CycleTrigger.Pause => new Paused
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                ReturnsOn = From,
            },
            CycleTrigger.Resume => new Resumed
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
            },
            CycleTrigger.Stop => new Stopped
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
            },
            CycleTrigger.Reopen => new Reopened
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                Agreed = Agreed,
            },
            CycleTrigger.AskForHelp => new HelpAsked
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
            },
            CycleTrigger.AnswerHelp => new HelpAnswered
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                Answers = cycle.OpenHelp,
            },
            CycleTrigger.Comment => new Commented
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                Text = "...",
            },
            CycleTrigger.ContinueAttempt => new AttemptContinued
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                Attempt = attempt,
            },
            CycleTrigger.AmendAttempt => new AttemptAmended
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                Attempt = attempt,
            },
            CycleTrigger.RetractAttempt => new AttemptRetracted
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                Attempt = attempt.Id,
            },
            CycleTrigger.EraseAttempt => new AttemptErased
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                Attempt = attempt.Id,
                Agreed = Agreed,
            },
            CycleTrigger.Share => new ContentShared
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                With = Audience.Partner,
            },
            CycleTrigger.Unshare => new ContentUnshared
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                With = Audience.Partner,
            },
            CycleTrigger.Attach => new Attached
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                Attachment = new AttachmentRef { Key = "file" },
            },
            CycleTrigger.RaiseConcern => new ConcernRaised
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                Concern = new SafetyConcern { Category = ConcernCategory.Other },
            },
            CycleTrigger.AcknowledgeConcern => new ConcernAcknowledged
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                Acknowledges = cycle.OpenConcerns,
            },
            CycleTrigger.HandOver => new HandedOver
            {
                Id = id,
                Assignment = assignment,
                By = by,
                At = at,
                To = new(cycle.Assignment.Clinician?.Value == "k-8" ? "k-9" : "k-8"),
                Agreed = Agreed,
            },
            _ => Review(trigger, cycle, plan),
        };
    }

    private Reviewed Review(CycleTrigger trigger, HomeworkCycle cycle, Assignment plan)
    {
        var decision = Enum.GetValues<ReviewDecision>().Single(decision => "Review" + decision == trigger.ToString());
        return new Reviewed
        {
            Id = Id,
            Assignment = cycle.Id,
            By = By,
            At = At,
            Decision = decision,
            Agreed = Agreed,
            Plan = decision is ReviewDecision.StepUp or ReviewDecision.StepDown or ReviewDecision.Adapt ? plan : null,
            Review = new Review { Next = decision == ReviewDecision.Replace ? AssignmentId.From(Loop.Number(0xA552)) : null },
        };
    }
}
