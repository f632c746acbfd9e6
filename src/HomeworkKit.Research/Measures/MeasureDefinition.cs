namespace HomeworkKit.Research;

/// <summary>
/// What a figure means: its name, version, unit and where the formula comes from. Two figures can be compared only if they stand under equal definitions.
/// </summary>
/// <param name="Id">Kebab-case name, for example <c>mssd</c> or <c>nap</c>.</param>
/// <param name="Version">Counts from 1; a change of the formula gives a new version.</param>
/// <param name="Unit">What the value is counted in, for example <c>minutes</c>, <c>points</c>, <c>percent</c>; <c>ratio</c> for a share of one.</param>
/// <param name="Source">Author and year of the formula.</param>
public sealed record MeasureDefinition(string Id, int Version, string Unit, string Source)
{
    /// <summary>The definition as results and codebooks cite it: <c>mssd/1</c>.</summary>
    public string Citation => $"{Id}/{Version}";
}
