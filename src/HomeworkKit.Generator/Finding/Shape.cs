using Microsoft.CodeAnalysis;

namespace HomeworkKit.Generator;

/// <summary>How a value stands in JSON.</summary>
internal sealed class Shape
{
    internal Shape(ShapeForm form, ITypeSymbol type)
    {
        Form = form;
        Type = type;
    }

    internal ShapeForm Form { get; }

    /// <summary>Gets the type, without the question mark of a nullable struct.</summary>
    internal ITypeSymbol Type { get; }

    /// <summary>Gets whether null is a value.</summary>
    internal bool IsNullable { get; set; }

    /// <summary>Gets the converter of a leaf.</summary>
    internal ITypeSymbol? Converter { get; set; }

    /// <summary>Gets what the items of a list look like.</summary>
    internal Shape? Item { get; set; }

    /// <summary>Gets the type as source.</summary>
    internal string TypeName => Source.NameOf(Type);

    /// <summary>Gets the type as source, with a question mark where null is a value.</summary>
    internal string DeclaredName => TypeName + (IsNullable ? "?" : string.Empty);
}
