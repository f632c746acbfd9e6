using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>One thing to notice and write down.</summary>
public sealed partial record MonitoringItem : ContentRecord
{
    /// <summary>Gets the item's key, by which answers and exports name it.</summary>
    /// <value>Lower-case words with hyphens.</value>
    [ShortText]
    public required string Key { get; init; }

    /// <summary>Gets how the client is asked.</summary>
    public string? Label { get; init; }

    /// <summary>Gets what kind of answer it takes.</summary>
    public required MonitoringAnswerType Answer { get; init; }

    /// <summary>Gets the scale of a rating.</summary>
    /// <value>Given exactly for ratings.</value>
    public RatingScale? Scale { get; init; }

    /// <summary>Gets what is counted, for example cigarettes, or the unit that is measured in, for example kg or mmol/L.</summary>
    /// <value>Given for counts and numbers.</value>
    public string? Unit { get; init; }

    /// <summary>Gets how many decimals a count or a number may have.</summary>
    /// <value>0 to 6; null for any.</value>
    public int? Decimals { get; init; }

    /// <summary>Gets the least that a count or a number can be.</summary>
    /// <value>Null for no bound; a count is never below 0.</value>
    public decimal? Least { get; init; }

    /// <summary>Gets the most that a count or a number can be.</summary>
    /// <value>Not below <see cref="Least"/>; null for no bound.</value>
    public decimal? Most { get; init; }

    /// <summary>Gets the choices.</summary>
    /// <value>At least two for a choice; otherwise empty.</value>
    public IReadOnlyList<MonitoringChoice> Choices { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether the answer is a count or a measured number.</summary>
    [JsonIgnore]
    public bool IsNumeric => Answer is MonitoringAnswerType.Count or MonitoringAnswerType.Number;

    /// <summary>Gets a value indicating whether several choices may be picked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AllowsSeveral { get; init; }

    /// <summary>Gets a value indicating whether the item may be left out without the log being incomplete.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOptional { get; init; }
}
