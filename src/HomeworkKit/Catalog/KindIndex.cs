using HomeworkKit.Kinds;

namespace HomeworkKit;

/// <summary>The kinds of a catalogue by their names and types. Immutable once made.</summary>
internal sealed class KindIndex
{
    internal KindIndex(IEnumerable<HomeworkKind> kinds)
    {
        Kinds = ValueList.From(kinds) ?? [];
        foreach (var kind in Kinds)
        {
            Add(kind);
        }
    }

    /// <summary>Gets the kinds in their order.</summary>
    internal IReadOnlyList<HomeworkKind> Kinds { get; }

    internal Dictionary<string, HomeworkKind> ByName { get; } = new(StringComparer.Ordinal);

    internal Dictionary<Type, HomeworkKind> ByType { get; } = [];

    /// <summary>Gets a value indicating whether any kind has documents of earlier versions.</summary>
    internal bool HasUpgrades { get; private set; }

    /// <summary>Makes the index of the kinds that come with the library.</summary>
    internal static KindIndex OfLibrary() => new(
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

    // No query: comparing sequences of numbers would have to be compiled when a process starts.
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
        if (!ByName.TryAdd(kind.Name, kind))
        {
            throw new CatalogException(CatalogMessages.NameTaken, kind.Name);
        }

        if (!ByType.TryAdd(kind.TaskType, kind) || !ByType.TryAdd(kind.EntryType, kind))
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
