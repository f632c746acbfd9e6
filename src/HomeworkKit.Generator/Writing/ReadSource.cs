using System.Text;

namespace HomeworkKit.Generator;

/// <summary>The source that reads one value into a variable.</summary>
/// <remarks>What many members have in common is a call of one method: the same statements at every member made the library larger by a twentieth.</remarks>
internal static class ReadSource
{
    internal static void Append(StringBuilder source, Shape shape, string variable, string indent)
    {
        if (OneCall(shape) is { } call)
        {
            source.Append($"{indent}{variable} = {call};\n");
        }
        else if (shape.IsNullable)
        {
            source.Append(
                $"{indent}if (reader.TokenType == JsonTokenType.Null)\n{indent}{{\n{indent}    {variable} = null;\n{indent}}}\n{indent}else\n{indent}{{\n");
            AppendList(source, shape.Item!, variable, indent + "    ");
            source.Append($"{indent}}}\n");
        }
        else
        {
            AppendList(source, shape.Item!, variable, indent);
        }
    }

    private static string? OneCall(Shape shape) =>
        shape.Form switch
        {
            ShapeForm.Text => shape.IsNullable ? "reader.GetString()" : "TextOf(ref reader)",
            ShapeForm.Leaf =>
                $"{(!shape.IsNullable ? "LeafOf" : shape.Type.IsValueType ? "LeafOrNull" : "PartOrNull")}(ref reader, DirectLeaf<{Source.NameOf(shape.Converter!)}>.Converter)",
            ShapeForm.List => shape.IsNullable
                ? ListCall(shape.Item!) is { } list
                    ? OrNull(list)
                    : null
                : ListCall(shape.Item!),
            ShapeForm.Boolean or ShapeForm.Number when shape.IsNullable => $"{shape.Type.Name}OrNull(ref reader)",
            ShapeForm.Boolean => "reader.GetBoolean()",
            ShapeForm.Number => $"reader.Get{shape.Type.Name}()",
            ShapeForm.CustomSerialized => shape.IsNullable
                ? OrNull($"reading.Read{shape.Type.Name}(ref reader)")
                : $"reading.Read{shape.Type.Name}(ref reader)",
            _ => $"{(shape.IsNullable ? "RecordOrNull" : "RecordOf")}(ref reader, reading, &Read{shape.Type.Name})",
        };

    private static string OrNull(string call) => $"reader.TokenType == JsonTokenType.Null ? null : {call}";

    // A list whose items are read by one method; null for any other.
    private static string? ListCall(Shape item) => item switch
    {
        { IsNullable: true } => null,
        { Form: ShapeForm.Text } => "TextsOf(ref reader)",
        { Form: ShapeForm.Leaf } => $"LeavesOf(ref reader, DirectLeaf<{Source.NameOf(item.Converter!)}>.Converter)",
        { Form: ShapeForm.Record } => $"ItemsOf(ref reader, reading, &Read{item.Type.Name})",
        _ => null,
    };

    private static void AppendList(StringBuilder source, Shape item, string variable, string indent)
    {
        source.Append(
            $"{indent}BeginArray(ref reader);\n{indent}var {variable}Items = new {item.DeclaredName}[4];\n{indent}var {variable}Count = 0;\n{indent}while (NextItem(ref reader))\n{indent}{{\n{indent}    {item.DeclaredName} item;\n"
        );
        Append(source, item, "item", indent + "    ");
        source.Append(
            $"{indent}    AddItem(ref {variable}Items, {variable}Count++, item);\n{indent}}}\n\n{indent}{variable} = ListOf({variable}Items, {variable}Count);\n"
        );
    }
}
