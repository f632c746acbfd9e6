namespace HomeworkKit.Programmes;

/// <summary>After a session that took place or is taken to have: one whose time has come and that was not called off.</summary>
/// <remarks>A session that moves takes the step along as long as it was not put forward. Without such a session the step waits.</remarks>
public sealed partial record AfterSession : ReleaseRule
{
    /// <summary>Gets which session.</summary>
    /// <value>1 to 200: 1 is the first session on the local date of the start or later. Sessions that are called off are not counted.</value>
    public required int Session { get; init; }

    /// <summary>Gets how many days after.</summary>
    /// <value>0 to 60; 0 is the day of the session.</value>
    public required int Days { get; init; }

    /// <summary>Gets the local time of day.</summary>
    /// <value>Null for that of the session.</value>
    public LocalTime? Time { get; init; }

    private protected override void Closed()
    {
    }
}
