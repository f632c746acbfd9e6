using System.Text;

namespace HomeworkKit.Generator;

/// <summary>The source that reads one value into a variable.</summary>
internal static class ReadSource
{
    internal static void Append(StringBuilder source, Shape shape, string variable, string indent)
    {
        switch (shape.Form)
        {
            case ShapeForm.Text when shape.IsNullable:
                source.Append($"{indent}{variable} = reader.GetString();\n");
                return;
            case ShapeForm.Text:
                source.Append($"{indent}{variable} = reader.GetString() ?? throw Unusual();\n");
                return;
            default:
                break;
        }

        if (!shape.IsNullable)
        {
            // Nobody asks a converter of null.
            source.Append(shape.Form == ShapeForm.Leaf ? $"{indent}NotNull(ref reader);\n" : string.Empty);
            AppendPresent(source, shape, variable, indent);
            return;
        }

        source.Append($"{indent}if (reader.TokenType == JsonTokenType.Null)\n{indent}{{\n{indent}    {variable} = null;\n{indent}}}\n{indent}else\n{indent}{{\n");
        AppendPresent(source, shape, variable, indent + "    ");
        source.Append($"{indent}}}\n");
    }

    private static void AppendPresent(StringBuilder source, Shape shape, string variable, string indent)
    {
        switch (shape.Form)
        {
            case ShapeForm.Boolean:
                source.Append($"{indent}{variable} = reader.GetBoolean();\n");
                break;
            case ShapeForm.Number:
                source.Append($"{indent}{variable} = reader.Get{shape.Type.Name}();\n");
                break;
            case ShapeForm.Leaf:
                source.Append($"{indent}{variable} = DirectLeaf<{Source.NameOf(shape.Converter!)}>.Converter.Read(ref reader, typeof({shape.TypeName}), NoOptions)!;\n");
                break;
            case ShapeForm.List:
                AppendList(source, shape.Item!, variable, indent);
                break;
            case ShapeForm.CustomSerialized:
                source.Append($"{indent}{variable} = json.Read{shape.Type.Name}(ref reader);\n");
                break;
            default:
                source.Append($"{indent}{variable} = Read{shape.Type.Name}(ref reader, json);\n");
                break;
        }
    }

    private static void AppendList(StringBuilder source, Shape item, string variable, string indent)
    {
        source.Append($"{indent}BeginArray(ref reader);\n{indent}var {variable}Items = new {item.DeclaredName}[4];\n{indent}var {variable}Count = 0;\n{indent}while (NextItem(ref reader))\n{indent}{{\n{indent}    {item.DeclaredName} item;\n");
        Append(source, item, "item", indent + "    ");
        source.Append($"{indent}    AddItem(ref {variable}Items, {variable}Count++, item);\n{indent}}}\n\n{indent}{variable} = ListOf({variable}Items, {variable}Count);\n");
    }
}
