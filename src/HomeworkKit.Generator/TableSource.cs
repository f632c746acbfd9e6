using System.Text;
using Microsoft.CodeAnalysis;

namespace HomeworkKit.Generator;

/// <summary>The source that finds the methods of a record by its type.</summary>
/// <remarks>In two steps, by the first letter and then by the type: whoever asks for one record has the types of a few loaded, and not of all.</remarks>
internal static class TableSource
{
    internal static string Of(INamedTypeSymbol target, IReadOnlyList<Record> records, Summaries summaries)
    {
        var source = Source.Begin(target);
        var groups = records.GroupBy(static record => record.Id[0]).ToList();
        source.Append("    internal static DirectRecord? Find(global::System.Type type) => type.Name[0] switch\n    {\n");
        foreach (var group in groups)
        {
            source.Append($"        '{group.Key}' => Find{group.Key}(type),\n");
        }

        source.Append("        _ => null,\n    };\n");
        foreach (var group in groups)
        {
            source.Append($"\n    private static DirectRecord? Find{group.Key}(global::System.Type type) =>\n");
            foreach (var record in group)
            {
                source.Append($"        type == typeof({record.TypeName}) ? new {record.Id}Record() :\n");
            }

            source.Append("        null;\n");
        }

        foreach (var record in groups.SelectMany(static group => group))
        {
            WriteRecord(source, record, summaries);
        }

        source.Append("\n    internal static global::System.Collections.Generic.IEnumerable<DirectRecord> All()\n    {\n");
        foreach (var record in records)
        {
            source.Append($"        yield return new {record.Id}Record();\n");
        }

        WriteLeaves(source, records);
        source.Append($"\n    internal static global::System.ReadOnlySpan<byte> PackedSummaries =>\n    [\n        {string.Join(", ", summaries.Packed())}\n    ];\n");
        return source.Append("}\n").ToString();
    }

    private static void WriteLeaves(StringBuilder source, IReadOnlyList<Record> records)
    {
        source.Append("    }\n\n    internal static LeafReader? FindLeaf(global::System.Type type) =>\n");
        var leaves = records.SelectMany(static record => record.Members).Select(static member => member.Shape.Item ?? member.Shape).Where(static shape => shape.Form == ShapeForm.Leaf);
        foreach (var leaf in leaves.GroupBy(static shape => shape.TypeName).Select(static group => group.First()).OrderBy(static shape => shape.TypeName, StringComparer.Ordinal))
        {
            source.Append($"        type == typeof({leaf.TypeName}) ? new LeafReader<{leaf.TypeName}>(DirectLeaf<{Source.NameOf(leaf.Converter!)}>.Converter) :\n");
        }

        source.Append("        null;\n");
    }

    private static void WriteRecord(StringBuilder source, Record record, Summaries summaries)
    {
        source.Append($$"""

            [global::System.CodeDom.Compiler.GeneratedCode("HomeworkKit.Generator", null)]
            private sealed class {{record.Id}}Record : DirectRecord
            {
                internal override object ReadMembers(ref Utf8JsonReader reader, {{Source.Json}}, DiscriminatorPlace place) => Read{{record.Id}}Members(ref reader, json{{(record.Discriminator is null ? string.Empty : ", place")}});

                internal override void WriteMembers(Utf8JsonWriter writer, object value, {{Source.Json}}) => Write{{record.Id}}Members(writer, ({{record.TypeName}})value, json);

                internal override bool Judge(ref ContentScan scan, object value, {{Source.Json}}) => Judge{{record.Id}}(ref scan, ({{record.TypeName}})value, json);

                internal override global::System.Text.Json.Serialization.Metadata.JsonTypeInfo CreateInfo(JsonSerializerOptions options, {{Source.Json}}) => DirectConverter<{{record.TypeName}}>.Info(options, json);

        """);
        DescriptionSource.Append(source, record, summaries);
        source.Append("    }\n");
    }
}
