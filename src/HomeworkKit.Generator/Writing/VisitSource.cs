using System.Text;
using Microsoft.CodeAnalysis;

namespace HomeworkKit.Generator;

/// <summary>The source that goes through the members of a record: one method, by which they are written, judged and given.</summary>
internal static class VisitSource
{
    // What stands around a member besides its name and its value: quotation marks, a colon and a comma.
    private const int AroundName = 4;
    private const string Indent = "        ";

    internal static void Append(StringBuilder source, Record record, int place)
    {
        // Nothing here may be null that a type does not say: attributes that repeat it would be 6 kB.
        source.Append($$"""

            #nullable disable
                internal static void Visit{{record.Id}}<TVisitor>(ref TVisitor visitor, {{record.TypeName}} value)
                    where TVisitor : struct, IMemberVisitor<TVisitor>, allows ref struct
                {
                    visitor.Begin({{place}}, {{2 + record.Members.Sum(static member => member.JsonName.Length + AroundName + LongestOfAny(member.Shape))}});

            """);
        var next = place + MemberTable.MarksOf(record);
        foreach (var member in record.Members)
        {
            var value = $"value.{member.Name}";
            var only = IsLeafOrNull(member.Shape) ? $"if (TVisitor.MeetsNone || {value} is not null) " : string.Empty;
            source.Append($"{Indent}{only}visitor.{Call(member, next, value)};\n");
            next += MemberTable.LengthOf(member);
        }

        source.Append(record.KeepsUnknownFields ? $"{Indent}visitor.Others(value);\n    }}\n" : "    }\n");
    }

    private static string Call(Member member, int place, string value)
    {
        var shape = member.Shape;
        var orNull = shape.IsNullable ? "OrNull" : string.Empty;
        var omits = shape.IsNullable ? string.Empty : member.OmitsDefault ? ", true" : ", false";
        if (member.OmitsDefault && !shape.IsNullable && !shape.Type.IsValueType)
        {
            throw new NotSupportedException($"{member.Name} is left out as a default that it cannot have.");
        }

        return shape.Form switch
        {
            ShapeForm.Text => $"Text{orNull}({place}, {value})",
            ShapeForm.Boolean => $"Flag{orNull}({place}, {value}{omits})",
            ShapeForm.Number => $"Number{orNull}({place}, {value}{omits})",
            ShapeForm.Leaf when IsChoice(shape) => $"Choice{orNull}({place}, {value}, {Converter(shape)}, {Range(shape)}{omits})",
            ShapeForm.Leaf when shape is { IsNullable: true, Type.IsValueType: false } => $"PartOrNull({place}, {value}, {Converter(shape)})",
            ShapeForm.Leaf when IsLeafOrNull(shape) => $"LeafOrNull({place}, {value}, {Converter(shape)})",
            ShapeForm.Leaf => $"Leaf({place}, {value}, {Converter(shape)}{omits}, {(LongestOfAny(shape) > 0 ? "true" : "false")})",
            ShapeForm.List => ListCall(shape.Item!, place, value),
            ShapeForm.CustomSerialized => $"Union{orNull}({place}, {value}, visitor.Json?.{shape.Type.Name}Cases)",
            _ => $"Record{orNull}({place}, {value}, &Visit{shape.Type.Name}<TVisitor>)",
        };
    }

    private static string ListCall(Shape item, int place, string value)
    {
        if (item.IsNullable)
        {
            throw new NotSupportedException($"A list of {item.TypeName} that may be null.");
        }

        return item.Form switch
        {
            ShapeForm.Text => $"Texts({place}, {value})",
            ShapeForm.Number => $"Numbers({place}, {value})",
            ShapeForm.Leaf when IsChoice(item) => $"Choices({place}, {value}, {Converter(item)}, {Range(item)})",
            ShapeForm.Leaf => $"Leaves({place}, {value}, {Converter(item)})",
            ShapeForm.List => throw new NotSupportedException("A list of lists."),
            ShapeForm.Boolean => $"Flags({place}, {value})",
            ShapeForm.CustomSerialized => $"Unions({place}, {value}, visitor.Json?.{item.Type.Name}Cases)",
            _ => $"Records({place}, {value}, &Visit{item.Type.Name}<TVisitor>)",
        };
    }

    private static string Converter(Shape shape) => $"DirectLeaf<{Source.NameOf(shape.Converter!)}>.Converter";

    private static bool IsLeafOrNull(Shape shape) => shape is { Form: ShapeForm.Leaf, IsNullable: true, Type.IsValueType: true } && !IsChoice(shape);

    private static bool IsChoice(Shape shape) => shape.Type.TypeKind == TypeKind.Enum;

    // Whether a value is a member is asked by its number.
    private static string Range(Shape shape)
    {
        var type = (INamedTypeSymbol)shape.Type;
        if (type.EnumUnderlyingType?.SpecialType == SpecialType.System_Int32)
        {
            var values = type.GetMembers()
                .OfType<IFieldSymbol>()
                .Where(static field => field.HasConstantValue)
                .Select(static field => (int)field.ConstantValue!)
                .Distinct()
                .OrderBy(static value => value)
                .ToList();
            if (values.Count > 0 && values.SequenceEqual(Enumerable.Range(values[0], values.Count)))
            {
                return $"{values[0]}, {values[values.Count - 1]}";
            }
        }

        throw new NotSupportedException($"{type.ToDisplayString()} does not number its members without a gap.");
    }

    // What a member takes at most of which every value can be kept; the others are counted as they are gone through.
    private static int LongestOfAny(Shape shape) => shape.Form switch
    {
        ShapeForm.Boolean => 5,
        ShapeForm.Number when shape.Type.SpecialType != SpecialType.System_Double => 32,
        ShapeForm.Leaf when shape.IsNullable => 0,
        ShapeForm.Leaf when IsChoice(shape) => 64,
        ShapeForm.Leaf => shape.Converter!.Name switch
        {
            "GuidIdJsonConverter" => 38,
            "InstantJsonConverter" => 48,
            _ => 0,
        },
        _ => 0,
    };
}
