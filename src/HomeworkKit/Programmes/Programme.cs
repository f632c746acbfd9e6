using HomeworkKit.Validation;

namespace HomeworkKit.Programmes;

/// <summary>An ordered set of homework that is put forward step by step: what a treatment manual calls its sessions' homework.</summary>
/// <remarks>
/// It belongs to the library and not to a client; a client's way through it is an <see cref="Enrolment"/>. A published version is not changed: a change is a
/// new version with the same id, and clients stay on theirs until somebody moves them. Equality is by value.
/// </remarks>
public sealed partial record Programme : ContentRecord
{
    /// <summary>Gets the programme's id.</summary>
    public required ProgrammeId Id { get; init; }

    /// <summary>Gets the version.</summary>
    /// <value>1 to 100,000.</value>
    public required int Version { get; init; }

    /// <summary>Gets what a person calls it.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the steps in their order.</summary>
    /// <value>1 to 200. A rule looks only at steps before its own, so the order cannot run in circles.</value>
    public IReadOnlyList<ProgrammeStep> Steps { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets where it comes from: a manual, a page, a person who may be named.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the language of its texts, as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Gets the clinician who looks after it.</summary>
    /// <value>Null for one that is the clinic's.</value>
    public ClinicianRef? Owner { get; init; }

    /// <summary>Gets from when on nobody is enrolled any more.</summary>
    /// <value>Null while it is in use. Enrolments that name it go on.</value>
    public Instant? RetiredAt { get; init; }

    /// <summary>Validates the programme.</summary>
    /// <param name="templates">The templates that its steps are made from.</param>
    /// <returns>The findings; empty if there are none. A programme with errors is neither published nor enrolled in.</returns>
    public ValidationReport Validate(TemplateLibrary templates)
    {
        ArgumentNullException.ThrowIfNull(templates);
        return ProgrammeValidator.Validate(this, templates);
    }

    /// <summary>Validates the programme as a new version of another.</summary>
    /// <param name="before">The version that clients may be moved from.</param>
    /// <returns>The findings: a step keeps its template, and the version goes up.</returns>
    public ValidationReport ValidateAfter(Programme before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return ProgrammeValidator.ValidateAfter(this, before);
    }

    /// <summary>Gives the steps by their keys: of two of one key the first.</summary>
    internal Dictionary<string, ProgrammeStep> ByKey()
    {
        var found = new Dictionary<string, ProgrammeStep>(Steps.Count, StringComparer.Ordinal);
        foreach (var step in Steps)
        {
            found.TryAdd(step.Key, step);
        }

        return found;
    }
}
