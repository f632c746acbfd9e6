namespace HomeworkKit.Validation;

/// <summary>A named thing that words about a finding may say: a question, a row, an item's key, a limit. Never what was entered.</summary>
/// <param name="Name">The name, as in <c>row</c> or <c>most</c>.</param>
/// <param name="Value">The value, invariant.</param>
public sealed partial record FindingArgument(string Name, string Value)
{
    /// <summary>Returns the name alone: a key may be a clinician's own word.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
