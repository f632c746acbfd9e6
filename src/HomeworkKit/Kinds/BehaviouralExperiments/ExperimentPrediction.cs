namespace HomeworkKit.Kinds;

/// <summary>One prediction of a behavioural experiment, how it will be told, and what became of it.</summary>
/// <remarks>
/// Once the experiment has started, <see cref="Text"/> and <see cref="Probability"/> stay as they are; changes stand in <see cref="Amendments"/>.
/// </remarks>
public sealed partial record ExperimentPrediction : ContentRecord
{
    /// <summary>Gets what the client predicts.</summary>
    public string? Text { get; init; }

    /// <summary>Gets how likely it seems.</summary>
    /// <value>0 to 100.</value>
    public Percent? Probability { get; init; }

    /// <summary>Gets how the client will know whether it happened.</summary>
    public string? HowIWillKnow { get; init; }

    /// <summary>Gets the changes that were made after the start, oldest first.</summary>
    public IReadOnlyList<PredictionAmendment> Amendments { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what happened, as far as it bears on this prediction.</summary>
    public string? WhatHappened { get; init; }

    /// <summary>Gets whether what happened fits the prediction.</summary>
    /// <value>Null while nobody has said.</value>
    public PredictionVerdict? Verdict { get; init; }
}
