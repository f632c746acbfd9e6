using Microsoft.CodeAnalysis;

namespace HomeworkKit.Generator;

/// <summary>Tells what kind of content a member holds: by its type first, by a mark where the type does not say.</summary>
internal static class RoleFinder
{
    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal)
    {
        "NodaTime.Duration",
        "HomeworkKit.NonNegativeCount",
        "HomeworkKit.Minutes",
        "HomeworkKit.Percent",
        "HomeworkKit.Suds",
        "HomeworkKit.Rating",
        "HomeworkKit.RatingScale",
        "HomeworkKit.DoseRange",
        "HomeworkKit.Scheduling.DoseRange",
    };

    private static readonly HashSet<string> Times = new(StringComparer.Ordinal)
    {
        "NodaTime.Instant", "NodaTime.LocalDate", "NodaTime.LocalTime", "NodaTime.LocalDateTime", "HomeworkKit.Scheduling.ZonePolicy",
    };

    internal static void Find(Member member)
    {
        var shape = member.Shape.Item ?? member.Shape;
        var isShort = Has(member.Property, Names.ShortTextAttribute) is not null;
        var unit = Has(member.Property, Names.UnitAttribute)?.ConstructorArguments[0].Value as string;
        member.Role = Of(shape, isShort, member.Property);
        member.Unit = unit ?? UnitOf(shape.Type);
        member.IsFilledByApp = member.Role == "Reference" || Has(member.Property, Names.FilledByAppAttribute) is not null;
        if ((isShort && shape.Form != ShapeForm.Text) || (unit is not null && member.Role != "Number"))
        {
            throw new GeneratorException(
                "HKG003",
                $"{Named(member.Property)} cannot have [ShortText] or [Unit]: the first is for texts, the second for numbers.");
        }
    }

    private static string Of(Shape shape, bool isShort, IPropertySymbol property) => shape.Form switch
    {
        ShapeForm.Record or ShapeForm.CustomSerialized => "Structure",
        ShapeForm.List => throw new NotSupportedException("A list of lists."),
        ShapeForm.Boolean => "Coded",
        ShapeForm.Number => "Number",
        ShapeForm.Text => isShort ? "ShortText" : "FreeText",
        _ => OfLeaf(shape.Type, property),
    };

    private static string OfLeaf(ITypeSymbol type, IPropertySymbol property)
    {
        var name = type.ToDisplayString();
        return type.TypeKind == TypeKind.Enum ? "Coded"
            : Numbers.Contains(name) ? "Number"
            : Times.Contains(name) ? "Time"
            : type.Name.EndsWith("Id", StringComparison.Ordinal) || type.Name.EndsWith("Ref", StringComparison.Ordinal) ? "Reference"
            : name == "HomeworkKit.Forms.FormCondition" ? "Structure"
            : throw new GeneratorException("HKG001", $"{Named(property)}: nobody has said what kind of content a {name} is. Name it in RoleFinder.");
    }

    private static string? UnitOf(ITypeSymbol type) => type.ToDisplayString() switch
    {
        "HomeworkKit.Percent" => "0-100",
        "HomeworkKit.Suds" => "SUDS 0-100",
        "HomeworkKit.Minutes" => "minutes",
        _ => null,
    };

    // A positional member's marks stand on its parameter.
    private static AttributeData? Has(IPropertySymbol property, string attribute) =>
        property.GetAttributes().FirstOrDefault(one => one.AttributeClass?.ToDisplayString() == attribute);

    private static string Named(IPropertySymbol property) => $"{property.ContainingType.Name}.{property.Name}";
}
