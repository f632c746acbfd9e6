namespace HomeworkKit;

/// <summary>A condition that a row of the table asks for, with a code and a description apart from any drawing.</summary>
/// <remarks>Guards have no side effects and read no clock. Two rows for one state and trigger never both hold: the table checks that of itself.</remarks>
public sealed class CycleGuard
{
    internal CycleGuard(string code, string description, GuardConditions fact, bool holds = true)
    {
        (Code, Description, Fact) = (code, description, fact);
        Value = holds ? fact : GuardConditions.None;
    }

    /// <summary>Gets the code, which is also the code of a refusal for its sake.</summary>
    /// <value>As in <c>cycle/concern-open</c>.</value>
    public string Code { get; }

    /// <summary>Gets what has to hold, in words.</summary>
    public string Description { get; }

    /// <summary>Gets a value indicating whether it looks at the event and its actor; otherwise it looks at the cycle alone.</summary>
    public bool LooksAtEvent => (Fact & GuardConditions.OfEvent) != 0;

    internal GuardConditions Fact { get; }

    internal GuardConditions Value { get; }

    /// <summary>Returns the description.</summary>
    /// <returns><see cref="Description"/>.</returns>
    public override string ToString() => Description;

    internal bool Holds(GuardConditions facts) => (facts & Fact) == Value;
}
