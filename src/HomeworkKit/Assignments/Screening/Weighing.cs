namespace HomeworkKit;

/// <summary>A clinician's record that a reason against a plan was weighed, or that a screening was done.</summary>
/// <remarks>It is the clinician's alone: no view shows it to anybody else, and only a clinician's proposal, revision or review can bring one.</remarks>
public sealed partial record Weighing : ContentRecord
{
    /// <summary>Gets the code of the rule that was weighed, as in <c>sleep-window/contraindication-applies</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Gets what in particular was weighed, as in <c>epilepsy</c>.</summary>
    /// <value>Null where the code says it all.</value>
    public string? Subject { get; init; }

    /// <summary>Gets who weighed it.</summary>
    public required ClinicianRef By { get; init; }

    /// <summary>Gets when.</summary>
    public required Instant At { get; init; }

    /// <summary>Gets what was said about it.</summary>
    public string? Note { get; init; }
}
