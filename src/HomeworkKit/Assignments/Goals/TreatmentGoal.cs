namespace HomeworkKit;

/// <summary>A goal of the therapy that assignments work towards. A client document: it spans cycles, which refer to it by id.</summary>
public sealed partial record TreatmentGoal : ContentRecord
{
    /// <summary>Gets the goal's id.</summary>
    public required GoalId Id { get; init; }

    /// <summary>Gets whose goal it is.</summary>
    public required ClientRef Client { get; init; }

    /// <summary>Gets the goal in the client's words.</summary>
    public required string Goal { get; init; }

    /// <summary>Gets how the client will know it is reached.</summary>
    public string? HowIWillKnow { get; init; }

    /// <summary>Gets when it was agreed.</summary>
    public Instant? AgreedAt { get; init; }

    /// <summary>Gets when it was set aside or reached.</summary>
    public Instant? ClosedAt { get; init; }

    /// <summary>Gets the small steps towards it, in order.</summary>
    public IReadOnlyList<GoalStep> Steps { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Validates the goal and its steps.</summary>
    /// <returns>The findings; empty if there are none.</returns>
    public Validation.ValidationReport Validate() => GoalValidator.Validate(this);
}
