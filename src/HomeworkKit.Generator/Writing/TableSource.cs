using System.Text;
using Microsoft.CodeAnalysis;

namespace HomeworkKit.Generator;

/// <summary>The source that finds the methods of a record by its type.</summary>
/// <remarks>In two steps, by the first letter and then by the type: whoever asks for one record has the types of a few loaded, and not of all.</remarks>
internal static class TableSource
{
    internal static string Of(INamedTypeSymbol target, IReadOnlyList<Record> records, MemberTable table)
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
                source.Append(
                    $"        type == typeof({record.TypeName}) ? new DirectRecord<{record.TypeName}>(&Read{record.Id}, &Visit{record.Id}, &Visit{record.Id}, &Visit{record.Id}, &Visit{record.Id}) :\n"
                );
            }

            source.Append("        null;\n");
        }

        WriteLeaves(source, records);
        WriteBytes(source, "PackedMembers", table.Packed);
        WriteBytes(source, "PackedSummaries", table.PackedSummaries);
        source.Append(
            $"\n    internal static string UnitOf(int number) => number switch\n    {{\n{string.Concat(table.Units.Select(static (unit, index) => $"        {index + 1} => \"{unit}\",\n"))}        _ => throw new global::System.ArgumentOutOfRangeException(nameof(number)),\n    }};\n"
        );
        return source.Append("}\n").ToString();
    }

    private static void WriteBytes(StringBuilder source, string name, string items) =>
        source.Append($"\n    internal static global::System.ReadOnlySpan<byte> {name} =>\n    [\n        {items}\n    ];\n");

    private static void WriteLeaves(StringBuilder source, IReadOnlyList<Record> records)
    {
        source.Append("\n    internal static LeafReader? FindLeaf(global::System.Type type) =>\n");
        var leaves = records
            .SelectMany(static record => record.Members)
            .Select(static member => member.Shape.Item ?? member.Shape)
            .Where(static shape => shape.Form == ShapeForm.Leaf);
        foreach (
            var leaf in leaves
                .GroupBy(static shape => shape.TypeName)
                .Select(static group => group.First())
                .OrderBy(static shape => shape.TypeName, StringComparer.Ordinal))
        {
            source.Append(
                $"        type == typeof({leaf.TypeName}) ? new LeafReader<{leaf.TypeName}>(DirectLeaf<{Source.NameOf(leaf.Converter!)}>.Converter) :\n");
        }

        source.Append("        null;\n");
    }
}
