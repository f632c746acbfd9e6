using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HomeworkKit.Benchmarks.Validation;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using NodaTime.Serialization.SystemTextJson;

namespace HomeworkKit.StartBenchmark;

/// <summary>
/// The document as one would read it with the serialiser alone: no catalogue, no limits, no unknown fields, no codes, no history that is checked.
/// </summary>
internal sealed class BareDocument
{
    public required string Format { get; init; }

    public required IReadOnlyList<CycleEvent> Events { get; init; }

    internal static void ReadAndValidate(ReadOnlySpan<byte> utf8)
    {
        var validator = new PlainThoughtRecordValidator(asksBodyAndBehaviour: false);
        foreach (var happened in Read(utf8).Events.OfType<AttemptRecorded>())
        {
            FirstDocument.Expect(validator.Validate((ThoughtRecord)happened.Attempt.Entry!).IsValid);
        }
    }

    internal static BareDocument Read(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize(utf8, Info<BareDocument>())!;

    internal static JsonTypeInfo<T> Info<T>()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Converters =
            {
                NodaConverters.InstantConverter,
                NodaConverters.LocalDateConverter,
                NodaConverters.LocalTimeConverter,
                NodaConverters.RoundtripDurationConverter,
            },
            TypeInfoResolver = BareJsonContext.Default.WithAddedModifier(AddChoice),
        };
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    private static void AddChoice(JsonTypeInfo info)
    {
        if (info.Type == typeof(CycleEvent))
        {
            info.PolymorphismOptions = Choice(
                "type",
                (typeof(HomeworkProposed), "propose"),
                (typeof(PlanAgreed), "agree"),
                (typeof(AttemptRecorded), "record-attempt"));
        }
        else if (info.Type == typeof(HomeworkTask))
        {
            info.PolymorphismOptions = Choice("kind", (typeof(ThoughtRecordTask), "thought-record"));
        }
        else if (info.Type == typeof(HomeworkEntry))
        {
            info.PolymorphismOptions = Choice("kind", (typeof(ThoughtRecord), "thought-record"));
        }
    }

    private static JsonPolymorphismOptions Choice(string discriminator, params (Type Type, string Name)[] cases)
    {
        var options = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = discriminator };
        foreach (var (type, name) in cases)
        {
            options.DerivedTypes.Add(new JsonDerivedType(type, name));
        }

        return options;
    }
}
