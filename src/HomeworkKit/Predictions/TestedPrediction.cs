namespace HomeworkKit.Kinds;

/// <summary>One prediction of an entry and what became of it, whatever kind of homework tested it.</summary>
/// <remarks>A view that is computed from an entry and never stored. Equality is by value.</remarks>
public sealed partial record TestedPrediction : ContentRecord
{
    /// <summary>Gets where the prediction stands in its entry, in JSON names.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the prediction as it was first made.</summary>
    public string? Text { get; init; }

    /// <summary>Gets how likely it seemed when it was first made.</summary>
    /// <value>0 to 100.</value>
    public Percent? Probability { get; init; }

    /// <summary>Gets the changes that were made after the start, oldest first.</summary>
    public IReadOnlyList<PredictionAmendment> Amendments { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what became of it.</summary>
    public PredictionVerdict Verdict { get; init; }

    /// <summary>Gets what happened, in the client's words.</summary>
    public string? WhatHappened { get; init; }

    /// <summary>Gets what the client found out.</summary>
    public string? Learned { get; init; }

    /// <summary>Gets the wording that stands now.</summary>
    /// <value>That of the last change that has one; without any, <see cref="Text"/>.</value>
    public string? CurrentText => Amendments.LastOrDefault(static amendment => amendment.Text is not null)?.Text ?? Text;

    /// <summary>Gets the likelihood that stands now.</summary>
    /// <value>That of the last change that has one; without any, <see cref="Probability"/>.</value>
    public Percent? CurrentProbability => Amendments.LastOrDefault(static amendment => amendment.Probability is not null)?.Probability ?? Probability;
}
