using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HomeworkKit.Scheduling;
using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Serialization;

/// <summary>What the serialiser does for hosts: it reads and writes the tasks and entries of their own kinds, and our types inside their own.</summary>
internal sealed class HostJson
{
    private readonly DirectJson _direct;
    private readonly HomeworkCatalog _catalog;
    private readonly HomeworkJsonLimits _limits;

    internal HostJson(DirectJson direct, HomeworkJsonLimits limits)
    {
        (_direct, _catalog, _limits) = (direct, direct.Catalog, limits);
        Options = Make();
    }

    /// <summary>Gets the options for hosts that serialise our types inside their own.</summary>
    internal JsonSerializerOptions Options { get; }

    /// <summary>Says whether a kind is a host's own, or has versions: its tasks and entries are read and written by the serialiser.</summary>
    internal static bool IsForeign(HomeworkKind kind) =>
        kind.Version > 1 || kind.TaskType.Assembly != typeof(HomeworkKind).Assembly || kind.EntryType.Assembly != typeof(HomeworkKind).Assembly;

    internal JsonTypeInfo<T> Info<T>() => Options.TryGetTypeInfo(typeof(T), out var info)
        ? (JsonTypeInfo<T>)info
        : throw new NotSupportedException(SerializationMessages.UnknownType);

    /// <summary>Reads a task or entry of a host's kind, which names its kind somewhere among its members.</summary>
    internal object ReadCase(ref Utf8JsonReader reader, Type type) =>
        JsonSerializer.Deserialize(ref reader, Options.GetTypeInfo(type)) ?? throw DirectToken.Unusual();

    /// <summary>Reads a task or entry of a host's kind once more, for what is wrong with it.</summary>
    internal object? ReadCase(ReadOnlySpan<byte> utf8, Type type) => JsonSerializer.Deserialize(utf8, Options.GetTypeInfo(type));

    /// <summary>Gives a task or entry of a host's kind as it is written.</summary>
    internal byte[] WrittenCase(object value) => JsonSerializer.SerializeToUtf8Bytes(value, Options.GetTypeInfo(value.GetType()));

    /// <summary>Writes a task or entry of a host's kind, its kind first.</summary>
    internal void WriteCase(Utf8JsonWriter writer, object value) => JsonSerializer.Serialize(writer, value, Options.GetTypeInfo(value.GetType()));

    /// <summary>Describes a host's record by its metadata; null for what is no object.</summary>
    internal RecordDescription? Describe(Type type) =>
        Options.TryGetTypeInfo(type, out var info) && info.Kind == JsonTypeInfoKind.Object
            ? HostDescription.Of(info, _catalog.KindOfType(type) is not null)
            : null;

    private JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            AllowOutOfOrderMetadataProperties = true,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            MaxDepth = _limits.Depth,
            Encoder = DirectJson.Encoder,
            Converters =
            {
                new InstantJsonConverter(),
                new LocalDateJsonConverter(),
                new LocalTimeJsonConverter(),
                new LocalDateTimeJsonConverter(),
                new DurationJsonConverter(),
                new KebabCaseEnumConverter<IsoDayOfWeek>(),
            },
            TypeInfoResolver = JsonTypeInfoResolver
                .Combine([
                    new DescribedTypes(_direct),
                    HostJsonContext.Default,
                    .. _catalog.Kinds.Where(IsForeign).Select(static kind => kind.GetJsonMetadata()).OfType<IJsonTypeInfoResolver>(),
                ])
                .WithAddedModifier(Shape),
        };
        options.MakeReadOnly();
        return options;
    }

    private void Shape(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        RemoveComputed(info);
        foreach (var property in info.Properties)
        {
            if (property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
            {
                property.ShouldSerialize = static (_, value) => value is not ICollection { Count: 0 };
            }
        }

        if (!typeof(IKeepsUnknownFields).IsAssignableFrom(info.Type) || info.Type.IsAbstract)
        {
            return;
        }

        AddUnknownFieldSlot(info);
        if (_catalog.KindOfType(info.Type) is { } kind)
        {
            AddKindVersion(info, kind);
            AddKind(info, kind);
        }
    }

    // What is computed is not stored: an attribute on the base's member says nothing about the one that overrides it, so the rule stands here.
    private static void RemoveComputed(JsonTypeInfo info)
    {
        for (var i = info.Properties.Count - 1; i >= 0; i--)
        {
            if (info.Properties[i] is { Set: null, AssociatedParameter: null })
            {
                info.Properties.RemoveAt(i);
            }
        }
    }

    // Written first, read wherever it stands; which kind it names was looked at before.
    private static void AddKind(JsonTypeInfo info, HomeworkKind kind) =>
        info.Properties.Insert(0, JsonMetadataServices.CreatePropertyInfo(info.Options, new JsonPropertyInfoValues<string>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = info.Type,
            PropertyName = "DiscriminatorOfKind",
            JsonPropertyName = DirectJson.KindMember,
            Getter = _ => kind.Name,
            Setter = static (_, _) => { },
        }));

    // Written from version 2 on, so that a kind that never changed carries no number. Older versions are brought up to date before this is set.
    private static void AddKindVersion(JsonTypeInfo info, HomeworkKind kind) =>
        info.Properties.Add(JsonMetadataServices.CreatePropertyInfo(info.Options, new JsonPropertyInfoValues<int?>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = info.Type,
            PropertyName = "KindVersion",
            JsonPropertyName = KindUpgrader.VersionMember,
            Getter = _ => kind.Version > 1 ? kind.Version : null,
            Setter = (_, version) =>
            {
                if (version != kind.Version && version is not null)
                {
                    throw new CodedJsonException(version > kind.Version ? JsonProblemCodes.NewerVersion : JsonProblemCodes.InvalidValue);
                }
            },
        }));

    // Added here rather than by attribute: an extension-data attribute on an init member throws, and a settable public member would be part of every record's
    // face.
    private static void AddUnknownFieldSlot(JsonTypeInfo info) =>
        info.Properties.Add(JsonMetadataServices.CreatePropertyInfo(info.Options, new JsonPropertyInfoValues<UnknownFields>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = info.Type,
            PropertyName = "UnknownFields",
            JsonPropertyName = "$unknown",
            IsExtensionData = true,
            Getter = static record => ((IKeepsUnknownFields)record).Unknown,
            Setter = static (record, value) => ((IKeepsUnknownFields)record).Unknown = value,
        }));
}
