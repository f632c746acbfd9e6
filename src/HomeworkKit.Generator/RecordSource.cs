using System.Text;
using Microsoft.CodeAnalysis;

namespace HomeworkKit.Generator;

/// <summary>The source that reads and writes one record.</summary>
internal static class RecordSource
{
    internal static string Of(INamedTypeSymbol target, Record record)
    {
        var source = Source.Begin(target);
        WriteReader(source, record);
        source.Append('\n');
        WriteWriter(source, record);
        JudgeSource.Append(source, record);
        return source.Append("}\n").ToString();
    }

    private static void WriteReader(StringBuilder source, Record record)
    {
        source.Append($$"""
                internal static {{record.TypeName}} Read{{record.Id}}(ref Utf8JsonReader reader, {{Source.Json}})
                {
                    BeginObject(ref reader);
                    return Read{{record.Id}}Members(ref reader, json, DiscriminatorPlace.None);
                }

                private static {{record.TypeName}} Read{{record.Id}}Members(ref Utf8JsonReader reader, {{Source.Json}}, DiscriminatorPlace place)
                {

            """);
        if (record.Members.Count > 0 || record.Discriminator == "kind")
        {
            source.Append("        ulong met = 0;\n");
        }

        for (var i = 0; i < record.Members.Count; i++)
        {
            source.Append($"        {record.Members[i].Shape.DeclaredName} member{i} = default!;\n");
        }

        if (record.KeepsUnknownFields)
        {
            source.Append("        global::HomeworkKit.UnknownFields? unknown = null;\n");
        }

        source.Append("        while (NextMember(ref reader))\n        {\n            var name = MemberName(ref reader);\n");
        WriteMembers(source, record);
        var required = record.Members.Select(static (member, index) => member.IsRequired ? 1UL << index : 0).Aggregate(0UL, static (all, one) => all | one);
        source.Append("            ").Append(Unknown(record)).Append('\n').Append("        }\n\n");
        if (required != 0)
        {
            source.Append($"        AllPresent(met, 0x{required:X}UL);\n");
        }

        WriteConstruction(source, record);
        source.Append("    }\n");
    }

    // A record without members of its own, such as a case that says all by its name, has nothing to choose among.
    private static void WriteMembers(StringBuilder source, Record record)
    {
        if (record.Members.Count == 0)
        {
            return;
        }

        source.Append("            switch (name.Length)\n            {\n");
        foreach (var length in record.Members.Select(static (member, index) => (Member: member, Index: index)).GroupBy(static one => one.Member.JsonName.Length).OrderBy(static group => group.Key))
        {
            source.Append($"                case {length.Key}:\n");
            foreach (var (member, index) in length)
            {
                source.Append($"                    if (name.SequenceEqual(\"{member.JsonName}\"u8))\n                    {{\n                        ValueOnce(ref reader, ref met, 1UL << {index});\n");
                ReadSource.Append(source, member.Shape, $"member{index}", "                        ");
                source.Append("                        continue;\n                    }\n\n");
            }

            source.Append("                    break;\n");
        }

        source.Append("            }\n\n");
    }

    private static string Unknown(Record record) => record switch
    {
        { KeepsUnknownFields: false } => "SkipUnknown(ref reader);",
        { Discriminator: null } => "KeepUnknown(ref reader, ref unknown);",
        { Discriminator: "kind" } => "KeepUnknownOfKind(ref reader, name, ref unknown, ref place, ref met);",
        _ => "KeepUnknownOfType(ref reader, name, ref unknown, ref place);",
    };

    private static void WriteConstruction(StringBuilder source, Record record)
    {
        var members = record.Members.Select(static (member, index) => (Member: member, Index: index)).ToList();
        var arguments = members.Where(static one => one.Member.Parameter is not null).OrderBy(static one => one.Member.Parameter).Select(static one => $"member{one.Index}");
        var initialised = members.Where(static one => one.Member.Parameter is null).Select(static one => $"            {one.Member.Name} = member{one.Index},\n");
        source.Append($"        var made = new {record.TypeName}({string.Join(", ", arguments)})\n        {{\n{string.Concat(initialised)}        }};\n");
        if (record.KeepsUnknownFields)
        {
            source.Append("        Keep(unknown, made);\n");
        }

        source.Append("        return made;\n");
    }

    private static void WriteWriter(StringBuilder source, Record record)
    {
        source.Append($$"""
                internal static void Write{{record.Id}}(Utf8JsonWriter writer, {{record.TypeName}} value, {{Source.Json}})
                {
                    writer.WriteStartObject();
                    Write{{record.Id}}Members(writer, value, json);
                    writer.WriteEndObject();
                }

                private static void Write{{record.Id}}Members(Utf8JsonWriter writer, {{record.TypeName}} value, {{Source.Json}})
                {

            """);
        foreach (var member in record.Members)
        {
            WriteSource.Append(source, member);
        }

        if (record.KeepsUnknownFields)
        {
            source.Append("        WriteUnknown(writer, value);\n");
        }

        source.Append("    }\n");
    }
}
