namespace HomeworkKit.Scheduling;

/// <summary>When an occurrence can be answered on time: from some while before it is due to some while after.</summary>
/// <remarks>
/// Half-open: the moment of opening belongs to it, the moment of closing does not. Where a schedule names no window, it is the occurrence's whole local day.
/// </remarks>
public sealed partial record CompletionWindow : ContentRecord
{
    /// <summary>How long before the due time it opens.</summary>
    /// <value>0 to 366 days of elapsed time.</value>
    public required Duration OpensBefore { get; init; }

    /// <summary>How long after the due time it closes.</summary>
    /// <value>0 to 366 days of elapsed time; not zero if <see cref="OpensBefore"/> is.</value>
    public required Duration ClosesAfter { get; init; }

    /// <summary>Makes a window from whole minutes.</summary>
    /// <param name="opensBefore">Minutes before the due time.</param>
    /// <param name="closesAfter">Minutes after it.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ScheduleException">A number is negative or too large, or both are zero.</exception>
    public static CompletionWindow OfMinutes(int opensBefore, int closesAfter)
    {
        var window = new CompletionWindow { OpensBefore = Duration.FromMinutes(opensBefore), ClosesAfter = Duration.FromMinutes(closesAfter) };
        return window.IsValid ? window : throw new ScheduleException(ScheduleProblems.WindowOutOfRange);
    }

    internal bool IsValid =>
        OpensBefore >= Duration.Zero && ClosesAfter >= Duration.Zero
        && OpensBefore <= ScheduleLimits.Window && ClosesAfter <= ScheduleLimits.Window
        && OpensBefore + ClosesAfter > Duration.Zero;
}
