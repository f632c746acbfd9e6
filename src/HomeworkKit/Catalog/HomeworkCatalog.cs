using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Serialization;
using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The kinds of homework that an app knows.</summary>
/// <remarks>
/// Immutable: <see cref="With"/> returns a new catalogue. JSON documents can only name kinds that are in it. Thread-safe.
/// </remarks>
/// <example>
/// <code>
/// var kit = HomeworkCatalog.BuiltIn.With(BreathingKind.Instance); // with a kind of your own
/// var report = kit.Validate(task, entry);
/// Console.WriteLine($"can be saved: {report.CanBeSaved}, still blank: {report.Missing.Count}");
/// </code>
/// </example>
public sealed class HomeworkCatalog
{
    private readonly Func<HomeworkCatalog, CatalogJson> _makeJson;
    private KindIndex? _index;
    private CatalogJson? _json;

    private HomeworkCatalog(KindIndex? index, Func<HomeworkCatalog, CatalogJson> makeJson)
    {
        _index = index;
        _makeJson = makeJson;
    }

    /// <summary>Gets the catalogue of the kinds that come with the library.</summary>
    public static HomeworkCatalog BuiltIn { get; } = new(null, CatalogJson.OfLibrary);

    /// <summary>Gets the kinds, the built-in ones first, then the host's in the order in which they were added.</summary>
    public IReadOnlyList<HomeworkKind> Kinds => Index.Kinds;

    /// <summary>Returns a catalogue with more kinds.</summary>
    /// <param name="kinds">The host's kinds, each with a prefixed name.</param>
    /// <returns>A new catalogue; this one is unchanged.</returns>
    /// <exception cref="CatalogException">A name has no prefix or is taken, a task or entry type is taken, or upgrades are missing.</exception>
    public HomeworkCatalog With(params IEnumerable<HomeworkKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        HomeworkKind[] added = [.. kinds];
        foreach (var kind in added)
        {
            if (!KindName.HasPrefix(kind.Name))
            {
                throw new CatalogException(CatalogMessages.PrefixMissing, kind.Name);
            }
        }

        return new HomeworkCatalog(new KindIndex([.. Kinds, .. added]), CatalogJson.WithHosts);
    }

    /// <summary>Finds a kind by its name.</summary>
    /// <param name="name">The name as it is in JSON.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>True if the catalogue has it.</returns>
    public bool TryGet(string name, [NotNullWhen(true)] out HomeworkKind? kind) => Index.ByName.TryGetValue(name, out kind);

    /// <summary>Returns the kind of a task.</summary>
    /// <param name="task">The task.</param>
    /// <returns>The kind, or null if the catalogue does not have it.</returns>
    public HomeworkKind? KindOf(HomeworkTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return task is IOfLibraryKind own ? own.Kind() : KindOfType(task.GetType());
    }

    /// <summary>Returns the kind of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The kind, or null if the catalogue does not have it.</returns>
    public HomeworkKind? KindOf(HomeworkEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry is IOfLibraryKind own ? own.Kind() : KindOfType(entry.GetType());
    }

    /// <summary>Validates a task: what is contradictory, missing or odd about what is asked.</summary>
    /// <param name="task">The task; null is reported as missing.</param>
    /// <returns>The findings; empty if there are none.</returns>
    public ValidationReport Validate(HomeworkTask? task) => task is null
        ? ValidationReport.Of(CatalogRules.TaskMissing, string.Empty)
        : KindOf(task) is { } kind ? kind.Validate(task) : ValidationReport.Of(CatalogRules.UnknownKind, string.Empty);

    /// <summary>Validates an entry against the task it answers: what is contradictory, still blank, or odd.</summary>
    /// <param name="task">The task; null is reported as missing.</param>
    /// <param name="entry">The entry; null is reported as missing.</param>
    /// <returns>The findings; empty if the entry is complete and free of contradictions.</returns>
    public ValidationReport Validate(HomeworkTask? task, HomeworkEntry? entry)
    {
        if (task is null)
        {
            return ValidationReport.Of(CatalogRules.TaskMissing, string.Empty);
        }

        if (entry is null)
        {
            return ValidationReport.Of(CatalogRules.EntryMissing, string.Empty);
        }

        var kind = KindOf(entry);
        return kind is null ? ValidationReport.Of(CatalogRules.UnknownKind, string.Empty)
            : kind != KindOf(task) ? ValidationReport.Of(CatalogRules.WrongKind, string.Empty)
            : kind.Validate(task, entry);
    }

    /// <summary>Describes a record: its members with what each holds and means.</summary>
    /// <param name="type">A record of the library, or of a host's own kind in this catalogue.</param>
    /// <returns>The description; null for a type that is no record of JSON.</returns>
    public RecordDescription? Describe(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Json.Describe(type);
    }

    /// <summary>Describes a choice between records.</summary>
    /// <param name="type">The base: <see cref="HomeworkTask"/>, <see cref="HomeworkEntry"/>, <see cref="HomeworkKit.Events.CycleEvent"/>,
    /// <see cref="HomeworkKit.Scheduling.ScheduleElement"/> or <see cref="HomeworkKit.Adherence.AdherenceResult"/>.</param>
    /// <returns>The description; null for a type that is no choice.</returns>
    public ChoiceDescription? DescribeChoice(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Json.DescribeChoice(type);
    }

    internal bool HasUpgrades => Index.HasUpgrades;

    /// <summary>Gets what judges whether records can be written and read again as they are.</summary>
    internal ContentValidator Content => Json.Content;

    /// <summary>Gets what knows the records of this catalogue as they are in JSON.</summary>
    /// <remarks>Made when it is first asked for. Two threads may make it at once; either will do.</remarks>
    internal CatalogJson Json => _json ??= _makeJson(this);

    internal HomeworkKind? KindOfType(Type type) => Index.ByType.GetValueOrDefault(type);

    // The library's kinds are made when all of them are asked for; two threads may make the index at once; either will do.
    private KindIndex Index => _index ??= KindIndex.OfLibrary();
}
