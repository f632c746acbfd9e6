using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>One conversation: what was planned, what was said, and what came of it.</summary>
/// <remarks>
/// The other person is described in the client's words and never named by an id. Not having been given what was asked for says nothing against the practice.
/// </remarks>
public sealed partial record CommunicationPractice : HomeworkEntry, IHasRatingChanges, IOfLibraryKind
{
    /// <summary>Gets the situation.</summary>
    public string? Situation { get; init; }

    /// <summary>Gets with whom the client talked.</summary>
    public string? With { get; init; }

    /// <summary>Gets what the client wanted, the most important first.</summary>
    /// <value>Each type at most once.</value>
    public IReadOnlyList<CommunicationGoal> Goals { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how strongly the client meant to ask or refuse.</summary>
    /// <value>On the task's scale, usually 0 to 10.</value>
    public Rating? Intensity { get; init; }

    /// <summary>Gets the lines planned for the steps of the skills.</summary>
    public IReadOnlyList<ScriptLine> Script { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the I-statement.</summary>
    public IStatement? Statement { get; init; }

    /// <summary>Gets what the client expects to feel, how willing they are to feel it, and what it is for.</summary>
    /// <value>Null where it is not asked.</value>
    public Courage? Courage { get; init; }

    /// <summary>Gets the fear before the conversation.</summary>
    /// <value>0 to 100.</value>
    public Suds? FearBefore { get; init; }

    /// <summary>Gets the fear after it.</summary>
    /// <value>0 to 100.</value>
    public Suds? FearAfter { get; init; }

    /// <summary>Gets what the client said or did.</summary>
    public string? WhatISaid { get; init; }

    /// <summary>Gets how the client said it, as they see it themselves.</summary>
    /// <value>Null where it is not asked.</value>
    public CommunicationStyle? Style { get; init; }

    /// <summary>Gets how the other person answered.</summary>
    public string? Response { get; init; }

    /// <summary>Gets how far what came of it is what the client wanted.</summary>
    /// <value>On the task's scale, usually 0 to 10.</value>
    public Rating? OutcomeAgainstGoal { get; init; }

    /// <summary>Gets how the relationship is afterwards.</summary>
    /// <value>On the task's scale, usually 0 to 10.</value>
    public Rating? RelationshipAfter { get; init; }

    /// <summary>Gets the client's respect for themselves afterwards.</summary>
    /// <value>On the task's scale, usually 0 to 10.</value>
    public Rating? SelfRespectAfter { get; init; }

    /// <summary>Gets how much the fear changed.</summary>
    /// <value>After minus before; null if either is missing.</value>
    [JsonIgnore]
    public decimal? FearChange => FearAfter?.Value - FearBefore?.Value;

    /// <summary>Gets how many of the planned lines were used.</summary>
    /// <value>Percent of the lines that say whether they were; null if none does.</value>
    [JsonIgnore]
    public decimal? PercentOfScriptUsed
    {
        get
        {
            var answered = Script.Count(static line => line.Used is not null);
            return answered == 0 ? null : 100m * Script.Count(static line => line.Used is true) / answered;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<RatingChange> GetRatingChanges() => RatingChange.List(RatingChange.OfPercent("fear", FearBefore?.Value, FearAfter?.Value));

    HomeworkKind IOfLibraryKind.Kind() => CommunicationPracticeKind.Instance;
}
