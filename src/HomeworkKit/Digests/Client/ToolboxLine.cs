using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>One skill of a client: where it was taught, by which homework it is practised, and how it went over time.</summary>
public sealed partial record ToolboxLine : ContentRecord
{
    /// <summary>Gets the skill, as it stands in the toolbox, or as it was first named elsewhere.</summary>
    public required ToolboxSkill Skill { get; init; }

    /// <summary>Gets the homework by which it is practised.</summary>
    public IReadOnlyList<AssignmentId> PractisedIn { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets its uses, the earliest first.</summary>
    public IReadOnlyList<SkillPractice> Uses { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the contexts in which it was used, each once, the earliest first.</summary>
    [JsonIgnore]
    public IEnumerable<string> Contexts =>
        Uses.Select(static use => use.Context?.Trim()).OfType<string>().Where(static context => context.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);
}
