using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>A question that is answered by picking one of some options, or several.</summary>
public sealed partial record ChoiceItem : WorksheetItem
{
    /// <summary>Gets the options, in order.</summary>
    /// <value>Two or more; one is enough where several may be picked.</value>
    public IReadOnlyList<WorksheetOption> Options { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether several options may be picked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AllowsSeveral { get; init; }

    /// <summary>Gets a value indicating whether the client may answer in words of their own instead.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AllowsOther { get; init; }

    internal override WorksheetItemForm Form => WorksheetItemForm.Choice;
}
