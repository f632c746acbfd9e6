using System.Collections.Frozen;
using System.Text.Json;
using HomeworkKit.Forms;
using HomeworkKit.Scheduling;
using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Serialization;

/// <summary>What stands where no object of the contract does: numbers with their ranges, words, times and texts.</summary>
/// <remarks>
/// Each is written as JSON once, by hand, and stands in the golden; a table of texts is easier to check against the standard than code that composes them.
/// </remarks>
internal static class JsonSchemaLeaves
{
    private const string Decimal = """-?[0-9]+(\\.[0-9]+)?""";
    private const string Date = """[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])""";
    private const string Time = """([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?""";
    private const string Guid = """[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}""";
    private const string Id = $$"""{"type":"string","format":"uuid","pattern":"^{{Guid}}$"}""";
    private const string Reference = """{"type":"string","minLength":1,"maxLength":128,"pattern":"^\\S+$"}""";
    private const string ZeroToHundred = """{"type":"number","minimum":0,"maximum":100}""";
    private const string ScaleText = $$"""{"type":"string","pattern":"^{{Decimal}}\\.\\.{{Decimal}}(/[0-9]+(\\.[0-9]+)?)?$"}""";

    private const string Condition = """{"$ref":"#/$defs/form-condition"}""";
    private const string Conditions = $$"""{"type":"array","items":{{Condition}}}""";
    private const string ConditionText =
        $$"""{"anyOf":[{"type":"object","properties":{"all":{{Conditions}}},"required":["all"],"additionalProperties":false},"""
        + $$"""{"type":"object","properties":{"any":{{Conditions}}},"required":["any"],"additionalProperties":false},"""
        + $$"""{"type":"object","properties":{"not":{{Condition}}},"required":["not"],"additionalProperties":false},"""
        + """{"type":"object","properties":{"answered":{"type":"string"}},"required":["answered"],"additionalProperties":false},"""
        + """{"type":"object","properties":{"item":{"type":"string"},"is":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]},"atLeast":{"type":"number"},"atMost":{"type":"number"},"""
        + """ "above":{"type":"number"},"below":{"type":"number"},"includes":{"type":"string"}},"required":["item"],"minProperties":2,"maxProperties":2,"additionalProperties":false},"""
        + """{"type":"object","properties":{"score":{"type":"string"},"atLeast":{"type":"number"}},"required":["score","atLeast"],"additionalProperties":false}]}""";

    private static readonly FrozenDictionary<Type, string> Written = new Dictionary<Type, string>
    {
        [typeof(string)] = """{"type":"string"}""",
        [typeof(bool)] = """{"type":"boolean"}""",
        [typeof(int)] = """{"type":"integer","minimum":-2147483648,"maximum":2147483647}""",
        [typeof(long)] = """{"type":"integer"}""",
        [typeof(decimal)] = """{"type":"number"}""",
        [typeof(double)] = """{"type":"number"}""",
        [typeof(Percent)] = ZeroToHundred,
        [typeof(Suds)] = ZeroToHundred,
        [typeof(Minutes)] = """{"type":"number","minimum":0,"maximum":10080}""",
        [typeof(NonNegativeCount)] = """{"type":"integer","minimum":0,"maximum":1000000}""",
        [typeof(DoseRange)] =
            """{"anyOf":[{"type":"integer","minimum":0},{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2}]}""",
        [typeof(Rating)] =
            """{"type":"object","properties":{"value":{"type":"number"},"scale":{"$ref":"#/$defs/rating-scale"}},"required":["value","scale"],"additionalProperties":false}""",
        [typeof(RatingScale)] =
            $$"""{"anyOf":[{{ScaleText}},{"type":"object","properties":{"values":{{ScaleText}},"unit":{"type":"string"},"direction":{"enum":"""
            + $$""" {{DirectionNames}} },"anchors":{"type":"object","propertyNames":{"pattern":"^{{Decimal}}$"},"additionalProperties":{"type":"string"}"""
            + """}},"required":["values"],"additionalProperties":false}]}""",
        [typeof(Instant)] = $$"""{"type":"string","format":"date-time","pattern":"^{{Date}}T{{Time}}Z$"}""",
        [typeof(LocalDate)] = $$"""{"type":"string","format":"date","pattern":"^{{Date}}$"}""",
        [typeof(LocalTime)] = $$"""{"type":"string","pattern":"^{{Time}}$"}""",
        [typeof(LocalDateTime)] = $$"""{"type":"string","pattern":"^{{Date}}T{{Time}}$"}""",
        [typeof(Duration)] = """{"type":"string","pattern":"^-?[0-9]+:[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?$"}""",
        [typeof(FormCondition)] = ConditionText,
        [typeof(ZonePolicy)] = """{"type":"string","pattern":"^[!-~]{1,64}$"}""",
        [typeof(OccurrenceId)] =
            $$"""{"type":"string","pattern":"^[0-9a-f]{32}/[0-9a-f]{32}/(0|[1-9][0-9]*)/{{Date}}T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"}""",
        [typeof(ClientRef)] = Reference,
        [typeof(ClinicianRef)] = Reference,
        [typeof(SupporterRef)] = Reference,
        [typeof(SessionRef)] = Reference,
        [typeof(AssignmentId)] = Id,
        [typeof(AttemptId)] = Id,
        [typeof(EventId)] = Id,
        [typeof(GoalId)] = Id,
        [typeof(TemplateId)] = Id,
        [typeof(ProgrammeId)] = Id,
        [typeof(EnrolmentId)] = Id,
        [typeof(HierarchyId)] = Id,
        [typeof(ExposureStepId)] = Id,
        [typeof(JointExerciseId)] = Id,
    }.ToFrozenDictionary();

    private static string DirectionNames =>
        "[" + string.Join(',', ((INamedValues)new KebabCaseEnumConverter<ScaleDirection>()).Names.Select(static name => $"\"{name}\"")) + "]";

    /// <summary>Whether it has a definition of its own: what is long, or stands in many places.</summary>
    internal static bool HasName(Type type, HomeworkCatalog catalog) =>
        type != typeof(string)
        && type != typeof(bool)
        && type != typeof(int)
        && type != typeof(long)
        && type != typeof(decimal)
        && type != typeof(double)
        && (Written.ContainsKey(type) || WordsOf(type, catalog) is not null);

    /// <summary>Writes the members of the schema's object. What a host's own converter reads is not known, and left open.</summary>
    internal static void Write(Utf8JsonWriter writer, Type type, HomeworkCatalog catalog)
    {
        if (WordsOf(type, catalog) is { } named)
        {
            writer.WriteStartArray("enum"u8);
            foreach (var name in named.Names)
            {
                writer.WriteStringValue(name);
            }

            writer.WriteEndArray();
        }
        else if (Written.TryGetValue(type, out var json))
        {
            using var schema = JsonDocument.Parse(json);
            foreach (var member in schema.RootElement.EnumerateObject())
            {
                member.WriteTo(writer);
            }
        }
    }

    private static INamedValues? WordsOf(Type type, HomeworkCatalog catalog) => !type.IsEnum ? null
        : DirectRecords.FindLeaf(type)?.Words
            ?? (catalog.Json.Direct.FindHost() is { } host && host.Options.TryGetTypeInfo(type, out var info) ? info.Converter as INamedValues : null);
}
