using System.Text;
using Microsoft.CodeAnalysis;

namespace HomeworkKit.Generator;

/// <summary>The source that finds the methods of a record by its type.</summary>
/// <remarks>In two steps, by the first letter and then by the type: whoever asks for one record has the types of a few loaded, and not of all.</remarks>
internal static class TableSource
{
    internal static string Of(INamedTypeSymbol target, IReadOnlyList<Record> records)
    {
        var source = Source.Begin(target);
        var groups = records.Where(static record => record.KeepsUnknownFields).GroupBy(static record => record.Id[0]).ToList();
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
            WriteRecord(source, record);
        }

        return source.Append("}\n").ToString();
    }

    private static void WriteRecord(StringBuilder source, Record record) => source.Append($$"""

            [global::System.CodeDom.Compiler.GeneratedCode("HomeworkKit.Generator", null)]
            private sealed class {{record.Id}}Record : DirectRecord
            {
                internal override object ReadMembers(ref Utf8JsonReader reader, {{Source.Json}}, DiscriminatorPlace place) => Read{{record.Id}}Members(ref reader, json{{(record.Discriminator is null ? string.Empty : ", place")}});

                internal override void WriteMembers(Utf8JsonWriter writer, object value, {{Source.Json}}) => Write{{record.Id}}Members(writer, ({{record.TypeName}})value, json);

                internal override bool Judge(ref ContentScan scan, object value, {{Source.Json}}) => Judge{{record.Id}}(ref scan, ({{record.TypeName}})value, json);
            }

        """);
}
