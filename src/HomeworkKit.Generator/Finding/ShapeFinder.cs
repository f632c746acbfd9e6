using Microsoft.CodeAnalysis;

namespace HomeworkKit.Generator;

/// <summary>Tells how members stand in JSON.</summary>
internal sealed class ShapeFinder
{
    private readonly Dictionary<ITypeSymbol, ITypeSymbol> _converters = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _byHand = new(SymbolEqualityComparer.Default);

    internal ShapeFinder(INamedTypeSymbol target)
    {
        foreach (var attribute in target.GetAttributes())
        {
            switch (attribute.AttributeClass?.ToDisplayString())
            {
                case Names.ConvertedByAttribute:
                    _converters.Add(TypeArgument(attribute, 0), TypeArgument(attribute, 1));
                    break;
                case Names.ByHandAttribute:
                    _byHand.Add(TypeArgument(attribute, 0));
                    break;
                default:
                    break;
            }
        }
    }

    internal bool IsByHand(ITypeSymbol type) => _byHand.Contains(type);

    internal Shape Of(IPropertySymbol member)
    {
        try
        {
            return Of(member.Type, ConverterOf(member));
        }
        catch (NotSupportedException problem)
        {
            throw new NotSupportedException($"{member.ContainingType.Name}.{member.Name}: {problem.Message}", problem);
        }
    }

    private static ITypeSymbol? ConverterOf(ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == Names.JsonConverterAttribute) is { } found
            ? TypeArgument(found, 0)
            : null;

    private static ITypeSymbol TypeArgument(AttributeData attribute, int index) => (ITypeSymbol)attribute.ConstructorArguments[index].Value!;

    private static ShapeForm? Primitive(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ShapeForm.Text,
        SpecialType.System_Boolean => ShapeForm.Boolean,
        SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Decimal or SpecialType.System_Double => ShapeForm.Number,
        _ => null,
    };

    private Shape Of(ITypeSymbol declared, ITypeSymbol? memberConverter)
    {
        var isNullableStruct = declared is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var type = isNullableStruct ? ((INamedTypeSymbol)declared).TypeArguments[0] : declared.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        var isNullable = isNullableStruct || (declared.IsReferenceType && declared.NullableAnnotation == NullableAnnotation.Annotated);
        return Of(type, isNullable, memberConverter ?? (_converters.TryGetValue(type, out var named) ? named : ConverterOf(type)));
    }

    private Shape Of(ITypeSymbol type, bool isNullable, ITypeSymbol? converter)
    {
        if (converter is not null)
        {
            return new Shape(ShapeForm.Leaf, type) { IsNullable = isNullable, Converter = converter };
        }

        if (Primitive(type) is { } primitive)
        {
            return new Shape(primitive, type) { IsNullable = isNullable };
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IReadOnlyList_T } list)
        {
            return new Shape(ShapeForm.List, type) { IsNullable = isNullable, Item = Of(list.TypeArguments[0], null) };
        }

        if (_byHand.Contains(type))
        {
            return new Shape(ShapeForm.CustomSerialized, type) { IsNullable = isNullable };
        }

        return type is INamedTypeSymbol { IsRecord: true, IsAbstract: false, IsGenericType: false }
            ? new Shape(ShapeForm.Record, type) { IsNullable = isNullable }
            : throw new NotSupportedException($"{type.ToDisplayString()} is no record and has no converter.");
    }
}
