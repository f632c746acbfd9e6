using System.Text;

namespace HomeworkKit.Generator;

/// <summary>The source that describes a record.</summary>
internal static class DescriptionSource
{
    internal static void Append(StringBuilder source, Record record, Summaries summaries)
    {
        source.Append($"\n    private static RecordDescription Describe{record.Id}() => new(typeof({record.TypeName}), \"{Source.KebabCase(record.Id)}\", {(record.KeepsUnknownFields ? "true" : "false")}, {summaries.Add(record.Type)},\n    [\n");
        foreach (var member in record.Members)
        {
            Append(source, member, summaries.Add(member.Property));
        }

        source.Append("    ]);\n");
    }

    private static void Append(StringBuilder source, Member member, int summary)
    {
        var shape = member.Shape.Item ?? member.Shape;
        var unit = member.Unit is { } counted ? $", \"{counted}\"" : string.Empty;
        source.Append($"        new(\"{member.JsonName}\", typeof({shape.TypeName}), MemberRole.{member.Role}, {Traits(member)}, {summary}{unit}),\n");
    }

    private static string Traits(Member member)
    {
        List<string> traits = [];
        Add(member.IsRequired, "Required");
        Add(member.Shape.IsNullable, "TakesNull");
        Add(member.Shape.Item is not null, "List");
        Add(member.IsFilledByApp, "FilledByApp");
        return traits.Count == 0 ? "MemberTraits.None" : string.Join(" | ", traits);

        void Add(bool isSo, string trait)
        {
            if (isSo)
            {
                traits.Add("MemberTraits." + trait);
            }
        }
    }
}
