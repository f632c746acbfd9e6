using Microsoft.CodeAnalysis;

namespace HomeworkKit.Generator;

/// <summary>A member of a record as it stands in JSON.</summary>
internal sealed class Member
{
    internal Member(IPropertySymbol property, string jsonName, Shape shape)
    {
        Property = property;
        Name = property.Name;
        JsonName = jsonName;
        Shape = shape;
    }

    internal IPropertySymbol Property { get; }

    internal string Name { get; }

    internal string JsonName { get; }

    internal Shape Shape { get; }

    /// <summary>Gets whether an object without it is refused.</summary>
    internal bool IsRequired { get; set; }

    /// <summary>Gets whether its type's default is left out.</summary>
    internal bool OmitsDefault { get; set; }

    /// <summary>Gets the place among the constructor's parameters; null for a member that is initialised.</summary>
    internal int? Parameter { get; set; }

    /// <summary>Gets what kind of content it holds, by the name of a role.</summary>
    internal string Role { get; set; } = string.Empty;

    /// <summary>Gets whether an app fills it in.</summary>
    internal bool IsFilledByApp { get; set; }

    /// <summary>Gets what a number is counted in.</summary>
    internal string? Unit { get; set; }
}
