using System.Text;
using Microsoft.CodeAnalysis;

namespace HomeworkKit.Generator;

/// <summary>The source that reads one record and goes through its members.</summary>
internal static class RecordSource
{
    internal static string Of(INamedTypeSymbol target, Record record, int place)
    {
        var source = Source.Begin(target);
        WriteReader(source, record, place);
        VisitSource.Append(source, record, place);
        return source.Append("}\n").ToString();
    }

    private static void WriteReader(StringBuilder source, Record record, int place)
    {
        source.Append($$"""
                private static {{record.TypeName}} Read{{record.Id}}(ref Utf8JsonReader reader, {{Source.Reading}}, DiscriminatorPlace place)
                {
                    var members = new MemberReader({{place}}, OtherMembers.{{Others(record)}}, place);

            """);
        for (var i = 0; i < record.Members.Count; i++)
        {
            source.Append($"        {record.Members[i].Shape.DeclaredName} member{i} = default!;\n");
        }

        WriteMembers(source, record);
        var required = record.Members.Select(static (member, index) => member.IsRequired ? 1UL << index : 0).Aggregate(0UL, static (all, one) => all | one);
        if (required != 0)
        {
            source.Append($"        members.AllPresent(0x{required:X}UL);\n");
        }

        WriteConstruction(source, record);
        source.Append("    }\n");
    }

    // A record without members of its own, such as a case that says all by its name, has nothing to choose among.
    private static void WriteMembers(StringBuilder source, Record record)
    {
        if (record.Members.Count == 0)
        {
            source.Append("        members.Next(ref reader);\n");
            return;
        }

        source.Append("        int next;\n        while ((next = members.Next(ref reader)) >= 0)\n        {\n            switch (next)\n            {\n");
        for (var i = 0; i < record.Members.Count; i++)
        {
            source.Append($"                case {i}:\n");
            ReadSource.Append(source, record.Members[i].Shape, $"member{i}", "                    ");
            source.Append("                    break;\n");
        }

        source.Append("            }\n        }\n\n");
    }

    private static string Others(Record record) => record switch
    {
        { KeepsUnknownFields: false } => "Skipped",
        { Discriminator: null } => "Kept",
        { Discriminator: "kind" } => "KeptOfKind",
        _ => "KeptOfType",
    };

    private static void WriteConstruction(StringBuilder source, Record record)
    {
        var members = record.Members.Select(static (member, index) => (Member: member, Index: index)).ToList();
        var arguments = members
            .Where(static one => one.Member.Parameter is not null)
            .OrderBy(static one => one.Member.Parameter)
            .Select(static one => $"member{one.Index}");
        var initialised = members
            .Where(static one => one.Member.Parameter is null)
            .Select(static one => $"            {one.Member.Name} = member{one.Index},\n");
        source.Append($"        var made = new {record.TypeName}({string.Join(", ", arguments)})\n        {{\n{string.Concat(initialised)}        }};\n");
        if (record.KeepsUnknownFields)
        {
            source.Append("        members.Keep(made);\n");
        }

        source.Append("        return made;\n");
    }
}
