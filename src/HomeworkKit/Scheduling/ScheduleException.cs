namespace HomeworkKit.Scheduling;

/// <summary>Thrown when an impossible schedule is built: an end before its start, no times, an unknown zone.</summary>
/// <remarks>
/// It holds the first problem's code and place, never a value. A schedule that was read from elsewhere is judged by <see cref="HomeworkSchedule.FindProblems"/>
/// instead.
/// </remarks>
public sealed class ScheduleException : ArgumentException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="problem">What is wrong.</param>
    public ScheduleException(ScheduleProblem problem)
        : base(ScheduleMessages.Refused)
    {
        Code = problem.Code;
        Path = problem.Path;
    }

    /// <summary>The stable code, one of <see cref="ScheduleCodes"/>.</summary>
    public string Code { get; }

    /// <summary>The member that is wrong, as JSON names it.</summary>
    public string Path { get; }
}
