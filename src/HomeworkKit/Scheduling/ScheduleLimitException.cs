namespace HomeworkKit.Scheduling;

/// <summary>Thrown when a query spans more time than a schedule answers: more than a hundred years in which it has occurrences.</summary>
public sealed class ScheduleLimitException : ArgumentException
{
    /// <summary>Makes the exception.</summary>
    public ScheduleLimitException()
        : base(ScheduleMessages.QueryTooLong)
    {
    }

    /// <summary>The stable code: <see cref="ScheduleCodes.QueryTooLong"/>.</summary>
    public string Code { get; } = ScheduleCodes.QueryTooLong;
}
