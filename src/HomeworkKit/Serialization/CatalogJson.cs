using System.Collections.Concurrent;
using HomeworkKit.Serialization.Direct;
using HomeworkKit.Validation;

namespace HomeworkKit.Serialization;

/// <summary>What a catalogue knows of its records as they are in JSON. It stands above all records; the catalogue asks it and nobody below.</summary>
internal sealed class CatalogJson
{
    private readonly HomeworkCatalog _catalog;
    private readonly ConcurrentDictionary<Type, RecordDescription?> _descriptions = new();
    private ContentValidator? _content;
    private HashSet<string>? _memberNames;

    private CatalogJson(HomeworkCatalog catalog, Func<DirectJson, HomeworkJsonLimits, HostJson>? makeHost)
    {
        _catalog = catalog;
        MakeHost = makeHost;
        Direct = new DirectJson(catalog, HomeworkJsonLimits.Default);
    }

    internal DirectJson Direct { get; }

    /// <summary>Gets what makes that which the serialiser does for hosts' own kinds; null where there are none.</summary>
    internal Func<DirectJson, HomeworkJsonLimits, HostJson>? MakeHost { get; }

    internal ContentValidator Content => _content ??= DirectContentValidator.Of(_catalog);

    internal static CatalogJson OfLibrary(HomeworkCatalog catalog) => new(catalog, null);

    // Named nowhere but where a host adds its kinds: a program without any, compiled ahead of time, holds nothing of the serialiser's metadata.
    internal static CatalogJson WithHosts(HomeworkCatalog catalog) => new(catalog, static (json, limits) => new HostJson(json, limits));

    internal RecordDescription? Describe(Type type) => _descriptions.GetOrAdd(type, static (type, json) => json.Described(type), this);

    internal ChoiceDescription? DescribeChoice(Type type) =>
        Direct.ChoiceOf(type) is { } choice
            ? new ChoiceDescription(choice.Discriminator, [.. choice.Cases.Select(static one => KeyValuePair.Create(one.Name, one.Type))])
            : null;

    /// <summary>Says whether a name is that of a member that is described: a path may show these and no others.</summary>
    internal bool HasMember(string name) => (_memberNames ??= MemberNames()).Contains(name);

    private RecordDescription? Described(Type type) =>
        type == typeof(CycleDocument) ? CycleDocument.Description
        : type.Assembly == typeof(HomeworkCatalog).Assembly ? DirectRecords.Find(type)?.Describe()
        : type.IsAbstract || type.IsPrimitive ? null
        : Direct.FindHost()?.Describe(type);

    private HashSet<string> MemberNames()
    {
        var names = MemberTable.AllNames();
        names.UnionWith([DirectJson.KindMember, DirectJson.TypeMember, KindUpgrader.VersionMember, "format", "events"]);
        var open = new Queue<Type>(_catalog.Kinds.Where(HostJson.IsForeign).SelectMany(static kind => new[] { kind.TaskType, kind.EntryType }));
        var met = new HashSet<Type>();
        while (open.TryDequeue(out var type))
        {
            foreach (var member in met.Add(type) ? Describe(type)?.Members ?? [] : [])
            {
                names.Add(member.Name);
                open.Enqueue(member.Type);
            }
        }

        return names;
    }
}
