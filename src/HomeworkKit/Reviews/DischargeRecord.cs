using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>
/// The end of a therapy as far as homework goes: what became of what was open, who goes on, and what the client takes along. A client document.
/// </summary>
/// <remarks>It says nothing of why therapy ended. Equality is by value.</remarks>
public sealed partial record DischargeRecord : ContentRecord
{
    /// <summary>The name under which the document of a client is kept.</summary>
    public const string DocumentName = "discharge";

    /// <summary>Gets the client.</summary>
    public required ClientRef Client { get; init; }

    /// <summary>Gets the clinician.</summary>
    public ClinicianRef? Clinician { get; init; }

    /// <summary>Gets when.</summary>
    public required Instant At { get; init; }

    /// <summary>Gets the session in which it happened, if it did in one.</summary>
    public SessionRef? Session { get; init; }

    /// <summary>Gets what became of each piece that was open.</summary>
    public IReadOnlyList<HomeworkEnding> Endings { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets to whom the client goes on from here: a coach, another therapist, a group.</summary>
    /// <value>In words, or by a reference of the host's.</value>
    public string? ReferredTo { get; init; }

    /// <summary>Gets what the client takes along.</summary>
    public Blueprint? Blueprint { get; init; }

    /// <summary>Validates the record: endings that contradict themselves, and what is still blank in what the client takes along.</summary>
    /// <returns>The findings; empty if there are none. Nothing that is blank keeps therapy from ending.</returns>
    public ValidationReport Validate() => DischargeValidator.Validate(this);
}
