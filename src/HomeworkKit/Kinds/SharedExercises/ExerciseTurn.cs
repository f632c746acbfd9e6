namespace HomeworkKit.Kinds;

/// <summary>One turn of speaking, while the other listens and says back what they heard (Markman, Stanley and Blumberg).</summary>
public sealed partial record ExerciseTurn : ContentRecord
{
    /// <summary>Gets who spoke.</summary>
    public required ExerciseSpeaker Speaker { get; init; }

    /// <summary>Gets how long.</summary>
    public Minutes? MinutesSpent { get; init; }

    /// <summary>Gets a value indicating whether the speaker felt that what was said back was what they meant.</summary>
    public bool? ParaphraseFitted { get; init; }

    /// <summary>Gets a value indicating whether the listener said back what they heard before anything else (mirroring).</summary>
    /// <value>Null where it is not asked. Mirroring, validating and empathising are the three steps of the dialogue of Hendrix 1988.</value>
    public bool? Mirrored { get; init; }

    /// <summary>Gets a value indicating whether the listener said what makes sense in it, without having to agree (validating).</summary>
    /// <value>Null where it is not asked (Hendrix 1988).</value>
    public bool? Validated { get; init; }

    /// <summary>Gets a value indicating whether the listener said what the speaker may feel (empathising).</summary>
    /// <value>Null where it is not asked (Hendrix 1988).</value>
    public bool? Empathised { get; init; }
}
