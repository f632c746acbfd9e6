using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HomeworkKit.Events;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Serialization;

/// <summary>Writes a definition for each object that the contract can reach, in the order in which it reaches them.</summary>
internal sealed class JsonSchemaWriter
{
    // What hosts store and send on its own, beside documents of cycles.
    private static readonly Type[] OnTheirOwn =
    [
        typeof(CycleEvent), typeof(HomeworkTask), typeof(HomeworkEntry), typeof(AssignmentTemplate), typeof(TreatmentGoal), typeof(SessionCalendar), typeof(SessionRecord), typeof(CrisisPlan),
        typeof(Programme), typeof(Enrolment),
    ];

    private readonly Utf8JsonWriter _writer;
    private readonly HomeworkCatalog _catalog;
    private readonly JsonSerializerOptions _options;
    private readonly JsonSchemaNames _names = new();
    private readonly Queue<Type> _waiting = new();

    // Which discriminator a case carries, and with which value.
    private readonly Dictionary<Type, (string Member, string Name)> _cases = [];

    internal JsonSchemaWriter(Utf8JsonWriter writer, HomeworkCatalog catalog)
    {
        (_writer, _catalog) = (writer, catalog);
        _options = new HomeworkJsonContract(catalog, HomeworkJsonLimits.Default).Options;
    }

    internal void Write()
    {
        _writer.WriteStartObject();
        _writer.WriteString("$schema"u8, "https://json-schema.org/draft/2020-12/schema");
        _writer.WriteString("$id"u8, HomeworkJsonSchema.Id);
        _writer.WriteString("title"u8, SerializationMessages.SchemaTitle);
        _writer.WriteString("$ref"u8, ReferenceTo(typeof(CycleDocument)));
        _writer.WriteStartObject("$defs"u8);
        foreach (var type in OnTheirOwn)
        {
            ReferenceTo(type);
        }

        while (_waiting.TryDequeue(out var type))
        {
            _writer.WritePropertyName(_names.Of(type));
            WriteDefinition(_options.GetTypeInfo(type));
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

    private void WriteDefinition(JsonTypeInfo info)
    {
        _writer.WriteStartObject();
        if (info.PolymorphismOptions is { } choice)
        {
            WriteChoice(choice);
        }
        else if (info.Kind == JsonTypeInfoKind.Object)
        {
            WriteObject(info);
        }
        else
        {
            JsonSchemaLeaves.Write(_writer, info);
        }

        _writer.WriteEndObject();
    }

    private void WriteChoice(JsonPolymorphismOptions choice)
    {
        _writer.WriteStartArray("anyOf"u8);
        foreach (var known in choice.DerivedTypes)
        {
            _cases[known.DerivedType] = (choice.TypeDiscriminatorPropertyName, (string)known.TypeDiscriminator!);
            _writer.WriteStartObject();
            _writer.WriteString("$ref"u8, ReferenceTo(known.DerivedType));
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    private void WriteObject(JsonTypeInfo info)
    {
        var kind = _catalog.KindOfType(info.Type);
        var isCase = _cases.TryGetValue(info.Type, out var discriminator);
        JsonPropertyInfo[] members = [.. info.Properties.Where(static property => !property.IsExtensionData)];
        if (kind is not null)
        {
            _writer.WriteString("title"u8, kind.Title);
        }

        _writer.WriteString("type"u8, "object");
        _writer.WriteStartObject("properties"u8);
        if (isCase)
        {
            WriteConstant(discriminator.Member, discriminator.Name);
        }

        foreach (var member in members)
        {
            WriteMember(info, member, kind);
        }

        _writer.WriteEndObject();
        WriteRequired(members, isCase ? discriminator.Member : null, kind);
    }

    private void WriteRequired(JsonPropertyInfo[] members, string? discriminator, HomeworkKind? kind)
    {
        _writer.WriteStartArray("required"u8);
        if (discriminator is not null)
        {
            _writer.WriteStringValue(discriminator);
        }

        foreach (var member in members.Where(static member => member.IsRequired))
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

    private void WriteMember(JsonTypeInfo owner, JsonPropertyInfo member, HomeworkKind? kind)
    {
        if (owner.Type == typeof(CycleDocument) && member.Name == "format")
        {
            WriteConstant(member.Name, CycleDocument.CurrentFormat);
            return;
        }

        _writer.WriteStartObject(member.Name);
        if (kind is not null && member.Name == KindUpgrader.VersionMember)
        {
            _writer.WriteNumber("const"u8, kind.Version);
        }
        else if (TakesNull(member))
        {
            _writer.WriteStartArray("anyOf"u8);
            _writer.WriteStartObject();
            WriteType(member.PropertyType);
            _writer.WriteEndObject();
            _writer.WriteStartObject();
            _writer.WriteString("type"u8, "null");
            _writer.WriteEndObject();
            _writer.WriteEndArray();
        }
        else
        {
            WriteType(member.PropertyType);
        }

        _writer.WriteEndObject();
    }

    private void WriteType(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var info = _options.GetTypeInfo(type);
        if (info.Kind == JsonTypeInfoKind.Enumerable)
        {
            _writer.WriteString("type"u8, "array");
            _writer.WriteStartObject("items"u8);
            WriteType(info.ElementType!);
            _writer.WriteEndObject();
        }
        else if (info.Kind == JsonTypeInfoKind.Object || JsonSchemaLeaves.HasName(info))
        {
            _writer.WriteString("$ref"u8, ReferenceTo(type));
        }
        else
        {
            JsonSchemaLeaves.Write(_writer, info);
        }
    }

    private void WriteConstant(string member, string value)
    {
        _writer.WriteStartObject(member);
        _writer.WriteString("const"u8, value);
        _writer.WriteEndObject();
    }

    private static bool TakesNull(JsonPropertyInfo property) =>
        property.IsSetNullable && (!property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null);
}
