using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>What is filled in when an assignment is made from a template. Equality is by value.</summary>
public sealed partial record TemplateFilling : ContentRecord
{
    /// <summary>Gets the first local date.</summary>
    /// <value>Null to leave the times open.</value>
    public LocalDate? Start { get; init; }

    /// <summary>Gets where local times are local.</summary>
    /// <value>Floating with the client by default.</value>
    public ZonePolicy Zone { get; init; }

    /// <summary>Gets how much is meant for this person.</summary>
    /// <value>Null for as much as is usual.</value>
    public Dose? Dose { get; init; }

    /// <summary>Gets what this person calls it.</summary>
    /// <value>Null for the template's title with its blanks filled.</value>
    public string? Title { get; init; }

    /// <summary>Gets the words for the blanks; of two for one blank the last counts.</summary>
    public IReadOnlyList<TemplateWord> Words { get => field ?? []; init => field = ValueList.From(value); }
}
