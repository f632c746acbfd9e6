using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>One log: what was noticed, at one moment.</summary>
public sealed partial record SelfMonitoringLog : HomeworkEntry, IOfLibraryKind
{
    /// <summary>Gets the prompt that the log answers.</summary>
    /// <value>Null for a log of something that happened.</value>
    public MonitoringPrompt? Prompt { get; init; }

    /// <summary>Gets when it happened.</summary>
    /// <value>Null where the log answers a prompt about now.</value>
    public Instant? HappenedAt { get; init; }

    /// <summary>Gets a value indicating whether it was filled in from memory, later.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsFromMemory { get; init; }

    /// <summary>Gets the answers.</summary>
    public IReadOnlyList<MonitoringAnswer> Answers { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what the client was doing.</summary>
    public string? Activity { get; init; }

    /// <summary>Gets where the client was.</summary>
    public string? Place { get; init; }

    /// <summary>Gets with whom the client was.</summary>
    public string? Company { get; init; }

    /// <summary>Gets anything else.</summary>
    public string? Note { get; init; }

    /// <summary>Says what became of the log's prompt.</summary>
    /// <param name="task">The task: which items make an answer whole.</param>
    /// <param name="now">The time of asking.</param>
    /// <returns>The status; null if the log answers no prompt.</returns>
    public PromptStatus? GetPromptStatus(SelfMonitoringTask task, Instant now)
    {
        ArgumentNullException.ThrowIfNull(task);
        return Prompt is null ? null : PromptEvaluator.StatusOf(Prompt, this, task, now);
    }

    HomeworkKind IOfLibraryKind.Kind() => SelfMonitoringKind.Instance;
}
