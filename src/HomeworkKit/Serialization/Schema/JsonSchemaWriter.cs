using System.Text.Json;
using HomeworkKit.Events;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;
using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Serialization;

/// <summary>Writes a definition for each object that the contract can reach, in the order in which it reaches them.</summary>
internal sealed partial class JsonSchemaWriter
{
    // What hosts store and send on its own, beside documents of cycles.
    private static readonly Type[] OnTheirOwn =
    [
        typeof(CycleEvent),
        typeof(HomeworkTask),
        typeof(HomeworkEntry),
        typeof(AssignmentTemplate),
        typeof(TreatmentGoal),
        typeof(SessionCalendar),
        typeof(SessionRecord),
        typeof(CrisisPlan),
        typeof(Programme),
        typeof(Enrolment),
        typeof(Toolbox),
        typeof(DischargeRecord),
    ];

    private readonly Utf8JsonWriter _writer;
    private readonly HomeworkCatalog _catalog;
    private readonly JsonSchemaNames _names = new();
    private readonly Queue<Type> _waiting = new();

    // Which discriminator a case carries, and with which value.
    private readonly Dictionary<Type, (string Member, string Name)> _cases = [];

    internal JsonSchemaWriter(Utf8JsonWriter writer, HomeworkCatalog catalog) => (_writer, _catalog) = (writer, catalog);

    internal void Write()
    {
        _writer.WriteStartObject();
        _writer.WriteString("$schema"u8, "https://json-schema.org/draft/2020-12/schema");
        _writer.WriteString("$id"u8, HomeworkJsonSchema.Id);
        _writer.WriteString("title"u8, SerializationMessages.SchemaTitle);
        var document = _catalog.Describe(typeof(CycleDocument))!;
        WriteDescription(document.Description, SerializationMessages.SchemaTitle);
        ReferenceTo(document.Type);
        WriteObject(document);
        _writer.WriteStartObject("$defs"u8);
        foreach (var type in OnTheirOwn)
        {
            ReferenceTo(type);
        }

        while (_waiting.TryDequeue(out var type))
        {
            _writer.WritePropertyName(_names.Of(type));
            if (type == document.Type)
            {
                // The root is the definition: generators want an object there.
                WriteReference("#");
                continue;
            }

            WriteDefinition(type);
        }

        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private string ReferenceTo(Type type)
    {
        if (_names.TryAdd(type))
        {
            _waiting.Enqueue(type);
            if (type == typeof(Rating))
            {
                // Its definition, written by hand, names that of its scale.
                ReferenceTo(typeof(RatingScale));
            }
        }

        return "#/$defs/" + _names.Of(type);
    }

    private void WriteDefinition(Type type)
    {
        _writer.WriteStartObject();
        WriteTitle(type);
        if (_catalog.Json.Direct.ChoiceOf(type) is { } choice)
        {
            WriteChoice(choice);
        }
        else if (_catalog.Describe(type) is { } record)
        {
            WriteObject(record);
        }
        else
        {
            JsonSchemaLeaves.Write(_writer, type, _catalog);
        }

        _writer.WriteEndObject();
    }

    private void WriteChoice(IUnionReader choice)
    {
        _writer.WriteStartArray("anyOf"u8);
        foreach (var known in choice.Cases)
        {
            _cases[known.Type] = (choice.Discriminator, known.Name);
            WriteReference(ReferenceTo(known.Type));
        }

        _writer.WriteEndArray();
    }

    private void WriteObject(RecordDescription record)
    {
        var kind = _catalog.KindOfType(record.Type);
        var isCase = _cases.TryGetValue(record.Type, out var discriminator);
        _writer.WriteString("type"u8, "object");
        _writer.WriteStartObject("properties"u8);
        if (isCase)
        {
            WriteConstant(discriminator.Member, discriminator.Name, "Says which of the choices this is.");
        }

        foreach (var member in record.Members)
        {
            WriteMember(record, member, kind);
        }

        if (kind is not null)
        {
            _writer.WriteStartObject(KindUpgrader.VersionMember);
            _writer.WriteString("description"u8, "The version of the kind.");
            _writer.WriteNumber("const"u8, kind.Version);
            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
        WriteRequired(record, isCase ? discriminator.Member : null, kind);
    }

    private void WriteRequired(RecordDescription record, string? discriminator, HomeworkKind? kind)
    {
        _writer.WriteStartArray("required"u8);
        if (discriminator is not null)
        {
            _writer.WriteStringValue(discriminator);
        }

        foreach (var member in record.Members.Where(static member => member.IsRequired))
        {
            _writer.WriteStringValue(member.Name);
        }

        // Without it, a task or entry counts as one of the first version.
        if (kind is { Version: > 1 })
        {
            _writer.WriteStringValue(KindUpgrader.VersionMember);
        }

        _writer.WriteEndArray();
    }

    private void WriteMember(RecordDescription owner, MemberDescription member, HomeworkKind? kind)
    {
        if (owner.Type == typeof(CycleDocument) && member.Name == "format")
        {
            WriteConstant(member.Name, CycleDocument.CurrentFormat, "The format of the document.");
            return;
        }

        _writer.WriteStartObject(member.Name);
        WriteMemberWords(owner, member, kind);
        if (member.TakesNull)
        {
            _writer.WriteStartArray("anyOf"u8);
            _writer.WriteStartObject();
            WriteValue(member);
            _writer.WriteEndObject();
            _writer.WriteStartObject();
            _writer.WriteString("type"u8, "null");
            _writer.WriteEndObject();
            _writer.WriteEndArray();
        }
        else if (!member.IsList && IsReference(member.Type))
        {
            // What stands beside a reference is left out by some who read it.
            _writer.WriteStartArray("allOf"u8);
            WriteReference(ReferenceTo(member.Type));
            _writer.WriteEndArray();
        }
        else
        {
            WriteValue(member);
        }

        _writer.WriteEndObject();
    }

    private bool IsReference(Type type) =>
        _catalog.Json.Direct.ChoiceOf(type) is not null || _catalog.Describe(type) is not null || JsonSchemaLeaves.HasName(type, _catalog);

    private void WriteValue(MemberDescription member)
    {
        if (member.IsList)
        {
            _writer.WriteString("type"u8, "array");
            _writer.WriteStartObject("items"u8);
            WriteType(member.Type);
            _writer.WriteEndObject();
        }
        else
        {
            WriteType(member.Type);
        }
    }

    private void WriteType(Type type)
    {
        if (IsReference(type))
        {
            _writer.WriteString("$ref"u8, ReferenceTo(type));
        }
        else
        {
            JsonSchemaLeaves.Write(_writer, type, _catalog);
        }
    }
}
