namespace HomeworkKit;

/// <summary>Says what a number is counted in, where its type does not.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class UnitAttribute(string unit) : Attribute
{
    internal string Unit { get; } = unit;
}
