using System.Text;

namespace HomeworkKit.Generator;

/// <summary>The source that writes one member.</summary>
internal static class WriteSource
{
    private const string Indent = "        ";

    internal static void Append(StringBuilder source, Member member)
    {
        var shape = member.Shape;
        var value = $"value.{member.Name}";
        var local = $"the{member.Name}";
        if (OneCall(shape, member.JsonName, value) is { } call)
        {
            source.Append($"{Indent}{call};\n");
        }
        else if (shape.Form == ShapeForm.List)
        {
            AppendList(source, member, value, local);
        }
        else if (shape.IsNullable)
        {
            AppendIf(source, member, $"{value} is {{ }} {local}", local);
        }
        else if (member.OmitsDefault)
        {
            AppendIf(source, member, shape.Form == ShapeForm.Boolean ? value : $"!IsDefault({value})", value);
        }
        else
        {
            AppendMember(source, member, value, Indent);
        }
    }

    // What is written by one method, which leaves out what is absent; null for anything else.
    private static string? OneCall(Shape shape, string name, string value) => shape switch
    {
        { Form: ShapeForm.Text, IsNullable: true } => $"WriteText(writer, \"{name}\"u8, {value})",
        { Form: ShapeForm.Leaf, IsNullable: true } => $"WriteLeaf(writer, \"{name}\"u8, {value}, DirectLeaf<{Source.NameOf(shape.Converter!)}>.Converter)",
        { Form: ShapeForm.List, Item: { Form: ShapeForm.Text, IsNullable: false } } => $"WriteTexts(writer, \"{name}\"u8, {value})",
        { Form: ShapeForm.List, Item: { Form: ShapeForm.Leaf, IsNullable: false } item } => $"WriteLeaves(writer, \"{name}\"u8, {value}, DirectLeaf<{Source.NameOf(item.Converter!)}>.Converter)",
        { Form: ShapeForm.List, Item: { Form: ShapeForm.Record, IsNullable: false } item } => $"WriteItems(writer, \"{name}\"u8, {value}, json, &Write{item.Type.Name})",
        _ => null,
    };

    private static void AppendIf(StringBuilder source, Member member, string condition, string value)
    {
        source.Append($"{Indent}if ({condition})\n{Indent}{{\n");
        AppendMember(source, member, value, Indent + "    ");
        source.Append($"{Indent}}}\n\n");
    }

    private static void AppendMember(StringBuilder source, Member member, string value, string indent)
    {
        switch (member.Shape.Form)
        {
            case ShapeForm.Text:
                source.Append($"{indent}writer.WriteString(\"{member.JsonName}\"u8, {value});\n");
                break;
            case ShapeForm.Boolean:
                source.Append($"{indent}writer.WriteBoolean(\"{member.JsonName}\"u8, {value});\n");
                break;
            case ShapeForm.Number:
                source.Append($"{indent}writer.WriteNumber(\"{member.JsonName}\"u8, {value});\n");
                break;
            default:
                source.Append($"{indent}writer.WritePropertyName(\"{member.JsonName}\"u8);\n");
                AppendValue(source, member.Shape, value, indent);
                break;
        }
    }

    private static void AppendList(StringBuilder source, Member member, string value, string local)
    {
        source.Append($"{Indent}if ({value} is {{ Count: > 0 }} {local})\n{Indent}{{\n{Indent}    writer.WriteStartArray(\"{member.JsonName}\"u8);\n{Indent}    for (var i = 0; i < {local}.Count; i++)\n{Indent}    {{\n");
        AppendValue(source, member.Shape.Item!, $"{local}[i]", Indent + "        ");
        source.Append($"{Indent}    }}\n\n{Indent}    writer.WriteEndArray();\n{Indent}}}\n\n");
    }

    private static void AppendValue(StringBuilder source, Shape shape, string value, string indent)
    {
        if (shape.IsNullable && shape.Form is not ShapeForm.Text && value.EndsWith("]", StringComparison.Ordinal))
        {
            throw new NotSupportedException($"A list of {shape.TypeName} that may be null.");
        }

        source.Append(shape.Form switch
        {
            ShapeForm.Text => $"{indent}writer.WriteStringValue({value});\n",
            ShapeForm.Boolean => $"{indent}writer.WriteBooleanValue({value});\n",
            ShapeForm.Number => $"{indent}writer.WriteNumberValue({value});\n",
            ShapeForm.Leaf => $"{indent}DirectLeaf<{Source.NameOf(shape.Converter!)}>.Converter.Write(writer, {value}, NoOptions);\n",
            ShapeForm.CustomSerialized => $"{indent}json.Write{shape.Type.Name}(writer, {value});\n",
            ShapeForm.List => throw new NotSupportedException("A list of lists."),
            _ => $"{indent}Write{shape.Type.Name}(writer, {value}, json);\n",
        });
    }
}
