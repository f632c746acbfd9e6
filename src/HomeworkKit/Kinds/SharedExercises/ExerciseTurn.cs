namespace HomeworkKit.Kinds;

/// <summary>One turn of speaking, while the other listens and says back what they heard (Markman, Stanley and Blumberg).</summary>
public sealed record ExerciseTurn : ContentRecord
{
    /// <summary>Gets who spoke.</summary>
    public required ExerciseSpeaker Speaker { get; init; }

    /// <summary>Gets how long.</summary>
    public Minutes? MinutesSpent { get; init; }

    /// <summary>Gets a value indicating whether the speaker felt that what was said back was what they meant.</summary>
    public bool? ParaphraseFitted { get; init; }
}
