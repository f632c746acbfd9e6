namespace HomeworkKit.Generator;

/// <summary>A member of a record as it stands in JSON.</summary>
internal sealed class Member
{
    internal Member(string name, string jsonName, Shape shape)
    {
        Name = name;
        JsonName = jsonName;
        Shape = shape;
    }

    internal string Name { get; }

    internal string JsonName { get; }

    internal Shape Shape { get; }

    /// <summary>Gets whether an object without it is refused.</summary>
    internal bool IsRequired { get; set; }

    /// <summary>Gets whether its type's default is left out.</summary>
    internal bool OmitsDefault { get; set; }

    /// <summary>Gets the place among the constructor's parameters; null for a member that is initialised.</summary>
    internal int? Parameter { get; set; }
}
