namespace HomeworkKit;

/// <summary>What became of one piece of homework when therapy ended.</summary>
public sealed partial record HomeworkEnding : ContentRecord
{
    /// <summary>Gets the assignment.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Gets what becomes of it.</summary>
    public required EndingKind Ending { get; init; }

    /// <summary>Gets the clinician who takes over.</summary>
    /// <value>Needed to hand over, and null for every other ending.</value>
    public ClinicianRef? HandedTo { get; init; }
}
