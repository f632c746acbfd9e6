using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using HomeworkKit.Forms;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Serialization.Direct;

/// <summary>Objects in which every member of the contract stands, made from the contract alone.</summary>
internal sealed class CompleteJson(JsonSerializerOptions contract)
{
    private const string Id = "01980000-0000-7000-8000-000000000001";

    private static readonly Dictionary<Type, string> Leaves = new()
    {
        [typeof(string)] = "\"a word\"",
        [typeof(HomeworkKit.Forms.FormCondition)] = """{"all":[{"item":"diary/rating","atLeast":3},{"not":{"answered":"diary/note"}}]}""",
        [typeof(bool)] = "true",
        [typeof(int)] = "3",
        [typeof(long)] = "5000000000",
        [typeof(double)] = "0.5",
        [typeof(decimal)] = "2.5",
        [typeof(Instant)] = "\"2026-03-02T19:00:00.5Z\"",
        [typeof(LocalDate)] = "\"2026-03-02\"",
        [typeof(LocalTime)] = "\"19:00:00\"",
        [typeof(LocalDateTime)] = "\"2026-03-02T19:00:00\"",
        [typeof(Duration)] = "\"1:30:00\"",
        [typeof(Percent)] = "40",
        [typeof(Suds)] = "60",
        [typeof(Minutes)] = "25",
        [typeof(NonNegativeCount)] = "4",
        [typeof(Rating)] = "{\"value\":5,\"scale\":\"0..10\"}",
        [typeof(RatingScale)] = "\"0..10\"",
        [typeof(DoseRange)] = "[2,5]",
        [typeof(FormCondition)] = "{\"answered\":\"a-key\"}",
        [typeof(ZonePolicy)] = "\"Europe/London\"",
        [typeof(OccurrenceId)] = "\"01980000000070008000000000b00001/01980000000070008000000000e00004/0/2026-03-03T19:00\"",
    };

    // What stands around the value that is being made: a record that holds itself is not filled for ever.
    private readonly Stack<Type> _around = new();

    /// <summary>Makes an object with the members that are asked for, and those without which it is refused.</summary>
    internal JsonObject Object(Type type, Func<JsonPropertyInfo, bool> isWanted)
    {
        _around.Push(type);
        var members = new JsonObject();
        foreach (var property in MembersOf(type))
        {
            if (property.IsRequired || (isWanted(property) && !_around.Contains(ItemOf(property.PropertyType))))
            {
                members[property.Name] = Value(property.PropertyType);
            }
        }

        _around.Pop();
        return members;
    }

    internal IEnumerable<JsonPropertyInfo> MembersOf(Type type) =>
        contract.GetTypeInfo(type).Properties.Where(static property => !property.IsExtensionData && property.Name != "kindVersion");

    /// <summary>Makes a choice: the case's discriminator first, then what it holds.</summary>
    internal static JsonObject Case(string discriminator, string name, JsonObject members)
    {
        var chosen = new JsonObject { [discriminator] = name };
        foreach (var (member, value) in members)
        {
            chosen[member] = value?.DeepClone();
        }

        return chosen;
    }

    private static Type ItemOf(Type type) => type.IsGenericType ? type.GetGenericArguments()[0] : type;

    private JsonNode Value(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        var info = contract.GetTypeInfo(type);
        return info switch
        {
            { PolymorphismOptions: { } choice } => Chosen(type, choice),
            { Kind: JsonTypeInfoKind.Object } => Object(type, static _ => true),
            { Kind: JsonTypeInfoKind.Enumerable } => new JsonArray(Value(info.ElementType!), Value(info.ElementType!)),
            _ => Leaf(type),
        };
    }

    private JsonObject Chosen(Type type, JsonPolymorphismOptions choice)
    {
        _around.Push(type);
        var first = choice.DerivedTypes[0];
        var chosen = Case(choice.TypeDiscriminatorPropertyName, (string)first.TypeDiscriminator!, Object(first.DerivedType, static _ => true));
        _around.Pop();
        return chosen;
    }

    private JsonNode Leaf(Type type) =>
        type.IsEnum ? JsonSerializer.SerializeToNode(Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1), contract.GetTypeInfo(type))!
        : Leaves.TryGetValue(type, out var text) ? JsonNode.Parse(text)!
        : type.Name.EndsWith("Id", StringComparison.Ordinal) ? JsonValue.Create(Id)
        : type.Name.EndsWith("Ref", StringComparison.Ordinal) ? JsonValue.Create("host-1")
        : throw new NotSupportedException($"Say here what a {type.Name} looks like.");
}
