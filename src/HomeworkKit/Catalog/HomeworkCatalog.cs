using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Kinds;
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
    private readonly Dictionary<string, HomeworkKind> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, HomeworkKind> _byType = [];
    private CatalogJson? _json;

    private HomeworkCatalog(IEnumerable<HomeworkKind> kinds)
    {
        Kinds = ValueList.From(kinds) ?? [];
        foreach (var kind in Kinds)
        {
            Add(kind);
        }
    }

    /// <summary>Gets the catalogue of the kinds that come with the library.</summary>
    public static HomeworkCatalog BuiltIn { get; } = new(
    [
        ActionStepKind.Instance,
        ActivityPlanKind.Instance,
        BehaviouralExperimentKind.Instance,
        CheckInKind.Instance,
        CommunicationPracticeKind.Instance,
        ExposureKind.Instance,
        JournalKind.Instance,
        MindfulnessKind.Instance,
        MoodLogKind.Instance,
        ProblemSolvingKind.Instance,
        ReadingKind.Instance,
        SelfMonitoringKind.Instance,
        SharedExerciseKind.Instance,
        SleepDiaryKind.Instance,
        SleepWindowKind.Instance,
        ThoughtRecordKind.Instance,
        WorksheetKind.Instance,
        WorryPostponementKind.Instance,
    ]);

    /// <summary>Gets the kinds, the built-in ones first, then the host's in the order in which they were added.</summary>
    public IReadOnlyList<HomeworkKind> Kinds { get; }

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

        return new HomeworkCatalog([.. Kinds, .. added]);
    }

    /// <summary>Finds a kind by its name.</summary>
    /// <param name="name">The name as it is in JSON.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>True if the catalogue has it.</returns>
    public bool TryGet(string name, [NotNullWhen(true)] out HomeworkKind? kind) => _byName.TryGetValue(name, out kind);

    /// <summary>Returns the kind of a task.</summary>
    /// <param name="task">The task.</param>
    /// <returns>The kind, or null if the catalogue does not have it.</returns>
    public HomeworkKind? KindOf(HomeworkTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return _byType.GetValueOrDefault(task.GetType());
    }

    /// <summary>Returns the kind of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The kind, or null if the catalogue does not have it.</returns>
    public HomeworkKind? KindOf(HomeworkEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _byType.GetValueOrDefault(entry.GetType());
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

    internal bool HasUpgrades { get; private set; }

    /// <summary>Gets what judges whether records can be written and read again as they are.</summary>
    internal ContentValidator Content => Json.Content;

    /// <summary>Gets what knows the records of this catalogue as they are in JSON.</summary>
    /// <remarks>Made when it is first asked for. Two threads may make it at once; either will do.</remarks>
    internal CatalogJson Json => _json ??= new CatalogJson(this);

    internal HomeworkKind? KindOfType(Type type) => _byType.GetValueOrDefault(type);

    // No query, here and for the built-in kinds: a catalogue is made when a process starts, and comparing sequences of numbers would have to be compiled for
    // it.
    private static bool HasEveryUpgrade(HomeworkKind kind)
    {
        for (var i = 0; i < kind.Upgrades.Count; i++)
        {
            if (kind.Upgrades[i].FromVersion != i + 1)
            {
                return false;
            }
        }

        return kind.Upgrades.Count == kind.Version - 1;
    }

    private void Add(HomeworkKind kind)
    {
        if (!_byName.TryAdd(kind.Name, kind))
        {
            throw new CatalogException(CatalogMessages.NameTaken, kind.Name);
        }

        if (!_byType.TryAdd(kind.TaskType, kind) || !_byType.TryAdd(kind.EntryType, kind))
        {
            throw new CatalogException(CatalogMessages.TypeTaken, kind.Name);
        }

        if (!HasEveryUpgrade(kind))
        {
            throw new CatalogException(CatalogMessages.UpgradesIncomplete, kind.Name);
        }

        HasUpgrades |= kind.Version > 1;
    }
}
