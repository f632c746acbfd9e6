namespace HomeworkKit.Forms;

/// <summary>What holds for one question of a planning form beyond the shape of the task.</summary>
/// <param name="Control">How it is answered; null for what the shape says.</param>
/// <param name="Need">How much it is wanted; null for what the shape says.</param>
internal sealed partial record PlanControl(FormControl? Control = null, FormNeed? Need = null)
{
    /// <summary>Gets when it is asked; null for always.</summary>
    internal FormCondition? When { get; init; }

    /// <summary>Gets the member of a row that has one row for each of its choices; null for free rows.</summary>
    internal string? RowFor { get; init; }

    /// <summary>Returns the name of the type.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(PlanControl);
}
