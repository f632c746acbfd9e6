namespace HomeworkKit.Kinds;

/// <summary>One cognitive distortion, or thinking style: a name that people give to a slant in their own thinking.</summary>
/// <remarks>Chosen by a person, never computed from what they wrote. Equality is by value.</remarks>
public sealed partial record Distortion
{
    /// <summary>Gets the slug by which records name it, for good.</summary>
    /// <value>Lower-case words with hyphens; a host's has a prefix, as in <c>acme/hindsight</c>.</value>
    public required string Slug { get; init; }

    /// <summary>Gets the usual name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what it means, in one line of our own.</summary>
    public required string Definition { get; init; }

    /// <summary>Gets further names, in any spelling that <see cref="DistortionCatalog.Resolve"/> does not see through by itself.</summary>
    public IReadOnlyList<string> Aliases { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets whose lists hold it.</summary>
    /// <value>Empty for a host's own.</value>
    public IReadOnlyList<DistortionSource> Sources { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the slug of the wider distortion that it is a part of.</summary>
    public string? Parent { get; init; }

    /// <summary>Gets how authors file it, where they differ.</summary>
    /// <value>Empty where the name means one thing. Where there are readings, resolving the name gives what they point to.</value>
    public IReadOnlyList<DistortionSourceMapping> Readings { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether it is no longer offered. Records that name it stay readable.</summary>
    public bool IsRetired { get; init; }

    /// <summary>Returns the slug.</summary>
    /// <returns><see cref="Slug"/>.</returns>
    public override string ToString() => Slug;
}
