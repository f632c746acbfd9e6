namespace HomeworkKit;

/// <summary>Which templates to look for. Everything that is set has to match; what is null or empty matches anything.</summary>
public sealed partial record TemplateQuery : ContentRecord
{
    /// <summary>Gets words that all stand somewhere in the title, tags, approach, skills, source or instructions.</summary>
    /// <value>Parted by white space; case does not matter.</value>
    public string? Text { get; init; }

    /// <summary>Gets the language.</summary>
    /// <value>A BCP 47 tag; <c>en</c> finds <c>en-GB</c> too.</value>
    public string? Language { get; init; }

    /// <summary>Gets the approach.</summary>
    public string? Approach { get; init; }

    /// <summary>Gets tags that the template has, all of them.</summary>
    public IReadOnlyList<string> Tags { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what it is for.</summary>
    public Purpose? Purpose { get; init; }

    /// <summary>Gets the clinician who looks after it.</summary>
    public ClinicianRef? Owner { get; init; }

    /// <summary>Gets whether templates that are offered no more are looked for too.</summary>
    public bool IncludeRetired { get; init; }
}
