namespace HomeworkKit.Programmes;

/// <summary>What stands where in a client's programme at a moment, and what may be put forward. Equality is by value.</summary>
public sealed partial record ProgrammePlan
{
    /// <summary>Gets where each step stands, in the order of the programme.</summary>
    public IReadOnlyList<StepStatus> Steps { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>
    /// Gets the assignments that may be put forward now, in the order of the programme. Nothing here is agreed: propose them, and the client says yes or no.
    /// </summary>
    public IReadOnlyList<Assignment> ReadyToPropose { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets when the next step's time comes.</summary>
    /// <value>Later than the moment of the plan; null where no time is known.</value>
    public Instant? NextAt { get; init; }

    /// <summary>Gets what the client may see: what is open, and what comes next.</summary>
    public required ProgrammeOutlook Outlook { get; init; }

    /// <summary>Returns how many steps there are.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"programme plan, {Steps.Count} steps, {ReadyToPropose.Count} ready");
}
