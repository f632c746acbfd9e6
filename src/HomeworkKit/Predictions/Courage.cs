namespace HomeworkKit.Kinds;

/// <summary>Short-term discomfort against long-term gain: what the client expects to feel, how willing they are to feel it, and what it is for.</summary>
/// <remarks>
/// Asked before anything that takes courage: an exposure, an experiment, a conversation, an exercise with a partner, a step. Willingness is not wanting, and
/// low willingness is no fault: it is where to talk first. Everything may be left out. Hayes, Strosahl and Wilson 1999.
/// </remarks>
public sealed partial record Courage : ContentRecord
{
    /// <summary>Gets how uncomfortable the client expects it to be.</summary>
    /// <value>0 to 100.</value>
    public Percent? ExpectedDiscomfort { get; init; }

    /// <summary>Gets how willing the client is to have that feeling.</summary>
    /// <value>0 to 100.</value>
    public Percent? Willingness { get; init; }

    /// <summary>Gets what it is for: what the client gains by it in the long run, in their words.</summary>
    public string? WhatFor { get; init; }
}
