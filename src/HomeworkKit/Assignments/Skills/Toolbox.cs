using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>A client's toolbox: the skills that were taught, to find again when they are needed. A client document.</summary>
/// <remarks>What was done with a skill stays in the attempts; <c>ToolboxView</c> puts both together. Equality is by value.</remarks>
public sealed partial record Toolbox : ContentRecord
{
    /// <summary>The name under which the document of a client is kept.</summary>
    public const string DocumentName = "toolbox";

    /// <summary>Gets whose toolbox it is.</summary>
    public required ClientRef Client { get; init; }

    /// <summary>Gets the skills, in the client's order.</summary>
    public IReadOnlyList<ToolboxSkill> Skills { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Validates the toolbox: skills without a name, and skills that stand there twice.</summary>
    /// <returns>The findings; empty if there are none.</returns>
    public ValidationReport Validate() => ToolboxValidator.Validate(this);
}
