namespace HomeworkKit.Programmes;

/// <summary>What the decisions of an enrolment come to at a moment.</summary>
internal sealed class EnrolmentHistory
{
    private readonly Dictionary<string, StepDecision>? _steps;

    internal EnrolmentHistory(Enrolment enrolment, Instant now)
    {
        if (enrolment.Decisions.Count == 0)
        {
            return;
        }

        _steps = new(StringComparer.Ordinal);
        var decisions = enrolment
            .Decisions.Where(decision => decision.At <= now && decision.MayBeMadeIn(enrolment))
            .OrderBy(static decision => decision.At)
            .ThenBy(static decision => decision.Decision)
            .ThenBy(static decision => decision.Step, StringComparer.Ordinal)
            .ThenBy(static decision => decision.KeepsDates);
        foreach (var decision in decisions)
        {
            Add(decision);
        }
    }

    internal bool IsEnded { get; private set; }

    internal bool ProposesForClient { get; private set; }

    internal List<ProgrammePause> Pauses { get; } = [];

    internal bool IsPaused => Pauses.Count > 0 && Pauses[^1].Until is null;

    internal StepDecision Of(string step) => _steps?.GetValueOrDefault(step) ?? StepDecision.None;

    private void Add(EnrolmentDecision decision)
    {
        switch (decision.Decision)
        {
            case EnrolmentDecisionKind.Pause when !IsPaused:
                Pauses.Add(new ProgrammePause(decision.At, null, decision.KeepsDates));
                break;
            case EnrolmentDecisionKind.Resume when IsPaused:
                Pauses[^1] = Pauses[^1] with { Until = decision.At };
                break;
            case EnrolmentDecisionKind.ProposeForMe:
                ProposesForClient = true;
                break;
            case EnrolmentDecisionKind.End:
                IsEnded = true;
                break;
            default:
                if (decision is { NeedsStep: true, Step: { } step })
                {
                    var before = Of(step);
                    _steps![step] = new StepDecision(
                        decision.Decision,
                        decision.At,
                        before.Run + (decision.Decision == EnrolmentDecisionKind.RepeatStep ? 1 : 0));
                }

                break;
        }
    }
}
