namespace HomeworkKit.Extensions.Hosting;

/// <summary>How the worker looks for pauses that have ended and for plans whose time is over.</summary>
public sealed class UpkeepOptions
{
    /// <summary>Gets or sets how long it waits between two looks.</summary>
    /// <value>More than zero; 5 minutes by default.</value>
    public TimeSpan Every { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Gets or sets how long after its last window the time of a plan is closed.</summary>
    /// <value>Zero or more; 24 hours by default, as long as an attempt can still be late.</value>
    public TimeSpan CloseAfter { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Gets or sets after what time homework is looked at again though nothing in it changed: sessions move, people travel.</summary>
    /// <value>More than zero; 1 hour by default.</value>
    public TimeSpan LookAgain { get; set; } = TimeSpan.FromHours(1);

    internal bool IsSound => Every > TimeSpan.Zero && CloseAfter >= TimeSpan.Zero && LookAgain > TimeSpan.Zero;
}
