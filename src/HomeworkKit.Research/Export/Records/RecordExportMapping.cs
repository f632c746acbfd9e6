namespace HomeworkKit.Research;

/// <summary>The reviewed decisions about what leaves of one kind of homework.</summary>
/// <remarks>
/// A member without a decision is treated with care: numbers, choices, times and yes-or-no leave in columns of their type, every text is free text.
/// </remarks>
public sealed record RecordExportMapping
{
    /// <summary>Gets the name of the kind.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets the decisions about the entry.</summary>
    public IReadOnlyList<FieldExportMapping> Entry { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the decisions about the task.</summary>
    public IReadOnlyList<FieldExportMapping> Task { get => field ?? []; init => field = ValueList.From(value); }
}
