using System.Text;
using Microsoft.CodeAnalysis;

namespace HomeworkKit.Generator;

/// <summary>The source that says whether a record can be written and read again as it is.</summary>
internal static class JudgeSource
{
    // What stands around a member besides its name and its value: quotation marks, a colon and a comma.
    private const int AroundName = 4;
    private const string Indent = "        ";

    internal static void Append(StringBuilder source, Record record)
    {
        source.Append($$"""

                internal static bool Judge{{record.Id}}(ref ContentScan scan, {{record.TypeName}} value, {{Source.Json}})
                {
                    if (value is null)
                    {
                        return scan.IsNull();
                    }

                    scan.Bytes += {{2 + record.Members.Sum(static member => member.JsonName.Length + AroundName + LongestOfAny(member.Shape))}};

            """);
        foreach (var member in record.Members)
        {
            Append(source, member);
        }

        source.Append(record.KeepsUnknownFields ? $"{Indent}return scan.Others(value);\n    }}\n" : $"{Indent}return true;\n    }}\n");
    }

    private static void Append(StringBuilder source, Member member)
    {
        var shape = member.Shape;
        var value = $"value.{member.Name}";
        var local = $"the{member.Name}";
        if (shape is { Form: ShapeForm.List, Item: { Form: ShapeForm.Text } })
        {
            source.Append($"{Indent}if (!scan.Texts({value}, \"{member.JsonName}\"))\n{Indent}{{\n{Indent}    return false;\n{Indent}}}\n\n");
        }
        else if (shape is { Form: ShapeForm.List, Item: { Form: ShapeForm.Record } part })
        {
            source.Append($"{Indent}if (!scan.Items({value}, \"{member.JsonName}\", json, &Judge{part.Type.Name}))\n{Indent}{{\n{Indent}    return false;\n{Indent}}}\n\n");
        }
        else if (shape.Form == ShapeForm.List)
        {
            AppendList(source, member, value, local);
        }
        else if (Judgement(shape, shape.IsNullable ? local : value) is { } holds)
        {
            var condition = shape.IsNullable ? $"{value} is {{ }} {local} && !{holds}" : $"!{holds}";
            source.Append($"{Indent}if ({condition})\n{Indent}{{\n{Indent}    return scan.At(\"{member.JsonName}\");\n{Indent}}}\n\n");
        }
    }

    private static void AppendList(StringBuilder source, Member member, string value, string local)
    {
        var item = member.Shape.Item!;
        source.Append($$"""
                    if ({{value}} is { Count: > 0 } {{local}})
                    {
                        if (!scan.List({{local}}.Count))
                        {
                            return scan.At("{{member.JsonName}}");
                        }


            """);
        if (Judgement(item, $"{local}[i]") is { } holds)
        {
            source.Append($$"""
                            for (var i = 0; i < {{local}}.Count; i++)
                            {
                                if (!{{holds}})
                                {
                                    return scan.At("{{member.JsonName}}", i);
                                }
                            }
                        }


                """);
        }
        else
        {
            source.Append($"{Indent}    scan.Bytes += {LongestOf(item)}L * {local}.Count;\n{Indent}}}\n\n");
        }
    }

    // What asks whether a value can be kept; null where every value of the type can.
    private static string? Judgement(Shape shape, string value) => shape.Form switch
    {
        ShapeForm.Text => $"scan.Text({value})",
        ShapeForm.Boolean => null,
        ShapeForm.Number => shape.Type.SpecialType == SpecialType.System_Double ? $"scan.Value({value})" : null,
        ShapeForm.Leaf when shape.Type.TypeKind == TypeKind.Enum => $"scan.Choice({value} is {MembersOf((INamedTypeSymbol)shape.Type)})",
        ShapeForm.Leaf => $"scan.Value({value})",
        ShapeForm.CustomSerialized => $"json.Judge{shape.Type.Name}(ref scan, {value})",
        ShapeForm.List => throw new NotSupportedException("A list of lists."),
        _ => $"Judge{shape.Type.Name}(ref scan, {value}, json)",
    };

    private static string MembersOf(INamedTypeSymbol type) =>
        string.Join(" or ", type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).Select(field => $"{Source.NameOf(type)}.{field.Name}"));

    // What a member takes at most of which every value can be kept; the others are counted as they are gone through.
    private static int LongestOfAny(Shape shape) => shape.Form != ShapeForm.List && Judgement(shape, string.Empty) is null ? LongestOf(shape) : 0;

    private static int LongestOf(Shape shape) => shape.Form == ShapeForm.Boolean ? 5 : 32;
}
