namespace HomeworkKit.Kinds;

/// <summary>One worry that was noticed, and what became of it.</summary>
public sealed partial record NoticedWorry : ContentRecord
{
    /// <summary>Gets the worry in the client's words.</summary>
    public string? Text { get; init; }

    /// <summary>Gets when it was noticed.</summary>
    public Instant? NoticedAt { get; init; }

    /// <summary>Gets how strong it was.</summary>
    /// <value>0 to 100.</value>
    public Percent? Intensity { get; init; }

    /// <summary>Gets a value indicating whether it was put off to the worry period.</summary>
    public bool? Postponed { get; init; }

    /// <summary>Gets a value indicating whether it still mattered when its time came.</summary>
    /// <value>Only for a worry that was put off; null until its time has come.</value>
    public bool? StillRelevant { get; init; }

    /// <summary>Gets what was done with it then.</summary>
    /// <value>Only for a worry that was put off.</value>
    public WorryHandling? Handling { get; init; }

    /// <summary>Gets what sort of worry it is.</summary>
    /// <value>Null where it is not asked.</value>
    public WorryType? Type { get; init; }

    /// <summary>Gets what became of it in the world.</summary>
    /// <value>Null where it is not asked; it may be known days later, and is then written into the same entry.</value>
    public WorryOutcome? Outcome { get; init; }

    /// <summary>Gets what happened, in the client's words.</summary>
    public string? WhatHappened { get; init; }
}
