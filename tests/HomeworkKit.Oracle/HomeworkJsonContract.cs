using System.Collections.Concurrent;
using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization.Metadata;
using System.Text.Json.Serialization;
using System.Text.Json;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>
/// The JSON contract as serializer options: the library's own metadata, then each kind's, with discriminators and the slot for unknown fields.
/// </summary>
internal sealed class HomeworkJsonContract
{
    internal const string KindMember = "kind";

    internal const string TypeMember = "type";

    // Every member name that was put into the contract: a path may show these and no others.
    private readonly ConcurrentDictionary<string, byte> _names = new(StringComparer.Ordinal)
    {
        [KindMember] = 0,
        [TypeMember] = 0,
        [KindUpgrader.VersionMember] = 0,
    };
    private readonly HomeworkCatalog _catalog;
    private readonly HomeworkJsonLimits _limits;
    private readonly Lazy<JsonSerializerOptions> _foreign;

    internal HomeworkJsonContract(HomeworkCatalog catalog, HomeworkJsonLimits limits)
    {
        _catalog = catalog;
        _limits = limits;
        Options = Make(catalog.Kinds, anyOrder: true);
        _foreign = new Lazy<JsonSerializerOptions>(MakeForeign);
    }

    /// <summary>Gets how text is escaped: for JSON alone.</summary>
    internal static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Gets the whole contract.</summary>
    internal JsonSerializerOptions Options { get; }

    /// <summary>Says whether a kind is a host's own, or has versions: its tasks and entries are read and written by the serialiser.</summary>
    internal static bool IsForeign(HomeworkKind kind) =>
        kind.Version > 1 || kind.TaskType.Assembly != typeof(HomeworkKind).Assembly || kind.EntryType.Assembly != typeof(HomeworkKind).Assembly;

    internal bool Knows(string memberName) => _names.ContainsKey(memberName);

    /// <summary>Says what is wrong with the version that a task or entry gives of its kind.</summary>
    internal string? VersionProblem(Type type, JsonElement element) =>
        _catalog.KindOfType(type) is not { } kind
        || !element.TryGetProperty(KindUpgrader.VersionMember, out var version)
        || version.ValueKind != JsonValueKind.Number
            ? null
        : !version.TryGetInt64(out var number) || number < 1 ? JsonProblemCodes.InvalidValue
        : number > kind.Version ? JsonProblemCodes.NewerVersion
        : null;

    internal JsonTypeInfo<T> Info<T>() => Info<T>(Options);

    /// <summary>
    /// Gets the metadata of a type among options that know no kinds but the foreign ones: the serialiser fetches the metadata of every case there might be.
    /// </summary>
    internal JsonTypeInfo<T> ForeignInfo<T>() => Info<T>(_foreign.Value);

    private static JsonTypeInfo<T> Info<T>(JsonSerializerOptions options) => options.TryGetTypeInfo(typeof(T), out var info)
        ? (JsonTypeInfo<T>)info
        : throw new NotSupportedException(SerializationMessages.UnknownType);

    private JsonSerializerOptions MakeForeign()
    {
        HomeworkKind[] kinds = [.. _catalog.Kinds.Where(IsForeign)];

        // Asked only where the discriminator stands first; one that may stand anywhere makes the serialiser read every object with one twice.
        return kinds.Length == 0 ? Options : Make(kinds, anyOrder: false);
    }

    private JsonSerializerOptions Make(IReadOnlyList<HomeworkKind> kinds, bool anyOrder)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            AllowOutOfOrderMetadataProperties = anyOrder,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            MaxDepth = _limits.Depth,
            Encoder = Encoder,
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
                    HomeworkJsonContext.Default,
                    AdherenceJsonContext.Default,
                    AgendaJsonContext.Default,
                    .. KindContexts.BuiltIn,
                    .. _catalog.Kinds.Where(static kind => !HomeworkCatalog.BuiltIn.Kinds.Contains(kind)).Select(static kind => kind.GetJsonMetadata()),
                ])
                .WithAddedModifier(info => Shape(info, kinds)),
        };
        options.MakeReadOnly();
        return options;
    }

    private void Shape(JsonTypeInfo info, IReadOnlyList<HomeworkKind> kinds)
    {
        if (info.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        RemoveComputed(info);
        foreach (var property in info.Properties)
        {
            _names.TryAdd(property.Name, 0);
            if (property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
            {
                property.ShouldSerialize = static (_, value) => value is not ICollection { Count: 0 };
            }
        }

        AddChoice(info, kinds);
        if (typeof(IKeepsUnknownFields).IsAssignableFrom(info.Type) && !info.Type.IsAbstract)
        {
            AddUnknownFieldSlot(info);
            if (_catalog.KindOfType(info.Type) is { } kind)
            {
                AddKindVersion(info, kind);
            }
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

    private static void AddChoice(JsonTypeInfo info, IReadOnlyList<HomeworkKind> kinds)
    {
        if (info.Type == typeof(HomeworkTask))
        {
            info.PolymorphismOptions = Choice(KindMember, kinds.Select(static kind => (kind.Name, kind.TaskType)));
        }
        else if (info.Type == typeof(HomeworkEntry))
        {
            info.PolymorphismOptions = Choice(KindMember, kinds.Select(static kind => (kind.Name, kind.EntryType)));
        }
        else if (info.Type == typeof(CycleEvent))
        {
            info.PolymorphismOptions = Choice(TypeMember, CycleEvents.Cases);
        }
        else if (info.Type == typeof(ScheduleElement))
        {
            info.PolymorphismOptions = Choice(TypeMember, ScheduleElements.Cases);
        }
        else if (info.Type == typeof(ReleaseRule))
        {
            info.PolymorphismOptions = Choice(TypeMember, ReleaseRules.Cases);
        }
        else if (info.Type == typeof(WorksheetItem))
        {
            info.PolymorphismOptions = Choice(TypeMember, WorksheetItems.Cases);
        }
    }

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

    private static JsonPolymorphismOptions Choice(string discriminator, IEnumerable<(string Name, Type Type)> cases)
    {
        var options = new JsonPolymorphismOptions
        {
            TypeDiscriminatorPropertyName = discriminator,
            UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization,
        };
        foreach (var (name, type) in cases)
        {
            options.DerivedTypes.Add(new JsonDerivedType(type, name));
        }

        return options;
    }

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
