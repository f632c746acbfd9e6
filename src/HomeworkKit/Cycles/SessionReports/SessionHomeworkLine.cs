namespace HomeworkKit;

/// <summary>One assignment in a <see cref="SessionHomeworkReport"/>.</summary>
public sealed partial record SessionHomeworkLine
{
    private SessionHomeworkLine()
    {
    }

    /// <summary>Gets the assignment.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Gets a value indicating whether the plan has a rationale.</summary>
    public required bool RationaleGiven { get; init; }

    /// <summary>Gets how the client's yes was given.</summary>
    /// <value>Null while there is none.</value>
    public AgreementMode? Agreed { get; init; }

    /// <summary>Gets a value indicating whether the session looked at it.</summary>
    public required bool ReviewedInSession { get; init; }

    /// <summary>Gets a value indicating whether the session set it.</summary>
    public required bool SetInSession { get; init; }

    /// <summary>Gets a value indicating whether the session rehearsed it.</summary>
    public required bool RehearsedInSession { get; init; }

    /// <summary>Gets how often help was asked for.</summary>
    public required int HelpAsked { get; init; }

    /// <summary>Gets how often the clinician answered.</summary>
    public required int HelpAnswered { get; init; }

    /// <summary>Gets how many calls for help still wait.</summary>
    public required int HelpOpen { get; init; }

    /// <summary>Gets how many attempts between sessions were done.</summary>
    public required int Done { get; init; }

    /// <summary>Gets how many attempts between sessions were done in part.</summary>
    public required int Partly { get; init; }

    /// <summary>Gets how many times the client said what got in the way instead.</summary>
    public required int NotDone { get; init; }

    internal static SessionHomeworkLine Of(HomeworkCycle cycle, SessionReportPeriod period)
    {
        var arrived = period.In(cycle);
        return new SessionHomeworkLine
        {
            Assignment = cycle.Id,
            RationaleGiven = !string.IsNullOrWhiteSpace(cycle.Assignment.Agreement?.Rationale),
            Agreed = cycle.PlansInEffect.Count > 0 ? cycle.PlansInEffect[^1].Agreed : null,
            ReviewedInSession = period.IsReviewed(cycle.Id),
            SetInSession = period.IsSet(cycle.Id),
            RehearsedInSession = period.IsRehearsed(cycle.Id),
            HelpAsked = arrived.HelpAsked,
            HelpAnswered = arrived.HelpAnswered,
            HelpOpen = cycle.OpenHelp.Count,
            Done = arrived.Attempts.Count(static attempt => attempt.Attempt.Outcome == AttemptOutcome.Done),
            Partly = arrived.Attempts.Count(static attempt => attempt.Attempt.Outcome == AttemptOutcome.Partly),
            NotDone = arrived.Attempts.Count(static attempt => attempt.Attempt.Outcome == AttemptOutcome.NotDone),
        };
    }
}
