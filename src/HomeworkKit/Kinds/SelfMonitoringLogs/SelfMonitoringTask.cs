namespace HomeworkKit.Kinds;

/// <summary>Asks the client to notice something and write it down when it happens, or when asked: urges, meals, arguments, drinks, pain.</summary>
/// <remarks>Used alone, or as a diary of experience sampling; prompts themselves are made by the assignment's schedule.</remarks>
public sealed partial record SelfMonitoringTask : HomeworkTask, IOfLibraryKind
{
    /// <summary>Gets what to notice.</summary>
    public string? LookOutFor { get; init; }

    /// <summary>Gets when the log is filled in.</summary>
    public required MonitoringSampling Sampling { get; init; }

    /// <summary>Gets the items.</summary>
    public IReadOnlyList<MonitoringItem> Items { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how long a prompt stays open.</summary>
    /// <value>Minutes above 0; null if it does not expire.</value>
    [Unit("minutes")]
    public int? PromptExpiresAfterMinutes { get; init; }

    /// <summary>Gets a value indicating whether to note what one was doing, where, and with whom.</summary>
    public bool? AskContext { get; init; }

    HomeworkKind IOfLibraryKind.Kind() => SelfMonitoringKind.Instance;
}
